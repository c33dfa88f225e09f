package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Interval;

/** What more knowledge may do: narrow an interval and settle a verdict, but never turn one. */
final class Narrowing {
  private Narrowing() {}

  static void isWithin(Interval inner, Interval outer, String where) {
    assertThat(inner.low()).as(where).isGreaterThanOrEqualTo(outer.low());
    assertThat(inner.high()).as(where).isLessThanOrEqualTo(outer.high());
  }

  static void hasNotTurned(Verdict known, Verdict before, String where) {
    if (before != Verdict.UNDETERMINED) {
      assertThat(known).as(where).isEqualTo(before);
    }
  }
}
