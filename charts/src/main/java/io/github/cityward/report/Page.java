package io.github.cityward.report;

import io.github.cityward.Wording;
import java.util.List;

/**
 * What the template shows, worded in the reader's language; it only has to be laid out and escaped.
 *
 * @param wording the page's fixed words
 * @param style the style sheet with the fonts
 * @param subject what was assessed
 * @param notices what must be said before anything else
 * @param result the verdict
 * @param law which law, on which day; label and text
 * @param shares on what the values rest
 * @param counts how many standards there are by state
 * @param warnings what a reader must know
 * @param figures the charts
 * @param criteria the table
 * @param sources where values were read; a reference [n] means the n-th
 * @param version the version of the library
 */
record Page(
    Wording wording,
    String style,
    Subject subject,
    List<String> notices,
    Result result,
    List<Fact> law,
    List<Share> shares,
    List<Fact> counts,
    List<String> warnings,
    List<Figure> figures,
    List<Criterion> criteria,
    List<String> sources,
    String version) {

  /** What was assessed. */
  record Subject(String town, String place, String rules, String instrument, String day) {}

  /**
   * The verdict and its interval.
   *
   * @param kind the style of the verdict
   */
  record Result(String kind, String verdict, String sentence, Drawing drawing) {}

  /** The interval on the line from no points to all, in percent of its length. */
  record Drawing(
      String low,
      String width,
      String line,
      String lineLabel,
      String align,
      String lowest,
      String highest,
      String words) {}

  /** A label and what it says. */
  record Fact(String label, String text) {}

  /**
   * A part of the points.
   *
   * @param length of its bar, in percent
   */
  record Share(String kind, String label, String text, String length) {}

  /**
   * A chart.
   *
   * @param words the alternative text
   */
  record Figure(String id, String caption, String words, String png) {}

  /** A criterion with its standards. */
  record Criterion(
      String code,
      String name,
      String points,
      String limits,
      String verdict,
      String kind,
      String citation,
      List<Standard> standards) {}

  /** One row of the table. */
  record Standard(
      String code,
      String name,
      Measured measured,
      String points,
      String limits,
      String verdict,
      String kind,
      String reason,
      List<String> provisions,
      String citation,
      String evidence,
      boolean weakEvidence) {}

  /** What is known of a standard's quantity. */
  record Measured(
      String value,
      String day,
      String basis,
      boolean assumed,
      String references,
      List<String> inputs) {}

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  String language() {
    return wording.locale().getLanguage();
  }
}
