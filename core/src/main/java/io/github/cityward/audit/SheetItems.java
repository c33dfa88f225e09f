package io.github.cityward.audit;

import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a score sheet can print. */
final class SheetItems {
  static final String TOTAL = "total";
  static final String VERDICT = "verdict";
  static final String STANDARDS_MET = "standards_met";
  static final String STANDARDS_TOTAL = "standards_total";
  static final String AT_MAXIMUM = "at_maximum";
  static final String BETWEEN = "between";
  static final String AT_MINIMUM = "at_minimum";
  static final String NOT_MET = "not_met";
  static final String CRITERIA_MET = "criteria_met";
  static final String CRITERIA_TOTAL = "criteria_total";

  /** The counts, in the order in which people read them. */
  static final List<String> COUNTS =
      List.of(
          STANDARDS_MET,
          STANDARDS_TOTAL,
          AT_MAXIMUM,
          BETWEEN,
          AT_MINIMUM,
          NOT_MET,
          CRITERIA_MET,
          CRITERIA_TOTAL);

  private SheetItems() {}

  /** {@return all items of {@code rules} that are figures} */
  static Set<String> figures(RuleSet rules) {
    Set<String> items = new LinkedHashSet<>();
    items.add(TOTAL);
    rules.criteria().stream().map(Criterion::code).forEach(items::add);
    rules.indicators().map(Indicator::code).forEach(items::add);
    items.addAll(COUNTS);
    return items;
  }

  static boolean isCountOfCriteria(String item) {
    return item.equals(CRITERIA_MET) || item.equals(CRITERIA_TOTAL);
  }

  static boolean isCountOfStandards(String item) {
    return COUNTS.contains(item) && !isCountOfCriteria(item);
  }

  /**
   * {@return whether {@code item} is a whole number: a count, or anything where standards count}
   */
  static boolean isCount(String item, RuleSet rules) {
    return COUNTS.contains(item) || rules.measure() == Measure.STANDARDS;
  }
}
