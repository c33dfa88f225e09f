package io.github.cityward.report;

import java.util.List;

/**
 * What moved since an earlier assessment, and why.
 *
 * @param facts both assessments, how the total moved, and which part is because of what
 * @param notices what must be known of either assessment
 * @param rows what moved: what is known first, then what is known only of many standards together
 * @param ceilings where the sum of the standards is cut at a maximum; empty if nowhere
 */
record ChangesSection(List<Fact> facts, List<String> notices, List<Row> rows, String ceilings) {
  ChangesSection {
    facts = List.copyOf(facts);
    notices = List.copyOf(notices);
    rows = List.copyOf(rows);
  }

  /**
   * A standard that moved, or several of one criterion whose own points are not known.
   *
   * @param values its value before and after
   * @param result its points or its verdict before and after
   * @param moved how much the worst and the best case moved
   * @param cause why
   * @param town how much is because of the town
   * @param law how much is because of the law
   */
  record Row(
      String name,
      List<String> values,
      List<String> result,
      String moved,
      String cause,
      String town,
      String law) {
    Row {
      values = List.copyOf(values);
      result = List.copyOf(result);
    }
  }
}
