package io.github.cityward.charts;

import io.github.cityward.assess.Verdict;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knowm.xchart.XYChart;

/**
 * In how many draws a town is ready, year by year: each bar is all draws, met in front, not met at
 * the end, and between them what is undetermined, which looks like neither. A bracket is one
 * standard error on either side of where a part ends.
 */
public final class ReadinessChart {
  private static final List<Verdict> ORDER =
      List.of(Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_MET);

  private final Simulation simulation;
  private final Leaf leaf;
  private final ChartWords words;
  private final DrawBars bars;
  private final Shapes met;
  private final Shapes undetermined;
  private final Shapes notMet;

  private ReadinessChart(Simulation simulation, Locale locale) {
    this(simulation, locale, Leaf.whole());
  }

  private ReadinessChart(Simulation simulation, Locale locale, Leaf leaf) {
    this.simulation = simulation;
    this.leaf = leaf;
    this.words = ChartWords.of(simulation, locale);
    this.bars = new DrawBars(words);
    this.met = Shapes.filled(name(Verdict.MET), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f));
    this.undetermined = DrawBars.open(name(Verdict.UNDETERMINED));
    this.notMet = Shapes.filled(name(Verdict.NOT_MET), Tone.NOT_MET, Tone.SHORT, Style.line(2f));
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Simulation simulation, Locale locale) {
    return new ReadinessChart(simulation, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 16 years fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Simulation simulation, Locale locale) {
    return Leaf.ofYears(simulation.years().size()).stream()
        .map(each -> new ReadinessChart(simulation, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Simulation simulation, Locale locale) {
    ReadinessChart chart = new ReadinessChart(simulation, locale);
    return Heading.of(simulation, chart.words)
        .before(simulation.years().stream().map(chart::bar).map(chart.bars::sentence).toList());
  }

  private XYChart chart() {
    List<Shapes> parts = ORDER.stream().map(this::shapes).toList();
    return bars.chart(
        leaf.title(words.say("readiness.title"), words),
        Heading.of(simulation, words),
        parts,
        leaf.of(simulation.years()).stream().map(this::bar).toList());
  }

  private DrawBars.Bar bar(SimulatedYear year) {
    return new DrawBars.Bar(
        sentence(year),
        ORDER.stream().map(each -> new DrawBars.Part(shapes(each), share(year, each))).toList());
  }

  private String sentence(SimulatedYear year) {
    String shares =
        ORDER.stream()
            .map(each -> words.say("draws.part", name(each), words.share(share(year, each))))
            .collect(Collectors.joining("; "));
    return words.say("draws.year", ChartWords.year(year.year()), shares);
  }

  private Shapes shapes(Verdict verdict) {
    return switch (verdict) {
      case MET -> met;
      case UNDETERMINED -> undetermined;
      case NOT_MET -> notMet;
    };
  }

  private static Share share(SimulatedYear year, Verdict verdict) {
    return switch (verdict) {
      case MET -> year.met();
      case UNDETERMINED -> year.undetermined();
      case NOT_MET -> year.notMet();
    };
  }

  private String name(Verdict verdict) {
    return words.words().of(verdict);
  }
}
