package io.github.cityward.scoresheet;

import java.util.List;

/**
 * A criterion: what its standards come to.
 *
 * @param title number and name
 * @param points how much there is
 * @param minimum how much is needed, or that it is not known
 * @param maximum the most there is
 * @param verdict whether that is enough, in words
 * @param citation where its figures stand
 * @param standards its standards, in the order of the law
 * @param groups what counts as one standard though it holds several
 */
record CriterionRow(
    String title,
    String points,
    String minimum,
    String maximum,
    String verdict,
    String citation,
    List<StandardRow> standards,
    List<Group> groups) {
  CriterionRow {
    standards = List.copyOf(standards);
    groups = List.copyOf(groups);
  }

  /**
   * What counts as one standard though it holds several.
   *
   * @param title what it is, which standards it holds and how many of them must be met
   * @param verdict whether so many are met, in words
   */
  record Group(String title, String verdict) {}
}
