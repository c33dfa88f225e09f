package io.github.cityward.charts;

import io.github.cityward.simulate.Share;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;

/**
 * Shares of all draws as bars, one below the other, on an axis in percent; where a share ends, a
 * bracket is one standard error on either side.
 */
final class DrawBars {
  private static final int BAR = 30;
  private static final double ALL = 100;

  private final ChartWords words;
  private final Sheet sheet = Sheet.upTo(ALL);

  private final Brackets errors = Brackets.named("standard error");

  DrawBars(ChartWords words) {
    this.words = words;
  }

  /** A part of a bar. */
  record Part(Shapes shapes, Share share) {}

  /** A bar: its parts end to end, and what it says. */
  record Bar(String title, List<Part> parts) {
    Bar {
      parts = List.copyOf(parts);
    }
  }

  /** {@return areas of what is not known: white, with a dashed outline, like no other} */
  static Shapes open(String name) {
    return Shapes.filled(name, Tone.PAPER, Tone.GREY, Style.dashed(3f));
  }

  /** {@return the chart, each of {@code parts} in its legend} */
  XYChart chart(String title, Heading heading, List<Shapes> parts, List<Bar> bars) {
    heading.writeTo(sheet, title);
    Legend legend = new Legend(sheet);
    parts.forEach(each -> legend.area(each.name(), each));
    errors.explain(words.say("draws.error"), legend, sheet);
    legend.end();
    sheet.gap(14);
    bars.forEach(this::add);
    List<Shapes> series = new ArrayList<>(parts);
    series.addAll(errors.all());
    return sheet.chart(title, words.say("axis.draws"), words::number, series);
  }

  /** {@return the bar in a sentence} */
  String sentence(Bar bar) {
    return words.say("draws.in-words", bar.title());
  }

  private void add(Bar bar) {
    sheet.text(bar.title(), sheet.style().text(), Tone.INK);
    sheet.gap(10);
    Sheet.Band band = sheet.band(BAR);
    long before = 0;
    for (Part each : bar.parts()) {
      long after = before + each.share().count();
      each.shapes().bar(percent(before, each.share()), percent(after, each.share()), band);
      before = after;
    }
    brackets(bar.parts(), band);
    sheet.gap(18);
  }

  /** The first part ends where its share says, the last begins where the rest of its share says. */
  private void brackets(List<Part> parts, Sheet.Band band) {
    Share first = parts.get(0).share();
    bracket(percent(first.count(), first), first, band);
    if (parts.size() > 1) {
      Share last = parts.get(parts.size() - 1).share();
      bracket(percent(last.of() - last.count(), last), last, band);
    }
  }

  private void bracket(double end, Share share, Sheet.Band band) {
    double deviation = ALL * share.standardError();
    if (deviation > 0) {
      double from = Math.max(0, end - deviation);
      errors.draw(from, Math.min(ALL, end + deviation), band);
    }
  }

  private static double percent(long count, Share share) {
    return ALL * count / share.of();
  }
}
