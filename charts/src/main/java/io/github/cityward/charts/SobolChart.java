package io.github.cityward.charts;

import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SobolIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * From which uncertain quantities the variance of the total comes, and that of whether the goal is
 * met, the weightiest first: what comes from the quantity alone, and below it what comes from it
 * together with others, each with a bracket around 95 % of the resamples. What is the same in every
 * row has no bars, and the chart says why.
 */
public final class SobolChart {
  private static final int BAR = 20;
  private static final int BETWEEN_BARS = 6;
  private static final int GAP = 20;
  private static final double ALL = 100;

  private final Sensitivity sensitivity;
  private final Leaf leaf;
  private final ChartWords words;
  private final SobolRows rows;
  private final Sheet sheet;
  private final Shapes first;
  private final Shapes total;
  private final Brackets intervals = Brackets.named("interval");

  private SobolChart(Sensitivity sensitivity, Locale locale) {
    this(sensitivity, locale, Leaf.whole());
  }

  private SobolChart(Sensitivity sensitivity, Locale locale, Leaf leaf) {
    this.sensitivity = sensitivity;
    this.leaf = leaf;
    this.words = ChartWords.of(sensitivity, locale);
    this.rows = new SobolRows(sensitivity, words);
    this.sheet = Sheet.between(-ends(-1), Math.max(ALL, ends(1)));
    this.first =
        Shapes.filled(words.say("sobol.first"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f));
    this.total =
        Shapes.filled(words.say("sobol.together"), Tone.PARTLY, Tone.CERTAIN, Style.line(2f));
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Sensitivity sensitivity, Locale locale) {
    return new SobolChart(sensitivity, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 10 rows fit one,
   * which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Sensitivity sensitivity, Locale locale) {
    int rows = new SobolChart(sensitivity, locale).rows.all().size();
    return Leaf.ofQuantities(rows).stream()
        .map(each -> new SobolChart(sensitivity, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Sensitivity sensitivity, Locale locale) {
    SobolChart chart = new SobolChart(sensitivity, locale);
    return chart.heading().before(chart.sentences());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("sobol.title"), words);
    heading().writeTo(sheet, title);
    if (rows.all().stream().anyMatch(each -> each.index() != null)) {
      legend();
    }
    String part = "";
    for (SobolRows.Row each : leaf.of(rows.all())) {
      if (!each.part().equals(part)) {
        part = each.part();
        sheet.gap(6);
        sheet.text(part, sheet.style().strong(), Tone.SHORT);
        sheet.gap(8);
      }
      add(each);
    }
    List<Shapes> series = new ArrayList<>(List.of(total, first));
    series.addAll(intervals.all());
    return sheet.chart(title, words.say("axis.variance"), words::number, series);
  }

  private Heading heading() {
    return Heading.of(sensitivity.median(), words)
        .and(words.say("sobol.design", sensitivity.samples(), String.valueOf(sensitivity.seed())));
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.area(first.name(), first);
    legend.area(total.name(), total);
    intervals.explain(words.say("sobol.interval"), legend, sheet);
    legend.end();
    sheet.gap(8);
  }

  private void add(SobolRows.Row row) {
    sheet.text(row.says(), sheet.style().text(), Tone.INK);
    SobolIndex index = row.index();
    if (index != null) {
      sheet.gap(12);
      add(index.first(), index.firstCi95(), first);
      sheet.gap(BETWEEN_BARS);
      add(index.total(), index.totalCi95(), total);
    }
    sheet.gap(GAP);
  }

  private void add(double share, SobolIndex.@Nullable Band interval, Shapes shapes) {
    Sheet.Band band = sheet.band(BAR);
    shapes.bar(Math.min(0, ALL * share), Math.max(0, ALL * share), band);
    if (interval != null) {
      intervals.draw(ALL * interval.low(), ALL * interval.high(), band.wider(3));
    }
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    String part = "";
    for (SobolRows.Row each : rows.all()) {
      sentences.add(
          each.part().equals(part)
              ? words.say("draws.in-words", each.says())
              : words.say("sobol.in-words", each.part(), each.says()));
      part = each.part();
    }
    return sentences;
  }

  /** {@return how far an end of an interval lies in a direction from nothing, at least nothing} */
  private double ends(int direction) {
    return rows.all().stream()
        .flatMap(each -> Stream.ofNullable(each.index()))
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.first(), each.total()),
                    Stream.of(each.firstCi95(), each.totalCi95())
                        .flatMap(Stream::ofNullable)
                        .flatMap(band -> Stream.of(band.low(), band.high()))))
        .mapToDouble(each -> ALL * each * direction)
        .reduce(0, Math::max);
  }
}
