package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * Standards by what keeps them from their minimum points: first what is short for certain, nearest
 * first, then what may be short because something is not known, lighter and outlined. The length of
 * a bar is the points to the minimum; where nothing is short, the chart says so.
 */
public final class ShortfallChart {
  private static final int BAR = 24;
  private static final int GAP = 18;
  private static final double ROOM_FOR_LABELS = 2.1;

  private final Assessment assessment;
  private final Wording wording;
  private final Wording bases;
  private final NumberText numbers;
  private final ValueWords values;
  private final Sheet sheet;
  private final Shapes certain;
  private final Shapes possible;

  ShortfallChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(ShortfallChart.class, locale);
    this.bases = Wording.of(Assessment.class, locale);
    this.numbers = NumberText.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
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

  /** {@return the chart, its words in the language of {@code locale}} */
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
        at -> numbers.of(Rational.of(BigDecimal.valueOf(at))),
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
        .map(
            part ->
                wording.say(
                    "shortfalls.in-words",
                    heading(part),
                    part.stream()
                        .map(each -> each.indicator().code() + " " + points(each))
                        .collect(Collectors.joining("; "))))
        .toList();
  }

  private static List<Shortfall> of(List<Shortfall> all, Verdict verdict) {
    return all.stream().filter(each -> each.verdict() == verdict).toList();
  }

  private String heading(List<Shortfall> part) {
    boolean certainly = part.get(0).verdict() == Verdict.NOT_MET;
    String state = wording.say(certainly ? "shortfalls.certain" : "shortfalls.possible");
    return wording.say("shortfalls.part", state, part.size());
  }

  private void part(List<Shortfall> part) {
    if (!part.isEmpty()) {
      sheet.gap(6);
      sheet.text(heading(part), sheet.theme().strong(), Theme.SHORT);
      sheet.gap(10);
      part.forEach(this::add);
    }
  }

  private void add(Shortfall shortfall) {
    String name =
        shortfall.indicator().code() + " " + shortfall.indicator().name().in(wording.locale());
    sheet.text(name, sheet.theme().strong(), Theme.INK);
    String state = state(shortfall);
    String points = points(shortfall);
    double length = shortfall.points() == null ? 0 : of(shortfall.points());
    String both = points + ": " + state;
    boolean together = sheet.fitsBeside(length, both);
    if (!together) {
      sheet.text(state, sheet.theme().text(), Theme.INK);
    }
    sheet.gap(12);
    Sheet.Band band = sheet.band(BAR);
    (shortfall.verdict() == Verdict.NOT_MET ? certain : possible).bar(0, length, band);
    sheet.beside(band, length, together ? both : points, Theme.INK);
    sheet.gap(GAP);
  }

  private String points(Shortfall shortfall) {
    Points points = shortfall.points();
    if (points == null) {
      return wording.say("shortfalls.points-unknown");
    }
    boolean certainly = shortfall.verdict() == Verdict.NOT_MET;
    return wording.say(
        certainly ? "shortfalls.points" : "shortfalls.points-up-to", numbers.of(points));
  }

  private String state(Shortfall shortfall) {
    Quantity quantity = shortfall.indicator().quantity();
    String have = have(shortfall.value(), quantity);
    Value needed = shortfall.needed();
    String want =
        needed == null ? wording.say("shortfalls.needed-unknown") : needed(shortfall, needed);
    return shortfall
        .amount()
        .map(amount -> wording.say("shortfalls.missing", values.amount(amount, quantity)))
        .map(missing -> have + "; " + want + "; " + missing)
        .orElse(have + "; " + want);
  }

  private String needed(Shortfall shortfall, Value needed) {
    String key = "shortfalls.needed." + shortfall.indicator().scale().better();
    return wording.say(key, values.of(needed, shortfall.indicator().quantity()));
  }

  private String have(@Nullable ValueInUse value, Quantity quantity) {
    return value == null
        ? wording.say("shortfalls.no-value")
        : wording.say(
            "shortfalls.value",
            values.of(value.value(), quantity),
            bases.say("basis." + value.basis()),
            values.of(value.date()));
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
