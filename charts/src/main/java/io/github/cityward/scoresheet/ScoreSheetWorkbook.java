package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Points;
import io.github.cityward.workbook.SheetColumn;
import io.github.cityward.workbook.SheetDraft;
import io.github.cityward.workbook.WorkbookOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Writes a score sheet as a workbook whose totals are live formulas. */
final class ScoreSheetWorkbook {
  private static final int NARROW = 10;
  private static final int MIDDLE = 34;
  private static final int WIDE = 90;

  private final Assessment assessment;
  private final SheetContent content;
  private final Phrases phrases;

  ScoreSheetWorkbook(Assessment assessment, SheetContent content) {
    this.assessment = assessment;
    this.content = content;
    this.phrases = content.phrases();
  }

  void write(Instant made, OutputStream out) throws IOException {
    StandardSheet standards = new StandardSheet(phrases);
    CriterionSheet criteria = new CriterionSheet(phrases, standards);
    for (int i = 0; i < content.criteria().size(); i++) {
      standards.add(assessment.criteria().get(i), content.criteria().get(i));
      criteria.add(assessment.criteria().get(i), content.criteria().get(i));
    }
    CriterionSheet.Whole whole = criteria.addTotal(assessment);
    WorkbookOutput.write(
        List.of(result(whole), criteria.draft(), standards.draft(), sources(), warnings()),
        phrases.say("refusal"),
        made,
        out);
  }

  private SheetDraft result(CriterionSheet.Whole whole) {
    SheetDraft sheet =
        new SheetDraft(
            phrases.say("sheet.result"),
            List.of(
                column("result.what", SheetColumn.Holds.TEXT, MIDDLE),
                column("result.said", SheetColumn.Holds.TEXT, WIDE)));
    sheet.alignLeft();
    sheet.add(List.of(phrases.say("result.title"), phrases.say("title")));
    if (!content.office().isEmpty()) {
      sheet.add(List.of(phrases.say("result.office"), content.office()));
    }
    content.facts().forEach(each -> sheet.add(List.of(each.name(), each.text())));
    sheet.add(List.of(phrases.say("result.verdict"), content.result().word()));
    sheet.emphasise();
    sheet.add(List.of(phrases.say("result.points"), content.result().points()));
    sheet.add(List.of(phrases.say("result.minimum"), content.result().minimum()));
    sheet.add(List.of(phrases.say("result.maximum"), content.result().maximum()));
    if (!content.result().why().isEmpty()) {
      sheet.add(List.of(phrases.say("result.why"), content.result().why()));
    }
    calculate(sheet, "result.calculated", whole.verdict(), whole.word());
    calculate(sheet, "result.low", whole.total().low(), cell(assessment.points().low()));
    calculate(sheet, "result.high", whole.total().high(), cell(assessment.points().high()));
    content.notices().forEach(each -> sheet.add(List.of(phrases.say("result.notice"), each)));
    sheet.add(
        List.of(
            phrases.say("result.formulas"),
            phrases.say("result.formulas-how", phrases.say("near"))));
    sheet.add(List.of(phrases.say("result.unofficial"), phrases.unofficial()));
    content.provenance().forEach(each -> sheet.add(List.of(each.name(), each.text())));
    return sheet;
  }

  private static String cell(Points points) {
    return new CellPoints(points).text();
  }

  private SheetColumn column(String key, SheetColumn.Holds holds, int width) {
    return new SheetColumn(phrases.say(key), holds, width);
  }

  private void calculate(SheetDraft sheet, String key, CellAddress from, String result) {
    sheet.add(List.of(phrases.say(key), ""));
    sheet.calculate(phrases.say("result.said"), from.toString(), result);
    sheet.emphasise();
  }

  private SheetDraft sources() {
    SheetDraft sheet =
        new SheetDraft(
            phrases.say("sheet.sources"),
            List.of(
                column("column.number", SheetColumn.Holds.NUMBER, NARROW),
                column("column.subject", SheetColumn.Holds.TEXT, NARROW),
                column("column.text", SheetColumn.Holds.TEXT, WIDE)));
    for (int i = 0; i < content.sources().size(); i++) {
      SheetContent.Source source = content.sources().get(i);
      sheet.add(List.of(String.valueOf(i + 1), source.subject(), source.text()));
    }
    return sheet;
  }

  private SheetDraft warnings() {
    SheetDraft sheet =
        new SheetDraft(
            phrases.say("sheet.warnings"),
            List.of(column("column.text", SheetColumn.Holds.TEXT, WIDE)));
    List<String> warnings =
        content.warnings().isEmpty() ? List.of(phrases.say("none")) : content.warnings();
    warnings.forEach(each -> sheet.add(List.of(each)));
    return sheet;
  }
}
