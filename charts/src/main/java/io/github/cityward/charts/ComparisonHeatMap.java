package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;

/**
 * Towns by criteria, the towns in the order of their ranks: each field as dark as the share of the
 * maximum that is earned for certain, and beside it, with slanting lines, the share that may be;
 * under it a mark for the verdict, the points and the rank.
 */
public final class ComparisonHeatMap {
  /** More columns would be narrower than their numbers. */
  private static final int MOST_COLUMNS = 5;

  private static final double TOWN = 260;
  private static final double BETWEEN = 18;
  private static final double ABOVE_ROW = 12;
  private static final double BELOW_ROW = 14;

  private final Comparison comparison;
  private final Leaf leaf;
  private final ChartWords words;
  private final Sheet sheet = Sheet.ofPixels();
  private final HeatShapes fields;
  private final Marks marks = Marks.drawn();
  private final Shapes rules = Shapes.lines("rules", Tone.SCALE, Style.line(1.5f));

  private ComparisonHeatMap(Comparison comparison, Locale locale) {
    this(comparison, locale, Leaf.whole());
  }

  private ComparisonHeatMap(Comparison comparison, Locale locale, Leaf leaf) {
    this.comparison = comparison;
    this.leaf = leaf;
    this.words = ChartWords.of(comparison, locale);
    this.fields = HeatShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Comparison comparison, Locale locale) {
    return new ComparisonHeatMap(comparison, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 10 towns fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Comparison comparison, Locale locale) {
    return Leaf.ofTowns(comparison.ranking().size()).stream()
        .map(each -> new ComparisonHeatMap(comparison, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Comparison comparison, Locale locale) {
    ComparisonHeatMap chart = new ComparisonHeatMap(comparison, locale);
    return Heading.of(comparison, chart.words)
        .before(comparison.ranking().stream().map(chart::sentence).toList());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("heat.title"), words);
    Heading.of(comparison, words).writeTo(sheet, title);
    legend();
    blocks().forEach(this::block);
    List<Shapes> all = new ArrayList<>(fields.all());
    all.addAll(marks.all());
    all.add(rules);
    return sheet.picture(title, all);
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    for (Shade each : Shade.values()) {
      legend.area(words.say("heat." + each), fields.shapes(each));
    }
    legend.bar(
        words.say("heat.possible"),
        (from, to, band) -> fields.possible(Shade.UNDER_50, from, to, band));
    legend.end();
    for (Verdict each : Verdict.values()) {
      legend.add(words.words().of(each), centre -> marks.draw(each, sheet, centre));
    }
    legend.end();
    sheet.text(words.say("heat.explained"), sheet.style().text(), Tone.GREY);
  }

  /** {@return the places of the criteria, as many in each block as have room side by side} */
  private List<List<Integer>> blocks() {
    int criteria = comparison.rules().criteria().size();
    int blocks = (criteria + MOST_COLUMNS - 1) / MOST_COLUMNS;
    int columns = (criteria + blocks - 1) / blocks;
    return IntStream.range(0, blocks)
        .mapToObj(
            block ->
                IntStream.range(block * columns, Math.min(criteria, (block + 1) * columns))
                    .boxed()
                    .toList())
        .toList();
  }

  private void block(List<Integer> criteria) {
    double width = (Sheet.WIDTH - TOWN) / criteria.size() - BETWEEN;
    sheet.gap(20);
    double height = 0;
    for (int i = 0; i < criteria.size(); i++) {
      double x = column(i, width);
      height = Math.max(height, sheet.write(heading(criteria.get(i), width), x, sheet.y()));
    }
    sheet.gap(height + BELOW_ROW);
    leaf.of(comparison.ranking()).forEach(each -> row(each, criteria, width));
  }

  private static double column(int number, double width) {
    return TOWN + BETWEEN + number * (width + BETWEEN);
  }

  private List<Paragraph> heading(int place, double width) {
    Criterion criterion = comparison.rules().criteria().get(place);
    Points most = comparison.ranking().get(0).assessment().criteria().get(place).maximum();
    Style style = sheet.style();
    return List.of(
        Paragraph.of(words.words().title(criterion), style.strong(), Tone.INK, width),
        Paragraph.of(
            words.say("criteria.maximum-of", words.numbers().of(most)),
            style.text(),
            Tone.GREY,
            width));
  }

  private void row(RankedTown ranked, List<Integer> criteria, double width) {
    double y = sheet.y();
    rules.level(0, Sheet.WIDTH, y);
    double top = y - ABOVE_ROW;
    double height = sheet.write(town(ranked), 0, top);
    for (int i = 0; i < criteria.size(); i++) {
      HeatCell cell = cell(ranked, criteria.get(i), width);
      cell.draw(sheet, fields, marks, column(i, width), width, top);
      height = Math.max(height, cell.height());
    }
    sheet.gap(ABOVE_ROW + height + BELOW_ROW);
  }

  private List<Paragraph> town(RankedTown ranked) {
    Assessment assessment = ranked.assessment();
    Style style = sheet.style();
    List<Paragraph> text = new ArrayList<>();
    String name = assessment.town().name(words.locale());
    text.add(Paragraph.of(name, style.strong(), Tone.INK, TOWN));
    text.add(Paragraph.of(words.rank(ranked.rank()), style.text(), Tone.INK, TOWN));
    text.addAll(Doubts.of(assessment, words).paragraphs(style, TOWN));
    return text;
  }

  private HeatCell cell(RankedTown ranked, int place, double width) {
    return HeatCell.of(
        ranked.assessment().criteria().get(place),
        ranked.criteria().get(place),
        words,
        sheet.style(),
        width);
  }

  private String sentence(RankedTown ranked) {
    Assessment assessment = ranked.assessment();
    String criteria =
        IntStream.range(0, ranked.criteria().size())
            .mapToObj(i -> inWords(assessment.criteria().get(i), ranked.criteria().get(i)))
            .collect(Collectors.joining("; "));
    String town = assessment.town().name(words.locale());
    String doubts = Doubts.of(assessment, words).inWords();
    return words.say("heat.in-words", words.rank(ranked.rank()), town, doubts, criteria);
  }

  private String inWords(CriterionScore score, Rank rank) {
    return words.say(
        "heat.criterion",
        words.words().shortTitle(score.criterion()),
        words.words().points(score),
        words.say("criteria.maximum-of", words.numbers().of(score.maximum())),
        words.words().of(score.verdict()),
        words.rank(rank));
  }
}
