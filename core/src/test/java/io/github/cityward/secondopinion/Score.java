package io.github.cityward.secondopinion;

/**
 * What a standard comes to.
 *
 * @param points what it earns; of one that is met or not, 1, 0 or either
 * @param reached whether its lower threshold, or what it requires, is reached: 1, 0 or either
 * @param reason why
 */
record Score(Span points, Span reached, String reason) {
  static final Span YES = Span.exactly(Fraction.ONE);
  static final Span NO = Span.ZERO;
  static final Span PERHAPS = new Span(Fraction.ZERO, Fraction.ONE);

  /** Of a standard that gives no points. */
  static Score counted(Span met, String reason) {
    return new Score(met, met, reason);
  }

  /** What a range comes to whose worse end and whose better end come to these. */
  static Score between(Score worse, Score better) {
    return new Score(
        new Span(worse.points.low(), better.points.high()),
        new Span(worse.reached.low(), better.reached.high()),
        worse.reason.equals(better.reason) ? worse.reason : "RANGE");
  }

  String verdict() {
    return verdict(reached);
  }

  static String verdict(Span met) {
    return met.equals(YES) ? "MET" : met.equals(NO) ? "NOT_MET" : "UNDETERMINED";
  }
}
