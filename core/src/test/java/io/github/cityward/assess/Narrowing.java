package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;

/** What more knowledge may do: narrow an interval and settle a verdict, but never turn one. */
final class Narrowing {
  private Narrowing() {}

  /** Of the total, of each criterion and of each standard that applies with both knowledges. */
  static void knowsMore(Assessment inner, Assessment outer, String where) {
    isWithin(inner.points(), outer.points(), where);
    hasNotTurned(inner.verdict(), outer.verdict(), where);
    for (CriterionScore wide : outer.criteria()) {
      String code = wide.criterion().code();
      CriterionScore narrow = inner.criterion(code).orElseThrow();
      isWithin(narrow.points(), wide.points(), code + ", " + where);
      hasNotTurned(narrow.verdict(), wide.verdict(), code + ", " + where);
    }
    for (IndicatorScore narrow : inner.indicators().toList()) {
      String code = narrow.indicator().code();
      IndicatorScore wide = outer.indicator(code).orElseThrow();
      isWithin(narrow.points(), wide.points(), code + ", " + where);
      hasNotTurned(narrow.verdict(), wide.verdict(), code + ", " + where);
    }
  }

  private static void isWithin(Interval inner, Interval outer, String where) {
    assertThat(inner.low()).as(where).isGreaterThanOrEqualTo(outer.low());
    assertThat(inner.high()).as(where).isLessThanOrEqualTo(outer.high());
  }

  private static void hasNotTurned(Verdict known, Verdict before, String where) {
    if (before != Verdict.UNDETERMINED) {
      assertThat(known).as(where).isEqualTo(before);
    }
  }
}
