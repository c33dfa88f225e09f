package io.github.cityward.scoresheet;

import io.github.cityward.scoresheet.WordXml.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of the document: a row per standard below the row of its criterion, and the total. */
final class DocumentTable {
  private static final String HEAD = "D9E2E5";
  private static final String CRITERION = "EEF3F4";

  /** In twentieths of a point; together the width of the page between its margins. */
  private static final List<Integer> POINTS =
      List.of(1150, 3150, 1050, 2500, 2338, 1050, 1050, 1050, 1800);

  private static final List<Integer> STANDARDS = List.of(1600, 4100, 1200, 3100, 2738, 2400);

  private final SheetContent content;
  private final Phrases phrases;
  private final WordXml xml;
  private final List<Integer> widths;

  DocumentTable(SheetContent content, WordXml xml) {
    this.content = content;
    this.phrases = content.phrases();
    this.xml = xml;
    this.widths = phrases.countsStandards() ? STANDARDS : POINTS;
  }

  void write() {
    xml.open("tbl").open("tblPr").empty("tblStyle", "val", "ScoreTable");
    xml.empty("tblW", "w", String.valueOf(sum(0, widths.size())), "type", "dxa");
    xml.empty("tblLayout", "type", "fixed");
    xml.empty("tblLook", "val", "0020", "firstRow", "1");
    xml.empty("tblCaption", "val", phrases.say("title")).close();
    xml.open("tblGrid");
    widths.forEach(each -> xml.empty("gridCol", "w", String.valueOf(each)));
    xml.close();
    head();
    content.criteria().forEach(this::criterion);
    total();
    xml.close();
  }

  private void head() {
    List<String> keys = new ArrayList<>();
    keys.add(phrases.say("column.code"));
    keys.add(phrases.say("column.name"));
    keys.add(phrases.say("column.unit"));
    keys.add(phrases.say("column.thresholds"));
    keys.add(phrases.say("column.value"));
    if (!phrases.countsStandards()) {
      keys.add(phrases.say("column.minimum"));
      keys.add(phrases.say("column.maximum"));
      keys.add(phrases.say("column.points"));
    }
    keys.add(phrases.say("column.verdict"));
    xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
    for (int i = 0; i < keys.size(); i++) {
      cell(i, 1, HEAD, "TableHead", Run.plain(keys.get(i)));
    }
    xml.close();
  }

  private void criterion(CriterionRow row) {
    boldRow(row.title(), List.of(row.minimum(), row.maximum(), row.points()), row.verdict(), true);
    row.groups().forEach(this::group);
    row.standards().forEach(this::standard);
  }

  private void total() {
    SheetContent.Outcome result = content.result();
    boldRow(
        phrases.say("total"),
        List.of(result.minimum(), result.maximum(), result.points()),
        phrases.of(content.result().totalVerdict()),
        false);
    boldRow(phrases.say("whole"), List.of("", "", ""), result.word(), false);
  }

  /** A row of a criterion or of the whole; where standards are counted it says how many. */
  private void boldRow(String title, List<String> amounts, String verdict, boolean keepWithNext) {
    xml.open("tr").open("trPr").empty("cantSplit").close();
    int columns = widths.size() - 1;
    boolean counted = phrases.countsStandards();
    int span = counted ? columns : columns - amounts.size();
    String said =
        counted && !amounts.get(0).isEmpty()
            ? phrases.say(
                "criterion.counted", title, amounts.get(2), amounts.get(0), amounts.get(1))
            : title;
    cell(0, span, CRITERION, keepWithNext ? "CriterionText" : "TableText", Run.bold(said));
    if (!counted) {
      for (int i = 0; i < amounts.size(); i++) {
        cell(span + i, 1, CRITERION, "TableNumber", Run.bold(amounts.get(i)));
      }
    }
    cell(columns, 1, CRITERION, "TableText", Run.bold(verdict));
    xml.close();
  }

  private void group(CriterionRow.Group group) {
    xml.open("tr").open("trPr").empty("cantSplit").close();
    int columns = widths.size() - 1;
    cell(0, columns, "", "TableText", Run.plain(group.title()));
    cell(columns, 1, "", "TableText", Run.plain(group.verdict()));
    xml.close();
  }

  private void standard(StandardRow row) {
    xml.open("tr").open("trPr").empty("cantSplit").close();
    int column = 0;
    for (String each : List.of(row.code(), row.name(), row.unit())) {
      cell(column++, 1, "", "TableText", Run.plain(each));
    }
    open(column++, 1, "");
    row.thresholds().forEach(each -> xml.paragraph("TableText", each));
    xml.paragraph("TableNote", cited(row.citation(), row.lawSources())).close();
    open(column++, 1, "");
    value(row);
    xml.close();
    if (!phrases.countsStandards()) {
      for (String each : List.of(row.minimum(), row.maximum(), row.points())) {
        cell(column++, 1, "", "TableNumber", Run.plain(each));
      }
    }
    open(column, 1, "");
    xml.paragraph("TableText", List.of(Run.bold(row.verdict())));
    xml.paragraph("TableNote", row.reason()).close();
    xml.close();
  }

  private void value(StandardRow row) {
    xml.paragraph("TableText", row.value());
    if (!row.basis().isEmpty()) {
      String basis = phrases.say("value.basis", row.day(), row.basis());
      xml.paragraph("TableNote", List.of(new Run(cited(basis, row.dataSources()), row.assumed())));
    }
  }

  private static String cited(String text, List<Integer> sources) {
    return (text + sources.stream().map(each -> " [" + each + "]").collect(Collectors.joining()))
        .strip();
  }

  private void cell(int column, int span, String colour, String style, Run run) {
    open(column, span, colour);
    xml.paragraph(style, List.of(run)).close();
  }

  /** Begins a cell over {@code span} columns, of a colour, or of none for an empty text. */
  private void open(int column, int span, String colour) {
    xml.open("tc").open("tcPr");
    xml.empty("tcW", "w", String.valueOf(sum(column, column + span)), "type", "dxa");
    if (span > 1) {
      xml.empty("gridSpan", "val", String.valueOf(span));
    }
    if (!colour.isEmpty()) {
      xml.empty("shd", "val", "clear", "color", "auto", "fill", colour);
    }
    xml.close();
  }

  private int sum(int from, int to) {
    return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }
}
