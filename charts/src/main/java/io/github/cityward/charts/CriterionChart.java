package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * The bullet chart of criteria: points against minimum and maximum; where standards are counted,
 * how many are met of how many, in all and by criterion. What is sure in the worst case is solid,
 * but for what rests on assumed values, which has slanting lines; what may come besides, as far as
 * is known, is lighter and outlined.
 */
public final class CriterionChart {
  private final Assessment assessment;
  private final ChartWords words;
  private final IntervalBars bars;

  private CriterionChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.words = ChartWords.of(assessment, locale);
    this.bars = new IntervalBars(bars(), words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new CriterionChart(assessment, locale).chart();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    CriterionChart chart = new CriterionChart(assessment, locale);
    return Heading.of(assessment, chart.words).before(chart.bars.sentences());
  }

  private XYChart chart() {
    return bars.chart(words.say("criteria.title"), Heading.of(assessment, words));
  }

  /** Where standards are counted the total is short enough to stand beside its criteria. */
  private List<IntervalBars.Bar> bars() {
    List<IntervalBars.Bar> bars = new ArrayList<>();
    if (words.countsStandards()) {
      bars.add(
          IntervalBars.Bar.of(
              assessment,
              words.say("criteria.total"),
              words.say("criteria.total"),
              Doubts.none(),
              words.words().of(assessment.totalVerdict()),
              words));
    }
    assessment.criteria().forEach(each -> bars.add(bar(each)));
    return bars;
  }

  private IntervalBars.Bar bar(CriterionScore score) {
    return new IntervalBars.Bar(
        words.words().title(score.criterion()),
        words.say("criteria.name", words.words().shortTitle(score.criterion())),
        Doubts.none(),
        words.words().points(score),
        score.points(),
        AssumedPoints.of(score),
        score.minimum(),
        score.maximum(),
        words.words().of(score.verdict()));
  }
}
