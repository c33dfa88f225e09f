package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * Standards by what keeps them from their minimum points: first what is short for certain, nearest
 * first, then what may be short because something is not known, lighter and outlined. The length of
 * a bar is the points to the minimum; where nothing is short, the chart says so.
 */
public final class ShortfallChart {
  private static final int BAR = 24;
  private static final int GAP = 18;
  private static final double ROOM_FOR_LABELS = 2.5;

  private final Assessment assessment;
  private final ShortfallText text;
  private final Wording wording;
  private final Sheet sheet;
  private final Shapes certain;
  private final Shapes possible;

  ShortfallChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.text = ShortfallText.in(locale);
    this.wording = text.wording();
    this.sheet = Sheet.upTo(longest(assessment) * ROOM_FOR_LABELS);
    this.certain =
        Shapes.filled(wording.say("shortfalls.certain"), Theme.SHORT, Theme.SHORT, Theme.line(2f));
    this.possible =
        Shapes.filled(
            wording.say("shortfalls.possible"), Theme.MAYBE_SHORT, Theme.SHORT, Theme.dashed(4f));
  }

  private static double longest(Assessment assessment) {
    return assessment.shortfalls().stream()
        .map(Shortfall::points)
        .filter(Objects::nonNull)
        .mapToDouble(ShortfallChart::of)
        .max()
        .orElse(0);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new ShortfallChart(assessment, locale).chart();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    ShortfallChart chart = new ShortfallChart(assessment, locale);
    return new Heading(assessment, chart.wording.locale()).before(chart.sentences());
  }

  /** {@return the texts in the picture; they know where they stand once it was drawn} */
  List<Label> labels() {
    return sheet.labels();
  }

  XYChart chart() {
    String title = wording.say("shortfalls.title");
    new Heading(assessment, wording.locale()).writeTo(sheet, title);
    List<Shortfall> all = assessment.shortfalls();
    if (all.isEmpty()) {
      sheet.text(wording.say("shortfalls.none"), sheet.theme().strong(), Theme.CERTAIN);
    }
    part(of(all, Verdict.NOT_MET));
    part(of(all, Verdict.UNDETERMINED));
    return sheet.chart(
        title,
        wording.say("axis.points-to-minimum"),
        at -> text.numbers().of(Rational.of(BigDecimal.valueOf(at))),
        List.of(certain, possible));
  }

  private List<String> sentences() {
    List<Shortfall> all = assessment.shortfalls();
    if (all.isEmpty()) {
      return List.of(wording.say("shortfalls.none"));
    }
    return Stream.of(Verdict.NOT_MET, Verdict.UNDETERMINED)
        .map(verdict -> of(all, verdict))
        .filter(part -> !part.isEmpty())
        .map(text::sentence)
        .toList();
  }

  private static List<Shortfall> of(List<Shortfall> all, Verdict verdict) {
    return all.stream().filter(each -> each.verdict() == verdict).toList();
  }

  private void part(List<Shortfall> part) {
    if (!part.isEmpty()) {
      sheet.gap(6);
      sheet.text(text.heading(part), sheet.theme().strong(), Theme.SHORT);
      sheet.gap(10);
      boolean beside =
          part.stream().allMatch(each -> sheet.fitsBeside(length(each), text.both(each)));
      part.forEach(each -> add(each, beside));
    }
  }

  /** The state stands beside the bars of a part, or, where it is too long for one, above them. */
  private void add(Shortfall shortfall, boolean beside) {
    sheet.text(text.name(shortfall), sheet.theme().strong(), Theme.INK);
    if (!beside) {
      sheet.text(text.state(shortfall), sheet.theme().text(), Theme.INK);
    }
    double length = length(shortfall);
    sheet.gap(12);
    Sheet.Band band = sheet.band(BAR);
    (shortfall.verdict() == Verdict.NOT_MET ? certain : possible).bar(0, length, band);
    sheet.beside(band, length, beside ? text.both(shortfall) : text.points(shortfall), Theme.INK);
    sheet.gap(GAP);
  }

  private static double length(Shortfall shortfall) {
    return shortfall.points() == null ? 0 : of(shortfall.points());
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
