package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.TornadoBar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * How far each uncertain quantity alone moves the total of a town, the widest first: the total at 5
 * % and at 95 % of the quantity, from the total at all medians, against the line to be reached.
 * Where a total is an interval both of its ends move, and what lies between them is lighter. Below
 * the bars the quantity has a line of its own, with a mark at the value where the verdict turns, if
 * there is one. Quantities that move nothing are named below all bars.
 */
public final class TornadoChart {
  private static final int BAR = 16;
  private static final int BETWEEN_BARS = 8;
  private static final int GAP = 24;

  private final Sensitivity sensitivity;
  private final Leaf leaf;
  private final ChartWords words;
  private final TornadoText text;
  private final Sheet sheet;
  private final TornadoShapes shapes;

  private TornadoChart(Sensitivity sensitivity, Locale locale) {
    this(sensitivity, locale, Leaf.whole());
  }

  private TornadoChart(Sensitivity sensitivity, Locale locale, Leaf leaf) {
    this.sensitivity = sensitivity;
    this.leaf = leaf;
    this.words = ChartWords.of(sensitivity, locale);
    this.text = new TornadoText(words);
    this.sheet = sheet();
    this.shapes = TornadoShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Sensitivity sensitivity, Locale locale) {
    return new TornadoChart(sensitivity, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 10 quantities
   * fit one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Sensitivity sensitivity, Locale locale) {
    int moving = new TornadoChart(sensitivity, locale).moving().size();
    return Leaf.ofQuantities(moving).stream()
        .map(each -> new TornadoChart(sensitivity, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Sensitivity sensitivity, Locale locale) {
    TornadoChart chart = new TornadoChart(sensitivity, locale);
    List<String> sentences = new ArrayList<>();
    chart.moving().forEach(each -> sentences.add(chart.text.sentence(each)));
    sentences.addAll(chart.still());
    return chart.heading().before(sentences);
  }

  private XYChart chart() {
    String title = leaf.title(words.say("tornado.title"), words);
    heading().writeTo(sheet, title);
    List<TornadoBar> moving = leaf.of(moving());
    if (!moving.isEmpty()) {
      shapes.explain(sheet, words);
    }
    moving.forEach(this::add);
    if (leaf.isLast()) {
      still().forEach(each -> sheet.text(each, sheet.style().text(), Tone.INK));
      sheet.gap(GAP);
    }
    // An axis would count halves of standards too.
    return words.countsStandards()
        ? sheet.picture(title, shapes.all())
        : sheet.chart(title, words.say("axis.points"), words::number, shapes.all());
  }

  private Heading heading() {
    Assessment median = sensitivity.median();
    return Heading.of(median, words)
        .and(words.say("tornado.medians", words.state(median), words.limits(median)));
  }

  private List<TornadoBar> moving() {
    return sensitivity.tornado().stream()
        .filter(each -> !isStill(each))
        .sorted(Comparator.comparing(TornadoBar::swing).reversed())
        .toList();
  }

  private List<String> still() {
    List<TornadoBar> still = sensitivity.tornado().stream().filter(TornadoChart::isStill).toList();
    return still.isEmpty() ? List.of() : List.of(text.still(still));
  }

  private static boolean isStill(TornadoBar bar) {
    return bar.swing().equals(Points.ZERO) && bar.flip() == null && bar.isTold();
  }

  /** The axis holds every total and the line: what a bar is short of must be seen. */
  private Sheet sheet() {
    Assessment median = sensitivity.median();
    return Sheet.around(
        Stream.concat(
            Stream.ofNullable(median.minimum()),
            Stream.concat(
                    Stream.of(median.points()),
                    sensitivity.tornado().stream()
                        .flatMap(each -> Stream.of(each.atLow(), each.atHigh())))
                .flatMap(each -> Stream.of(each.low(), each.high()))));
  }

  private void add(TornadoBar bar) {
    Style style = sheet.style();
    sheet.text(text.name(bar), style.strong(), Tone.INK);
    sheet.text(text.ends(bar), style.text(), Tone.INK);
    sheet.gap(14);
    double top = sheet.y();
    move(bar.atLow(), shapes.low());
    sheet.gap(BETWEEN_BARS);
    move(bar.atHigh(), shapes.high());
    Sheet.Band band = new Sheet.Band(top, sheet.y());
    Assessment median = sensitivity.median();
    shapes.median().upright(of(median.points().low()), band.wider(4));
    if (!median.points().isExact()) {
      shapes.median().upright(of(median.points().high()), band.wider(4));
    }
    Points minimum = median.minimum();
    if (minimum != null) {
      shapes.halo().upright(of(minimum), band.wider(7));
      shapes.minimum().upright(of(minimum), band.wider(7));
    }
    sheet.gap(8);
    new FlipLine(bar, text.flip(bar)).draw(sheet, shapes);
    sheet.gap(GAP);
  }

  private void move(Interval total, Shapes moved) {
    Interval median = sensitivity.median().points();
    Sheet.Band band = sheet.band(BAR);
    shapes.open().bar(of(total.low()), of(total.high()), band);
    between(median.low(), total.low(), moved, band);
    if (!median.isExact() || !total.isExact()) {
      between(median.high(), total.high(), moved, band);
    }
  }

  private static void between(Points one, Points other, Shapes moved, Sheet.Band band) {
    moved.bar(of(one.min(other)), of(one.max(other)), band);
  }

  private static double of(Points points) {
    return points.value().toDouble();
  }
}
