package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * The same town on the same day under several rule sets, side by side: its total as a share of the
 * maximum of each law, its line and its verdict; where standards are counted, how many are met as a
 * share of how many there are. A total that is not certain is a bar from its least to its most.
 * Lines from law to law lead the eye; points of two laws are not the same thing, and no mean of
 * them is drawn.
 */
public final class RegimeSlopeChart {
  private static final int MOST = 4;
  private static final double HEIGHT = 420;
  private static final double LEFT = 80;
  private static final double BAR = 22;
  private static final double BETWEEN = 24;
  private static final int STEPS = 4;

  private final List<Assessment> laws;
  private final ChartWords words;
  private final Sheet sheet = Sheet.ofPixels();
  private final RegimeShapes shapes;

  private RegimeSlopeChart(List<Assessment> laws, Locale locale) {
    this.laws = sameTownAndDay(laws);
    this.words = ChartWords.of(laws.get(0), locale);
    this.shapes = RegimeShapes.named(words);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   *
   * @param laws one town on one day under 2 to 4 rule sets, in the order in which they stand
   * @throws IllegalArgumentException if there are fewer or more, or their towns or days differ
   */
  public static XYChart of(List<Assessment> laws, Locale locale) {
    return new RegimeSlopeChart(laws, locale).chart();
  }

  /**
   * {@return what the chart shows, in sentences with its numbers, for those who cannot see it}
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static String inWords(List<Assessment> laws, Locale locale) {
    RegimeSlopeChart chart = new RegimeSlopeChart(laws, locale);
    return chart.heading().before(laws.stream().map(chart::sentence).toList());
  }

  private static List<Assessment> sameTownAndDay(List<Assessment> laws) {
    if (laws.size() < 2 || laws.size() > MOST) {
      throw new IllegalArgumentException(
          "%d rule sets cannot be compared in one chart. Pass assessments under 2 to %d."
              .formatted(laws.size(), MOST));
    }
    Assessment first = laws.get(0);
    for (Assessment each : laws) {
      if (!each.town().equals(first.town()) || !each.date().equals(first.date())) {
        throw new IllegalArgumentException(
            "%s on %s is not %s on %s. Pass one town on one day under several rule sets."
                .formatted(each.town().id(), each.date(), first.town().id(), first.date()));
      }
    }
    return List.copyOf(laws);
  }

  private XYChart chart() {
    String title = words.say("regimes.title");
    heading().writeTo(sheet, title);
    shapes.explain(sheet);
    sheet.gap(20);
    double top = sheet.y();
    scale(top);
    for (int i = 0; i < laws.size(); i++) {
      if (i > 0) {
        link(i, top);
      }
      draw(laws.get(i), middle(i), top);
    }
    sheet.gap(HEIGHT + 20);
    columns();
    return sheet.picture(title, shapes.all());
  }

  private Heading heading() {
    return Heading.ofLaws(laws, words).and(words.say("regimes.unlike"));
  }

  private void scale(double top) {
    for (int i = 0; i <= STEPS; i++) {
      Rational percent = Rational.HUNDRED.times(Rational.of(i)).dividedBy(Rational.of(STEPS));
      double y = top - HEIGHT * (STEPS - i) / STEPS;
      shapes.scale().level(LEFT, Sheet.WIDTH, y);
      sheet.halfway(
          words.numbers().percent(percent),
          sheet.style().text(),
          Tone.GREY,
          Label.Side.LEFT,
          LEFT,
          y,
          10);
    }
  }

  private double width() {
    return (Sheet.WIDTH - LEFT) / laws.size();
  }

  private double middle(int place) {
    return LEFT + width() * (place + 0.5);
  }

  /** Ends of the certain and of the possible total are linked, from bar to bar. */
  private void link(int place, double top) {
    Assessment from = laws.get(place - 1);
    Assessment to = laws.get(place);
    double left = middle(place - 1) + BAR;
    double right = middle(place) - BAR;
    shapes
        .link()
        .path(
            List.of(
                new Point2D.Double(left, height(from.points().low(), from, top)),
                new Point2D.Double(right, height(to.points().low(), to, top))));
    if (!from.points().isExact() || !to.points().isExact()) {
      shapes
          .link()
          .path(
              List.of(
                  new Point2D.Double(left, height(from.points().high(), from, top)),
                  new Point2D.Double(right, height(to.points().high(), to, top))));
    }
  }

  private void draw(Assessment law, double x, double top) {
    double low = height(law.points().low(), law, top);
    double high = height(law.points().high(), law, top);
    double bottom = top - HEIGHT;
    if (low > bottom) {
      shapes.certain().bar(x - BAR, x + BAR, new Sheet.Band(low, bottom));
    }
    if (high > low) {
      shapes.possible().bar(x - BAR, x + BAR, new Sheet.Band(high, low));
    }
    Points minimum = law.minimum();
    if (minimum != null) {
      double y = height(minimum, law, top);
      shapes.halo().level(x - 2.6 * BAR, x + 2.6 * BAR, y);
      shapes.minimum().level(x - 2.6 * BAR, x + 2.6 * BAR, y);
    }
  }

  private static double height(Points points, Assessment law, double top) {
    double most = law.maximum().value().toDouble();
    return top - HEIGHT * (most > 0 ? 1 - points.value().toDouble() / most : 1);
  }

  private void columns() {
    double top = sheet.y();
    double deepest = 0;
    for (int i = 0; i < laws.size(); i++) {
      double height =
          sheet.write(
              column(laws.get(i), width() - BETWEEN), LEFT + width() * i + BETWEEN / 2, top);
      deepest = Math.max(deepest, height);
    }
    sheet.gap(deepest);
  }

  private List<Paragraph> column(Assessment law, double width) {
    Style style = sheet.style();
    ChartWords own = ChartWords.of(law, words.locale());
    List<Paragraph> column = new ArrayList<>();
    column.add(Paragraph.of(name(law), style.strong(), Tone.INK, width));
    column.add(Paragraph.of(state(law, own), style.strong(), Tone.INK, width));
    column.add(Paragraph.of(own.limits(law), style.text(), Tone.SHORT, width));
    column.add(Paragraph.of(shares(law, own), style.text(), Tone.GREY, width));
    column.addAll(Doubts.of(law, own).paragraphs(style, width));
    return column;
  }

  private String name(Assessment law) {
    return words.say(
        "fan.law",
        law.rules().name().in(words.locale()),
        words.words().citation(law.rules().instrument().number()));
  }

  private static String state(Assessment law, ChartWords own) {
    return own.say("regimes.state", own.words().points(law), own.words().of(law.verdict()));
  }

  private static String shares(Assessment law, ChartWords own) {
    String low = own.numbers().percent(share(law.points().low(), law));
    String high = own.numbers().percent(share(law.points().high(), law));
    String shares = low.equals(high) ? low : own.say("groups.percent", low, high);
    return own.say("regimes.share", shares);
  }

  private static Rational share(Points points, Assessment law) {
    Rational most = law.maximum().value();
    return most.signum() == 0
        ? Rational.ZERO
        : points.value().times(Rational.HUNDRED).dividedBy(most);
  }

  private String sentence(Assessment law) {
    ChartWords own = ChartWords.of(law, words.locale());
    return words.say(
        "regimes.in-words",
        name(law),
        state(law, own),
        own.limits(law),
        shares(law, own),
        Doubts.of(law, own).inWords());
  }
}
