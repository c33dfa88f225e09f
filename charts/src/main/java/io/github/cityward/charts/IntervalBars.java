package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * Intervals as bars, one below the other, each against its own minimum and maximum. What is sure in
 * the worst case is solid, but for what rests on assumed values, which has slanting lines; what may
 * come besides is lighter and outlined.
 */
final class IntervalBars {
  private static final int BAR = 40;
  private static final int GAP = 26;

  /** Keeps the line of the minimum apart from the bar, in grey too. */
  private static final String HALO = " ";

  private static final double ROOM_FOR_LABELS = 1.17;

  private final ChartWords words;
  private final List<Bar> bars;
  private final Sheet sheet;
  private final Shapes certain;
  private final Shapes assumed;
  private final Shapes slants;
  private final Shapes possible;
  private final Shapes halo;
  private final Shapes minimum;
  private final Shapes maximum;

  IntervalBars(List<Bar> bars, ChartWords words) {
    this.words = words;
    this.bars = bars;
    double longest = bars.stream().mapToDouble(each -> of(each.maximum())).max().orElse(0);
    this.sheet = Sheet.upTo(longest * ROOM_FOR_LABELS);
    this.certain =
        Shapes.filled(words.say("criteria.certain"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f));
    this.assumed =
        Shapes.filled(words.say("criteria.assumed"), Tone.PAPER, Tone.SHORT, Style.line(3f));
    this.slants = Shapes.lines("slants", Tone.SHORT, Style.line(2.5f));
    this.possible =
        Shapes.filled(words.say("criteria.possible"), Tone.POSSIBLE, Tone.CERTAIN, Style.line(4f));
    this.halo = Shapes.lines(HALO, Tone.PAPER, Style.line(11f));
    this.minimum = Shapes.lines(words.say("criteria.minimum"), Tone.SHORT, Style.line(5f));
    this.maximum = Shapes.lines(words.say("criteria.maximum"), Tone.INK, Style.dashed(3f));
  }

  /**
   * What is drawn as a bar.
   *
   * @param title what it is, in the picture
   * @param name what it is, in a sentence
   * @param doubts what of it nobody published, and for how much there is no data
   * @param worded the points, in words
   * @param assumed how many of the points in the worst case rest on assumed values
   * @param verdict the verdict, in words
   */
  record Bar(
      String title,
      String name,
      Doubts doubts,
      String worded,
      Interval points,
      Points assumed,
      @Nullable Points minimum,
      Points maximum,
      String verdict) {

    boolean isAssumed() {
      return assumed.compareTo(Points.ZERO) > 0;
    }

    /** {@return the total of an assessment} */
    static Bar of(
        Assessment assessment,
        String title,
        String name,
        Doubts doubts,
        String verdict,
        ChartWords words) {
      return new Bar(
          title,
          name,
          doubts,
          words.words().points(assessment),
          assessment.points(),
          AssumedPoints.of(assessment),
          assessment.minimum(),
          assessment.maximum(),
          verdict);
    }
  }

  /** {@return the chart of all bars} */
  XYChart chart(String title, Heading heading) {
    heading.writeTo(sheet, title);
    legend();
    bars.forEach(this::add);
    List<Shapes> series = List.of(certain, assumed, slants, possible, maximum, halo, minimum);
    // An axis would count halves of standards too.
    return words.countsStandards()
        ? sheet.picture(title, series)
        : sheet.chart(title, words.say("axis.points"), words::number, series);
  }

  /** {@return the bars in sentences} */
  List<String> sentences() {
    return bars.stream().map(this::sentence).toList();
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.area(words.say("criteria.certain"), certain);
    if (bars.stream().anyMatch(Bar::isAssumed)) {
      legend.slanted(assumed.name(), assumed, slants);
    }
    legend.area(words.say("criteria.possible"), possible);
    legend.line(words.say("criteria.minimum"), minimum);
    legend.line(words.say("criteria.maximum"), maximum);
    legend.end();
    sheet.gap(14);
  }

  private void add(Bar score) {
    Style style = sheet.style();
    sheet.text(score.title(), style.strong(), Tone.INK);
    sheet.text(
        resting(score, words.say("criteria.points", score.worded(), score.verdict())),
        style.text(),
        Tone.INK);
    score.doubts().paragraphs(style, Sheet.WIDTH).forEach(sheet::add);
    sheet.gap(16);
    Sheet.Band band = sheet.band(BAR);
    double low = of(score.points().low());
    double sound = of(score.points().low().minus(score.assumed()));
    certain.bar(0, sound, band);
    if (score.isAssumed()) {
      assumed.bar(sound, low, band);
      slants.slants(sound, low, band, sheet.across(1));
    }
    possible.bar(low, of(score.points().high()), band);
    maximum.upright(of(score.maximum()), band.wider(6));
    String most = words.say("criteria.maximum-of", words.numbers().of(score.maximum()));
    sheet.beside(band, of(score.maximum()), most, Tone.INK);
    Points least = score.minimum();
    sheet.gap(4);
    if (least == null) {
      sheet.text(minimum(score), style.text(), Tone.SHORT);
    } else {
      halo.upright(of(least), band.wider(8));
      minimum.upright(of(least), band.wider(8));
      sheet.endingAt(of(least), minimum(score), Tone.SHORT);
    }
    sheet.gap(GAP);
  }

  private String sentence(Bar score) {
    return words.say(
        "criteria.in-words",
        score.name(),
        score.worded(),
        minimum(score),
        words.say("criteria.maximum-of", words.numbers().of(score.maximum())),
        resting(score, score.verdict()));
  }

  /** {@return {@code said}, and how much of it rests on assumed values} */
  private String resting(Bar score, String said) {
    return score.isAssumed()
        ? words.say("criteria.resting", said, words.counted(score.assumed()))
        : said;
  }

  private String minimum(Bar score) {
    Points least = score.minimum();
    return least == null
        ? words.say("criteria.minimum-unknown")
        : words.say("criteria.minimum-of", words.numbers().of(least));
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
