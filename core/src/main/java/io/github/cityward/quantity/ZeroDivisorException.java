package io.github.cityward.quantity;

/** A division by what is zero, or may be. */
public final class ZeroDivisorException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  private final String divisor;

  ZeroDivisorException(Range divisor) {
    super("the divisor " + divisor + " is or may be 0");
    this.divisor = divisor.toString();
  }

  /** {@return the divisor as it is written in a table: {@code 0}, {@code 0..5}} */
  public String divisor() {
    return divisor;
  }
}
