package io.github.cityward.report;

import java.util.List;

/** A criterion with its standards. */
record CriterionSection(
    String title,
    Cited line,
    String kind,
    Cited citation,
    String evidence,
    List<Standard> standards) {
  CriterionSection {
    standards = List.copyOf(standards);
  }

  /** One row: a standard, its value, the figures of the law, and what it earns and why. */
  record Standard(
      String name,
      Measured measured,
      Scale scale,
      String points,
      String formula,
      String kind,
      String verdict,
      String reason,
      List<String> provisions) {}

  /**
   * The figures of the law.
   *
   * @param lines from where on how many points are earned
   * @param citation where they stand
   * @param evidence what they rest on
   * @param weak whether nobody checked one of them, or one is not known
   */
  record Scale(List<String> lines, Cited citation, String evidence, boolean weak) {}
}
