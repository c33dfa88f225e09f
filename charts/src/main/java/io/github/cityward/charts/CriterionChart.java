package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * Points by criterion against its minimum and its maximum. What the criterion earns in the worst
 * case is solid; what it may earn besides, as far as is known, is lighter and outlined.
 */
public final class CriterionChart {
  private static final int BAR = 40;
  private static final int GAP = 26;

  /** Keeps the line of the minimum apart from the bar, in grey too. */
  private static final String HALO = " ";

  private static final double ROOM_FOR_LABELS = 1.17;

  private final Assessment assessment;
  private final Wording wording;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final Sheet sheet;
  private final Shapes certain;
  private final Shapes possible;
  private final Shapes halo;
  private final Shapes minimum;
  private final Shapes maximum;

  CriterionChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(CriterionChart.class, locale);
    this.words = AssessmentWords.in(locale);
    this.numbers = NumberText.in(wording.locale());
    this.sheet = Sheet.upTo(longest(assessment) * ROOM_FOR_LABELS);
    this.certain =
        Shapes.filled(
            wording.say("criteria.certain"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2f));
    this.possible =
        Shapes.filled(
            wording.say("criteria.possible"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(4f));
    this.halo = Shapes.lines(HALO, Color.WHITE, Theme.line(11f));
    this.minimum = Shapes.lines(wording.say("criteria.minimum"), Theme.SHORT, Theme.line(5f));
    this.maximum = Shapes.lines(wording.say("criteria.maximum"), Theme.INK, Theme.dashed(3f));
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
    return new Heading(assessment, chart.wording.locale())
        .before(assessment.criteria().stream().map(chart::sentence).toList());
  }

  /** {@return the texts in the picture; they know where they stand once it was drawn} */
  List<Label> labels() {
    return sheet.labels();
  }

  XYChart chart() {
    String title = wording.say("criteria.title");
    new Heading(assessment, wording.locale()).writeTo(sheet, title);
    legend();
    assessment.criteria().forEach(this::add);
    return sheet.chart(
        title,
        wording.say("axis.points"),
        at -> numbers.of(Rational.of(BigDecimal.valueOf(at))),
        List.of(certain, possible, maximum, halo, minimum));
  }

  private static double longest(Assessment assessment) {
    return assessment.criteria().stream().mapToDouble(each -> of(each.maximum())).max().orElse(0);
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.area(wording.say("criteria.certain"), certain);
    legend.area(wording.say("criteria.possible"), possible);
    legend.line(wording.say("criteria.minimum"), minimum);
    legend.line(wording.say("criteria.maximum"), maximum);
    legend.end();
    sheet.gap(14);
  }

  private void add(CriterionScore score) {
    Theme theme = sheet.theme();
    String name = score.criterion().code() + ". " + score.criterion().name().in(wording.locale());
    sheet.text(name, theme.strong(), Theme.INK);
    sheet.text(
        wording.say("criteria.points", words.points(score), words.of(score.verdict())),
        theme.text(),
        Theme.INK);
    sheet.gap(16);
    Sheet.Band band = sheet.band(BAR);
    certain.bar(0, of(score.points().low()), band);
    possible.bar(of(score.points().low()), of(score.points().high()), band);
    maximum.upright(of(score.maximum()), band.wider(6));
    String most = wording.say("criteria.maximum-of", numbers.of(score.maximum()));
    sheet.beside(band, of(score.maximum()), most, Theme.INK);
    Points least = score.minimum();
    sheet.gap(4);
    if (least != null) {
      halo.upright(of(least), band.wider(8));
      minimum.upright(of(least), band.wider(8));
    }
    sheet.endingAt(least == null ? 0 : of(least), minimum(score), Theme.SHORT);
    sheet.gap(GAP);
  }

  private String sentence(CriterionScore score) {
    return wording.say(
        "criteria.in-words",
        score.criterion().code(),
        words.points(score),
        minimum(score),
        wording.say("criteria.maximum-of", numbers.of(score.maximum())),
        words.of(score.verdict()));
  }

  private String minimum(CriterionScore score) {
    Points least = score.minimum();
    return least == null
        ? wording.say("criteria.minimum-unknown")
        : wording.say("criteria.minimum-of", numbers.of(least));
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
