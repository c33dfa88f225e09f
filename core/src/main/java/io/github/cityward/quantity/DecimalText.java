package io.github.cityward.quantity;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that should be a plain decimal number: a dot, no thousands separator, no exponent, no sign
 * but a minus, at most as many digits as {@link Limit#DIGITS} allows.
 *
 * @param text what was written
 */
public record DecimalText(String text) {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern DOT_THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3}){2,}");
  private static final Pattern ONE_DOT_OF_THOUSANDS =
      Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
  private static final Pattern COMMA_THOUSANDS =
      Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9.]*,[0-9]+");
  private static final Pattern AMBIGUOUS = Pattern.compile("-?(0|[1-9][0-9]{0,2}),[0-9]{3}");
  private static final Pattern DASHED =
      Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*[-–]\\s*([0-9]+(?:\\.[0-9]+)?)");
  private static final int LONGEST_TO_MEND = 40;

  /** {@return the number, if the text is one} */
  public Optional<Rational> value() {
    return value(Limits.defaults());
  }

  /** {@return the number, if the text is one that {@code limits} allow} */
  public Optional<Rational> value(Limits limits) {
    return isPlain() && !limits.exceeds(Limit.DIGITS, digits())
        ? Optional.of(Rational.of(new BigDecimal(text)))
        : Optional.empty();
  }

  /** {@return whether the text is a plain decimal, of any length} */
  public boolean isPlain() {
    return PLAIN.matcher(text).matches();
  }

  /** {@return how many digits the text has} */
  public long digits() {
    return text.chars().filter(Character::isDigit).count();
  }

  /** {@return the number the writer probably meant, spelled right; empty if nothing is likely} */
  public Optional<String> rightSpelling() {
    if (text.length() > LONGEST_TO_MEND) {
      return Optional.empty();
    }
    String bare = text.replaceAll("[\\s\\u00A0\\u202F_%']", "").replace('\u2212', '-');
    if (bare.matches("[-+]?[0-9]*\\.?[0-9]+[eE][-+]?[0-9]{1,2}")) {
      bare = new BigDecimal(bare).toPlainString();
    } else if (COMMA_THOUSANDS.matcher(bare).matches()) {
      bare = bare.replace(",", "");
    } else if (DOT_THOUSANDS.matcher(bare).matches()) {
      bare = bare.replace(".", "");
    } else if (DECIMAL_COMMA.matcher(bare).matches()) {
      bare = bare.replace(".", "").replace(',', '.');
    }
    bare = bare.replaceFirst("^\\+", "").replaceFirst("^(-?)0+(?=[0-9])", "$1");
    bare = bare.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.$", "");
    return PLAIN.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
  }

  /**
   * {@return the number with the comma as a decimal mark, where it may as well part thousands: 3.8
   * for {@code 3,800}} The other reading is {@link #rightSpelling()}.
   */
  public Optional<String> withDecimalComma() {
    return AMBIGUOUS.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')).stripTrailingZeros().toPlainString())
        : Optional.empty();
  }

  /**
   * {@return the number without its dot, where that may be meant to part thousands: 3800 for 3.800}
   */
  public Optional<String> withoutDotOfThousands() {
    return ONE_DOT_OF_THOUSANDS.matcher(text).matches()
        ? Optional.of(text.replace(".", ""))
        : Optional.empty();
  }

  /** {@return the range the writer probably meant, if it is two numbers with a dash between} */
  public Optional<String> asRange() {
    Matcher ends = DASHED.matcher(text);
    return ends.matches() ? Optional.of(ends.group(1) + ".." + ends.group(2)) : Optional.empty();
  }

  Rational valueOrThrow() {
    return value()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    text
                        + " is not a number. Write "
                        + rightSpelling().orElse("at most 400 digits with a dot, such as 12.5")
                        + "."));
  }
}
