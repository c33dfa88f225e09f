package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.town.Basis;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * Standards by what keeps them from their minimum points: first what is short for certain, nearest
 * first, then what may be short because something is not known, lighter and outlined. The length of
 * a bar is the points to the minimum; one that rests on an assumed value has slanting lines. Where
 * standards are counted, it is what is missing in a frame that is what is required. Where nothing
 * is short, the chart says so.
 */
public final class ShortfallChart {
  private static final int BAR = 24;
  private static final int GAP = 18;
  private static final double ROOM_FOR_LABELS = 2.5;

  /** How wide what is required is drawn. */
  private static final double FRAME = 560;

  private final Assessment assessment;
  private final Leaf leaf;
  private final List<Shortfall> shown;
  private final ShortfallText text;
  private final ChartWords words;
  private final Sheet sheet;
  private final Shapes frame = Shapes.filled("frame", Tone.PAPER, Tone.GREY, Style.line(1.5f));
  private final Shapes certain;
  private final Shapes assumed;
  private final Shapes slants = Shapes.lines("slants", Tone.SHORT, Style.line(2.5f));
  private final Shapes possible;

  private ShortfallChart(Assessment assessment, Locale locale) {
    this(assessment, locale, Leaf.whole());
  }

  private ShortfallChart(Assessment assessment, Locale locale, Leaf leaf) {
    this.assessment = assessment;
    this.leaf = leaf;
    this.shown = leaf.of(assessment.shortfalls());
    this.words = ChartWords.of(assessment, locale);
    this.text = new ShortfallText(words);
    this.sheet =
        words.countsStandards() ? Sheet.ofPixels() : Sheet.upTo(longest() * ROOM_FOR_LABELS);
    this.certain =
        Shapes.filled(words.say("shortfalls.certain"), Tone.SHORT, Tone.SHORT, Style.line(2f));
    this.assumed =
        Shapes.filled(words.say("shortfalls.assumed"), Tone.PAPER, Tone.SHORT, Style.line(3f));
    this.possible =
        Shapes.filled(
            words.say("shortfalls.possible"), Tone.MAYBE_SHORT, Tone.SHORT, Style.dashed(4f));
  }

  private double longest() {
    return assessment.shortfalls().stream().mapToDouble(this::length).max().orElse(0);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new ShortfallChart(assessment, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 24 standards fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Assessment assessment, Locale locale) {
    return Leaf.of(assessment.shortfalls().size()).stream()
        .map(each -> new ShortfallChart(assessment, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    ShortfallChart chart = new ShortfallChart(assessment, locale);
    return Heading.of(assessment, chart.words).before(chart.sentences());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("shortfalls.title"), words);
    Heading.of(assessment, words).writeTo(sheet, title);
    List<Shortfall> all = assessment.shortfalls();
    if (shown.stream().anyMatch(each -> each.verdict() == Verdict.NOT_MET && isAssumed(each))) {
      legend();
    }
    if (all.isEmpty()) {
      sheet.text(words.say("shortfalls.none"), sheet.style().strong(), Tone.CERTAIN);
    }
    part(of(all, Verdict.NOT_MET));
    part(of(all, Verdict.UNDETERMINED));
    if (words.countsStandards()) {
      if (shown.stream().anyMatch(each -> MissingShare.of(each).isPresent())) {
        sheet.text(words.say("shortfalls.frame"), sheet.style().text(), Tone.GREY);
      }
      return sheet.picture(title, List.of(frame, certain, assumed, slants, possible));
    }
    return sheet.chart(
        title,
        words.say("axis.points-to-minimum"),
        words::number,
        List.of(certain, assumed, slants, possible));
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    legend.slanted(assumed.name(), assumed, slants);
    legend.end();
    sheet.gap(14);
  }

  private List<String> sentences() {
    List<Shortfall> all = assessment.shortfalls();
    if (all.isEmpty()) {
      return List.of(words.say("shortfalls.none"));
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

  private void part(List<Shortfall> whole) {
    List<Shortfall> part = whole.stream().filter(shown::contains).toList();
    if (!part.isEmpty()) {
      sheet.gap(6);
      sheet.text(text.heading(whole), sheet.style().strong(), Tone.SHORT);
      sheet.gap(10);
      if (words.countsStandards()) {
        part.forEach(this::addFramed);
        return;
      }
      boolean beside =
          part.stream().allMatch(each -> sheet.fitsBeside(length(each), text.both(each)));
      part.forEach(each -> add(each, beside));
    }
  }

  /** The state stands beside the bars of a part, or, where it is too long for one, above them. */
  private void add(Shortfall shortfall, boolean beside) {
    sheet.text(text.name(shortfall), sheet.style().strong(), Tone.INK);
    if (!beside) {
      sheet.text(text.state(shortfall), sheet.style().text(), Tone.INK);
    }
    double length = length(shortfall);
    sheet.gap(12);
    Sheet.Band band = sheet.band(BAR);
    bar(shortfall, length, band);
    sheet.beside(band, length, beside ? text.both(shortfall) : text.points(shortfall), Tone.INK);
    sheet.gap(GAP);
  }

  /** Standards have units of their own, which only shares of what is required make alike. */
  private void addFramed(Shortfall shortfall) {
    sheet.text(text.name(shortfall), sheet.style().strong(), Tone.INK);
    sheet.text(text.state(shortfall), sheet.style().text(), Tone.INK);
    MissingShare.of(shortfall)
        .ifPresent(
            share -> {
              double length = share.toDouble() * FRAME / 100;
              sheet.gap(12);
              Sheet.Band band = sheet.band(BAR);
              frame.bar(0, FRAME, band);
              bar(shortfall, length, band);
              sheet.beside(band, FRAME, text.share(shortfall, share), Tone.INK);
            });
    sheet.gap(GAP);
  }

  private void bar(Shortfall shortfall, double length, Sheet.Band band) {
    if (shortfall.verdict() == Verdict.UNDETERMINED) {
      possible.bar(0, length, band);
    } else if (isAssumed(shortfall)) {
      assumed.bar(0, length, band);
      slants.slants(0, length, band, sheet.across(1));
    } else {
      certain.bar(0, length, band);
    }
  }

  private static boolean isAssumed(Shortfall shortfall) {
    ValueInUse value = shortfall.value();
    return value != null && value.basis() == Basis.ASSUMED;
  }

  private double length(Shortfall shortfall) {
    Points points = shortfall.points();
    return points == null ? 0 : points.value().toDouble();
  }
}
