package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.RankedTown;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * Towns in the order of their ranks, the total of each as a bar against the line and the maximum. A
 * rank is a range where scores overlap.
 */
public final class RankedIntervalChart {
  private final Comparison comparison;
  private final Leaf leaf;
  private final ChartWords words;
  private final IntervalBars bars;

  private RankedIntervalChart(Comparison comparison, Locale locale) {
    this(comparison, locale, Leaf.whole());
  }

  private RankedIntervalChart(Comparison comparison, Locale locale, Leaf leaf) {
    this.comparison = comparison;
    this.leaf = leaf;
    this.words = ChartWords.of(comparison, locale);
    this.bars =
        new IntervalBars(leaf.of(comparison.ranking()).stream().map(this::bar).toList(), words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Comparison comparison, Locale locale) {
    return new RankedIntervalChart(comparison, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 10 towns fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Comparison comparison, Locale locale) {
    return Leaf.ofTowns(comparison.ranking().size()).stream()
        .map(each -> new RankedIntervalChart(comparison, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Comparison comparison, Locale locale) {
    RankedIntervalChart chart = new RankedIntervalChart(comparison, locale);
    return Heading.of(comparison, chart.words).before(chart.bars.sentences());
  }

  private XYChart chart() {
    return bars.chart(leaf.title(words.say("ranking.title"), words), Heading.of(comparison, words));
  }

  private IntervalBars.Bar bar(RankedTown ranked) {
    Assessment assessment = ranked.assessment();
    Doubts doubts = Doubts.of(assessment, words);
    String town =
        words.say(
            "ranking.town", words.rank(ranked.rank()), assessment.town().name(words.locale()));
    return IntervalBars.Bar.of(
        assessment,
        town,
        words.say("ranking.in-words", town, doubts.inWords()),
        doubts,
        words.say("ranking.verdict", words.words().of(assessment.verdict())),
        words);
  }
}
