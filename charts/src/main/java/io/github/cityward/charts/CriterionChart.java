package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * Points by criterion against its minimum and its maximum; where standards are counted, how many
 * are met of how many, in all and by criterion. What is sure in the worst case is solid; what may
 * come besides, as far as is known, is lighter and outlined.
 */
public final class CriterionChart {
  private static final int BAR = 40;
  private static final int GAP = 26;

  /** Keeps the line of the minimum apart from the bar, in grey too. */
  private static final String HALO = " ";

  private static final double ROOM_FOR_LABELS = 1.17;

  private final Assessment assessment;
  private final ChartWords words;
  private final Sheet sheet;
  private final Shapes certain;
  private final Shapes possible;
  private final Shapes halo;
  private final Shapes minimum;
  private final Shapes maximum;

  CriterionChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.words = ChartWords.of(assessment, locale);
    this.sheet = Sheet.upTo(longest() * ROOM_FOR_LABELS);
    this.certain =
        Shapes.filled(words.say("criteria.certain"), Theme.CERTAIN, Theme.CERTAIN, Theme.line(2f));
    this.possible =
        Shapes.filled(
            words.say("criteria.possible"), Theme.POSSIBLE, Theme.CERTAIN, Theme.line(4f));
    this.halo = Shapes.lines(HALO, Color.WHITE, Theme.line(11f));
    this.minimum = Shapes.lines(words.say("criteria.minimum"), Theme.SHORT, Theme.line(5f));
    this.maximum = Shapes.lines(words.say("criteria.maximum"), Theme.INK, Theme.dashed(3f));
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
    return new Heading(assessment, chart.words.locale())
        .before(chart.lines().stream().map(chart::sentence).toList());
  }

  /** {@return the texts in the picture; they know where they stand once it was drawn} */
  List<Label> labels() {
    return sheet.labels();
  }

  XYChart chart() {
    String title = words.say("criteria.title");
    new Heading(assessment, words.locale()).writeTo(sheet, title);
    legend();
    lines().forEach(this::add);
    List<Shapes> series = List.of(certain, possible, maximum, halo, minimum);
    // An axis would count halves of standards too.
    return words.countsStandards()
        ? sheet.picture(title, series)
        : sheet.chart(
            title,
            words.say("axis.points"),
            at -> words.numbers().of(Rational.of(BigDecimal.valueOf(at))),
            series);
  }

  private double longest() {
    return lines().stream().mapToDouble(each -> of(each.maximum())).max().orElse(0);
  }

  /**
   * What is drawn as a bar.
   *
   * @param title what it is, in the picture
   * @param name what it is, in a sentence
   * @param worded the points, in words
   */
  private record Line(
      String title,
      String name,
      String worded,
      Interval points,
      @Nullable Points minimum,
      Points maximum,
      Verdict verdict) {}

  /** Where standards are counted the total is short enough to stand beside its criteria. */
  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (words.countsStandards()) {
      lines.add(
          new Line(
              words.say("criteria.total"),
              words.say("criteria.total"),
              words.words().points(assessment),
              assessment.points(),
              assessment.minimum(),
              assessment.maximum(),
              assessment.totalVerdict()));
    }
    assessment.criteria().forEach(each -> lines.add(line(each)));
    return lines;
  }

  private Line line(CriterionScore score) {
    return new Line(
        words.words().title(score.criterion()),
        words.say("criteria.name", words.words().shortTitle(score.criterion())),
        words.words().points(score),
        score.points(),
        score.minimum(),
        score.maximum(),
        score.verdict());
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.area(words.say("criteria.certain"), certain);
    legend.area(words.say("criteria.possible"), possible);
    legend.line(words.say("criteria.minimum"), minimum);
    legend.line(words.say("criteria.maximum"), maximum);
    legend.end();
    sheet.gap(14);
  }

  private void add(Line score) {
    Theme theme = sheet.theme();
    sheet.text(score.title(), theme.strong(), Theme.INK);
    sheet.text(
        words.say("criteria.points", score.worded(), words.words().of(score.verdict())),
        theme.text(),
        Theme.INK);
    sheet.gap(16);
    Sheet.Band band = sheet.band(BAR);
    certain.bar(0, of(score.points().low()), band);
    possible.bar(of(score.points().low()), of(score.points().high()), band);
    maximum.upright(of(score.maximum()), band.wider(6));
    String most = words.say("criteria.maximum-of", words.numbers().of(score.maximum()));
    sheet.beside(band, of(score.maximum()), most, Theme.INK);
    Points least = score.minimum();
    sheet.gap(4);
    if (least == null) {
      sheet.text(minimum(score), theme.text(), Theme.SHORT);
    } else {
      halo.upright(of(least), band.wider(8));
      minimum.upright(of(least), band.wider(8));
      sheet.endingAt(of(least), minimum(score), Theme.SHORT);
    }
    sheet.gap(GAP);
  }

  private String sentence(Line score) {
    return words.say(
        "criteria.in-words",
        score.name(),
        score.worded(),
        minimum(score),
        words.say("criteria.maximum-of", words.numbers().of(score.maximum())),
        words.words().of(score.verdict()));
  }

  private String minimum(Line score) {
    Points least = score.minimum();
    return least == null
        ? words.say("criteria.minimum-unknown")
        : words.say("criteria.minimum-of", words.numbers().of(least));
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
