package io.github.cityward.charts;

import io.github.cityward.simulate.FirstYear;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.XYChart;

/**
 * In which year a town is ready for the first time: a bar for each year, as long as the share of
 * draws, and one of another look for the draws that are ready in none.
 */
public final class FirstYearChart {
  private final Simulation simulation;
  private final Leaf leaf;
  private final ChartWords words;
  private final DrawBars bars;
  private final Shapes first;
  private final Shapes never;

  private FirstYearChart(Simulation simulation, Locale locale) {
    this(simulation, locale, Leaf.whole());
  }

  private FirstYearChart(Simulation simulation, Locale locale, Leaf leaf) {
    this.simulation = simulation;
    this.leaf = leaf;
    this.words = ChartWords.of(simulation, locale);
    this.bars = new DrawBars(words);
    this.first =
        Shapes.filled(words.say("first-year.first"), Tone.CERTAIN, Tone.CERTAIN, Style.line(2f));
    this.never =
        Shapes.filled(words.say("first-year.never"), Tone.SCALE, Tone.GREY, Style.line(2f));
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Simulation simulation, Locale locale) {
    return new FirstYearChart(simulation, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 15 years fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Simulation simulation, Locale locale) {
    return Leaf.ofYears(simulation.years().size() + 1).stream()
        .map(each -> new FirstYearChart(simulation, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Simulation simulation, Locale locale) {
    FirstYearChart chart = new FirstYearChart(simulation, locale);
    return chart.heading().before(chart.rows().stream().map(chart.bars::sentence).toList());
  }

  private XYChart chart() {
    return bars.chart(
        leaf.title(words.say("first-year.title"), words),
        heading(),
        List.of(first, never),
        leaf.of(rows()));
  }

  private Heading heading() {
    FirstYear year = simulation.firstYear();
    return Heading.of(simulation, words)
        .and(
            words.say(
                "first-year.reached",
                orNever(year.p10()),
                orNever(year.p50()),
                orNever(year.p90())));
  }

  private String orNever(@Nullable Integer year) {
    return year == null ? words.say("first-year.no-year") : ChartWords.year(year);
  }

  private List<DrawBars.Bar> rows() {
    FirstYear firstYear = simulation.firstYear();
    List<DrawBars.Bar> rows = new ArrayList<>();
    for (int i = 0; i < firstYear.byYear().size(); i++) {
      Share share = firstYear.byYear().get(i);
      String title =
          words.say(
              "first-year.year",
              ChartWords.year(simulation.years().get(i).year()),
              words.share(share),
              words.share(firstYear.within(i + 1)));
      rows.add(new DrawBars.Bar(title, List.of(new DrawBars.Part(first, share))));
    }
    String none =
        words.say("draws.year", words.say("first-year.never"), words.share(firstYear.never()));
    rows.add(new DrawBars.Bar(none, List.of(new DrawBars.Part(never, firstYear.never()))));
    return rows;
  }
}
