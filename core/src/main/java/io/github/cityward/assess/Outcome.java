package io.github.cityward.assess;

/**
 * What one value gets on a scale, in the worst and in the best case, and why.
 *
 * @param least the worst case
 * @param most the best case
 * @param reason why
 */
record Outcome(Attainment least, Attainment most, Reason reason) {
  static Outcome certain(Attainment attainment, Reason reason) {
    return new Outcome(attainment, attainment, reason);
  }

  /** {@return what a range gets whose ends get {@code low} and {@code high}} */
  static Outcome between(Outcome low, Outcome high) {
    return new Outcome(low.least, high.most, low.reason == high.reason ? low.reason : Reason.RANGE);
  }

  Verdict verdict() {
    if (least.reached()) {
      return Verdict.MET;
    }
    return most.reached() ? Verdict.UNDETERMINED : Verdict.NOT_MET;
  }
}
