package io.github.cityward.assess;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The values of one quantity for many towns, one after the other, in the quantity's own unit. A
 * {@code double} stands for the decimal it is written as, so that {@code 2.4} is exactly 24/10.
 * Mutable, so that one column serves table after table; not thread-safe while it is filled.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class ValueColumn {
  /** So many digits of a decimal are never lost in a double. */
  private static final MathContext SURE_DIGITS = new MathContext(15);

  /** Nearer to zero than this, a number is not told from zero in {@code double} arithmetic. */
  static final double LEAST = 0x1p-200;

  /** Further from zero than this, differences and quotients may leave the range of doubles. */
  private static final double MOST = 0x1p200;

  /** Stands for an open end above, and its negative for one below: beyond all other numbers. */
  static final double OPEN = 0x1p300;

  private final Quantity quantity;
  private final double least;
  private final double most;
  private final boolean whole;
  private final Map<Integer, Value> inexact = new HashMap<>();
  private double[] low;
  private int size;

  /** The towns that have no value; its ends are −{@link #OPEN} and {@link #OPEN}. */
  private final FewTowns gaps = new FewTowns();

  /** The towns whose value is a range. */
  private final FewTowns ranges = new FewTowns();

  /** The upper ends of the ranges; elsewhere both ends are one. */
  private double[] high = new double[0];

  /**
   * Makes an empty column.
   *
   * @param quantity the quantity
   * @param capacity for how many towns there is room before the column grows
   */
  public ValueColumn(Quantity quantity, int capacity) {
    this.quantity = Objects.requireNonNull(quantity, "quantity");
    this.least = quantity.kind() == Kind.DIFFERENCE ? -Double.MAX_VALUE : 0;
    this.most =
        switch (quantity.kind()) {
          case NUMBER, RATIO, COUNT, DIFFERENCE -> Double.MAX_VALUE;
          case SHARE -> 100;
          case LEVEL -> quantity.levels().size() - 1;
        };
    this.whole = quantity.kind() == Kind.COUNT || quantity.kind() == Kind.LEVEL;
    this.low = new double[capacity];
  }

  /** {@return the quantity} */
  public Quantity quantity() {
    return quantity;
  }

  /** {@return for how many towns the column has a value, or knows that there is none} */
  public int size() {
    return size;
  }

  /** {@return whether {@code number} is a possible value of the quantity} */
  public boolean allows(double number) {
    return number >= least && number <= most && (!whole || Math.rint(number) == number);
  }

  /**
   * Adds the value of the next town.
   *
   * @param number the number, or the rank of the level
   * @throws IllegalArgumentException if the quantity cannot have it
   */
  public void add(double number) {
    if (!allows(number)) {
      throw impossible(number);
    }
    if (isFarOut(number)) {
      inexact.put(size, exactly(number));
    }
    append(number, number);
  }

  /**
   * Adds the value of the next town: a number, a range or a level.
   *
   * @throws IllegalArgumentException if the quantity cannot have it
   */
  public void add(Value value) {
    add(value, 1);
  }

  /**
   * Adds the value of the next towns, which is the same: a number, a range or a level.
   *
   * @param count how many towns
   * @throws IllegalArgumentException if the quantity cannot have it
   */
  public void add(Value value, int count) {
    boolean possible =
        value instanceof Level level
            ? quantity.level(level.code()).filter(level::equals).isPresent()
            : quantity.kind() != Kind.LEVEL && ((Range) value).fits(quantity.kind());
    if (!possible) {
      throw impossible(value);
    }
    Range position = quantity.position(value);
    double from = nearest(position.low(), -OPEN);
    double to = nearest(position.high(), OPEN);
    boolean differs = differs(position.low(), from) || differs(position.high(), to);
    for (int i = 0; i < count; i++) {
      if (differs) {
        inexact.put(size, value);
      }
      append(from, to);
    }
  }

  /**
   * Adds the values of the next towns.
   *
   * @param numbers the numbers, or the ranks of the levels; NaN where a town has no value
   * @param count how many of {@code numbers} there are
   * @throws IllegalArgumentException if the quantity cannot have one of them
   */
  public void add(double[] numbers, int count) {
    if (areTold(numbers, count)) {
      while (size + count > low.length) {
        low = Arrays.copyOf(low, FewTowns.larger(low.length));
      }
      System.arraycopy(numbers, 0, low, size, count);
      size += count;
      return;
    }
    for (int i = 0; i < count; i++) {
      if (Double.isNaN(numbers[i])) {
        addMissing();
      } else {
        add(numbers[i]);
      }
    }
  }

  /**
   * {@return whether all numbers are possible, and told exactly by their doubles; it may miss some
   * of which both is true}
   *
   * <p>Doubles above 0 are ordered as their bits are, so that a difference of bits tells by its
   * sign which is larger; with no jump in it the loop is turned into vector instructions.
   */
  private boolean areTold(double[] numbers, int count) {
    long withoutSign = least < 0 ? Long.MAX_VALUE : -1;
    long from = Double.doubleToRawLongBits(LEAST);
    long to = Double.doubleToRawLongBits(Math.min(most, MOST));
    long wrong = 0;
    for (int i = 0; i < count; i++) {
      long bits = Double.doubleToRawLongBits(numbers[i]) & withoutSign;
      long notZero = bits | -bits;
      wrong |= ((bits - from) | (to - bits)) & notZero;
    }
    return wrong >= 0 && (!whole || areWhole(numbers, count));
  }

  private static boolean areWhole(double[] numbers, int count) {
    long parts = 0;
    for (int i = 0; i < count; i++) {
      parts |= Double.doubleToRawLongBits(Math.rint(numbers[i]) - numbers[i]);
    }
    return parts == 0;
  }

  /** Adds the ends of a value that was computed, and is not far out. */
  void addEnds(double from, double to) {
    append(from, to);
  }

  /** Adds that the next town has no value. */
  public void addMissing() {
    append(-OPEN, OPEN);
  }

  /** Forgets all values. */
  public void clear() {
    size = 0;
    gaps.clear();
    ranges.clear();
    inexact.clear();
  }

  /** {@return whether the town has no value} */
  public boolean isMissing(int town) {
    Objects.checkIndex(town, size);
    return low[town] == -OPEN && gaps.contains(town);
  }

  /** {@return the value of the town, exactly; empty if it has none} */
  public Optional<Value> value(int town) {
    if (isMissing(town)) {
      return Optional.empty();
    }
    Value kept = inexact.get(town);
    if (kept != null) {
      return Optional.of(kept);
    }
    double to = high(town);
    return Optional.of(low[town] == to ? exactly(to) : new Range(number(low[town]), number(to)));
  }

  /** {@return the number of the town, or the rank of its level; the lower end of a range} */
  public double at(int town) {
    Objects.checkIndex(town, size);
    return low[town];
  }

  /** {@return whether the doubles of the town do not tell its value exactly} */
  boolean isInexact(int town) {
    return inexact.containsKey(town);
  }

  /** {@return whether there is a town whose doubles do not tell its value exactly} */
  boolean hasInexact() {
    return !inexact.isEmpty();
  }

  /** {@return the lower end of the town's value; −{@link #OPEN} if it has none} */
  double low(int town) {
    return low[town];
  }

  /** {@return the upper end of the town's value; {@link #OPEN} if it has none} */
  double high(int town) {
    if (isMissing(town)) {
      return OPEN;
    }
    int place = ranges.find(town);
    return place < 0 ? low[town] : high[place];
  }

  /** {@return the lower ends of all towns in their order, and more; not a copy} */
  double[] lows() {
    return low;
  }

  /** {@return the towns without a value} */
  FewTowns gaps() {
    return gaps;
  }

  /** {@return whether the value of one of {@code count} towns is a range} */
  boolean hasRange(int first, int count) {
    return ranges.count() > 0 && ranges.firstFrom(first) < ranges.firstFrom(first + count);
  }

  /**
   * Copies the lower ends of {@code count} towns from {@code first} on; a missing one is −{@link
   * #OPEN}.
   */
  void copyLow(int first, int count, double[] into) {
    System.arraycopy(low, first, into, 0, count);
  }

  /** Turns lower ends that were copied into upper ends; a missing one is {@link #OPEN}. */
  void raiseToHigh(int first, int count, double[] copied) {
    raiseRanges(first, count, copied);
    fillGaps(first, count, OPEN, copied);
  }

  /** Turns the lower ends of ranges that were copied into their upper ends. */
  void raiseRanges(int first, int count, double[] copied) {
    int end = ranges.firstFrom(first + count);
    for (int i = ranges.firstFrom(first); i < end; i++) {
      copied[ranges.town(i) - first] = high[i];
    }
  }

  /** Puts {@code end} where a value is missing. */
  void fillGaps(int first, int count, double end, double[] copied) {
    int last = gaps.firstFrom(first + count);
    for (int i = gaps.firstFrom(first); i < last; i++) {
      copied[gaps.town(i) - first] = end;
    }
  }

  private void append(double from, double to) {
    if (size == low.length) {
      low = Arrays.copyOf(low, FewTowns.larger(size));
    }
    if (from == -OPEN && to == OPEN) {
      gaps.add(size);
    } else if (from != to) {
      if (ranges.count() == high.length) {
        high = Arrays.copyOf(high, FewTowns.larger(high.length));
      }
      high[ranges.count()] = to;
      ranges.add(size);
    }
    low[size] = from;
    size++;
  }

  private IllegalArgumentException impossible(Object value) {
    String possible =
        switch (quantity.kind()) {
          case NUMBER, RATIO -> "0 or more";
          case COUNT -> "a whole number, 0 or more";
          case SHARE -> "0 to 100";
          case DIFFERENCE -> "a number";
          case LEVEL -> "one of " + quantity.levels() + ", or its rank from 0 on";
        };
    return new IllegalArgumentException(
        value + " is no value of " + quantity + ". Give " + possible + ".");
  }

  private Value exactly(double number) {
    return quantity.valueAt(decimal(number));
  }

  private static @Nullable Rational number(double end) {
    return Math.abs(end) == OPEN ? null : decimal(end);
  }

  private static double nearest(@Nullable Rational end, double open) {
    return end == null ? open : end.toDouble();
  }

  private static boolean differs(@Nullable Rational end, double number) {
    return end != null && (isFarOut(number) || !end.equals(decimal(number)));
  }

  /**
   * {@return the decimal that {@code number} stands for: of 15 digits if one of these has no nearer
   * double, else of as many as it is printed with}
   *
   * @throws NumberFormatException if it is infinite or no number
   */
  public static Rational decimal(double number) {
    BigDecimal rounded = new BigDecimal(number, SURE_DIGITS);
    return Rational.of(rounded.doubleValue() == number ? rounded : BigDecimal.valueOf(number));
  }

  /** {@return whether arithmetic on {@code number} may leave the range of doubles} */
  static boolean isFarOut(double number) {
    double size = Math.abs(number);
    return size > MOST || (size < LEAST && size > 0);
  }
}
