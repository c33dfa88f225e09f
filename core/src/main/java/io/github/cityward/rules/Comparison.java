package io.github.cityward.rules;

/** How a value is held against what a pass/fail standard requires. */
public enum Comparison {
  /** At the threshold or above. */
  AT_LEAST(">="),
  /** At the threshold or below. */
  AT_MOST("<="),
  /** Above the threshold. */
  MORE_THAN(">"),
  /** Below the threshold. */
  LESS_THAN("<"),
  /** One of several levels. */
  ONE_OF("one-of");

  private final String symbol;

  Comparison(String symbol) {
    this.symbol = symbol;
  }

  /** {@return the sign in documents for other programs, such as {@code >=}} */
  public String symbol() {
    return symbol;
  }

  /** {@return the direction in which values get better} */
  public Better better() {
    return this == AT_MOST || this == LESS_THAN ? Better.LOWER : Better.HIGHER;
  }
}
