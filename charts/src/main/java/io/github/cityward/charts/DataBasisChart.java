package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * On what the values rest, in percent of the maximum points: a bar for the whole and one for each
 * criterion. Values that somebody assumed, and those that nobody has, look like no others.
 */
public final class DataBasisChart {
  private static final int WHOLE = 44;
  private static final int BAR = 30;

  private final Assessment assessment;
  private final ChartWords words;
  private final BasisShapes shapes = BasisShapes.drawn();
  private final Sheet sheet = Sheet.ofPixels();

  private DataBasisChart(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.words = ChartWords.of(assessment, locale);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Assessment assessment, Locale locale) {
    return new DataBasisChart(assessment, locale).chart();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Assessment assessment, Locale locale) {
    DataBasisChart chart = new DataBasisChart(assessment, locale);
    List<String> sentences = new ArrayList<>();
    sentences.add(chart.sentence(chart.whole(), assessment.dataShare()));
    for (CriterionScore each : assessment.criteria()) {
      sentences.add(chart.sentence(chart.name(each), assessment.dataShare(each)));
    }
    return Heading.of(assessment, chart.words).before(sentences);
  }

  private XYChart chart() {
    String title = words.say("basis.title");
    Heading.of(assessment, words).writeTo(sheet, title);
    legend();
    add(whole(), assessment.dataShare(), WHOLE);
    assessment.criteria().forEach(each -> add(name(each), assessment.dataShare(each), BAR));
    sheet.text(words.say("basis.note"), sheet.style().text(), Tone.GREY);
    return sheet.picture(title, shapes.all());
  }

  private void legend() {
    Legend legend = new Legend(sheet);
    for (DataBasis basis : DataBasis.values()) {
      legend.bar(name(basis), (from, to, band) -> shapes.draw(basis, from, to, band));
    }
    legend.end();
    sheet.gap(14);
  }

  private void add(String name, DataShare share, int height) {
    Style style = sheet.style();
    sheet.text(name, style.strong(), Tone.INK);
    sheet.text(parts(share), style.text(), Tone.INK);
    sheet.gap(12);
    Sheet.Band band = sheet.band(height);
    Rational before = Rational.ZERO;
    for (DataBasis basis : DataBasis.values()) {
      Rational after = before.plus(basis.of(share));
      shapes.draw(basis, pixels(before), pixels(after), band);
      before = after;
    }
    sheet.gap(26);
  }

  private static double pixels(Rational percent) {
    return percent.toDouble() / 100 * Sheet.WIDTH;
  }

  private String whole() {
    return words.say("basis.whole", counted(assessment.maximum(), assessment.indicators().count()));
  }

  private String name(CriterionScore score) {
    return words.say(
        "basis.criterion",
        words.words().title(score.criterion()),
        counted(score.maximum(), score.indicators().size()));
  }

  /** Of alternatives that may apply each is a standard with a value of its own. */
  private String counted(Points points, long standards) {
    return words.countsStandards()
        ? words.words().counted(standards)
        : words.words().counted(points);
  }

  private String name(DataBasis basis) {
    return basis.known().map(words.words()::of).orElseGet(() -> words.say("basis.none"));
  }

  private String sentence(String name, DataShare share) {
    return words.say("basis.in-words", name, parts(share));
  }

  private String parts(DataShare share) {
    return Stream.of(DataBasis.values())
        .filter(each -> each.of(share).signum() > 0)
        .map(each -> words.say("basis.part", name(each), words.numbers().percent(each.of(share))))
        .collect(Collectors.joining("; "));
  }
}
