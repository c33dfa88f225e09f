package io.github.cityward.report;

import java.util.List;

/** A criterion with its standards. */
record CriterionSection(
    String title,
    String line,
    Cited citation,
    String evidence,
    List<String> combinations,
    List<Standard> standards) {
  CriterionSection {
    combinations = List.copyOf(combinations);
    standards = List.copyOf(standards);
  }

  /**
   * One row: a standard, its value, the figures of the law, and what it earns and why.
   *
   * @param title its name without its code
   * @param worth its least and its most points as plain decimals, for who sorts by them
   * @param state its verdict, for who filters by it; apart from it what is met below the maximum
   */
  record Standard(
      String name,
      String title,
      Measured measured,
      Scale scale,
      String points,
      String worth,
      String formula,
      String kind,
      String state,
      String verdict,
      String reason,
      List<String> provisions) {}

  /**
   * The figures of the law.
   *
   * @param lines from where on how many points are earned
   * @param citation where they stand
   * @param evidence what they rest on: once for all, or of each
   */
  record Scale(List<String> lines, Cited citation, List<Grade> evidence) {}

  /**
   * What a figure rests on.
   *
   * @param weak whether nobody checked it, or it is not known
   */
  record Grade(String text, boolean weak) {}
}
