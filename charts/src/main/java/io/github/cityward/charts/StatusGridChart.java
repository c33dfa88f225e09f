package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.knowm.xchart.XYChart;

/**
 * Every standard in a cell, by criterion, with a mark for its state, its value and its points. The
 * marks differ in shape and lightness, and each cell says its state in words.
 */
public final class StatusGridChart {
  private final Assessment assessment;
  private final Leaf leaf;
  private final List<IndicatorScore> shown;
  private final ChartWords words;
  private final StatusText text;
  private final Sheet sheet = Sheet.ofPixels();
  private final CellGrid grid = new CellGrid(sheet);

  private StatusGridChart(Assessment assessment, Locale locale) {
    this(assessment, locale, Leaf.whole());
  }

  private StatusGridChart(Assessment assessment, Locale locale, Leaf leaf) {
    this.assessment = assessment;
    this.leaf = leaf;
    this.shown = leaf.of(assessment.indicators().toList());
    this.words = ChartWords.of(assessment, locale);
    this.text = new StatusText(words, assessment.acceptUnverified());
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new StatusGridChart(assessment, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 24 standards fit
   * one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Assessment assessment, Locale locale) {
    return Leaf.of(assessment.indicators().count()).stream()
        .map(each -> new StatusGridChart(assessment, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    StatusGridChart chart = new StatusGridChart(assessment, locale);
    List<String> sentences = new ArrayList<>();
    chart
        .codes()
        .forEach(
            (state, codes) ->
                sentences.add(
                    chart.words.say(
                        codes.isEmpty() ? "status.in-words-none" : "status.in-words",
                        chart.text.state(state),
                        codes.size(),
                        String.join(", ", codes))));
    return Heading.of(assessment, chart.words).before(sentences);
  }

  private XYChart chart() {
    String title = leaf.title(words.say("status.title"), words);
    Heading.of(assessment, words).writeTo(sheet, title);
    legend();
    assessment.criteria().forEach(this::add);
    return sheet.picture(title, grid.all());
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    codes()
        .forEach(
            (state, codes) ->
                legend.add(
                    words.say("status.count", text.state(state), codes.size()),
                    centre -> grid.marks().draw(state.mark(), sheet, centre)));
    legend.end();
  }

  private Map<State, List<String>> codes() {
    Map<State, List<String>> codes = new EnumMap<>(State.class);
    for (State state : State.of(words.measure())) {
      codes.put(
          state,
          assessment
              .indicators()
              .filter(each -> State.of(each) == state)
              .map(each -> each.indicator().code())
              .toList());
    }
    return codes;
  }

  private void add(CriterionScore criterion) {
    List<IndicatorScore> scores = criterion.indicators().stream().filter(shown::contains).toList();
    if (scores.isEmpty()) {
      return;
    }
    sheet.gap(16);
    sheet.text(words.words().title(criterion.criterion()), sheet.style().strong(), Tone.INK);
    sheet.gap(10);
    grid.add(scores.stream().map(this::cell).toList());
  }

  private StatusCell cell(IndicatorScore score) {
    return new StatusCell(State.of(score).mark(), text.of(score, sheet.style(), CellGrid.TEXT));
  }
}
