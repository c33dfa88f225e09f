package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent in each year (ngân sách hằng năm), in billion VND.
 *
 * @param usual what may be spent in every year that is not among {@code exceptions}; null if there
 *     is no limit
 * @param exceptions what may be spent in a year of its own limit
 */
public record YearlyBudget(@Nullable Rational usual, NavigableMap<Integer, Rational> exceptions) {
  /** No year has a limit. */
  public static final YearlyBudget UNLIMITED = new YearlyBudget(null, new TreeMap<>());

  public YearlyBudget {
    requireNotNegative(usual);
    exceptions.values().forEach(YearlyBudget::requireNotNegative);
    exceptions =
        Collections.unmodifiableNavigableMap(
            new TreeMap<>((SortedMap<Integer, Rational>) exceptions));
  }

  private static void requireNotNegative(@Nullable Rational limit) {
    if (limit != null && limit.signum() < 0) {
      throw new IllegalArgumentException(
          "the yearly budget " + limit + " is negative. Give 0 or more.");
    }
  }

  /** {@return the same limit in every year} */
  public static YearlyBudget of(Rational limit) {
    return new YearlyBudget(limit, new TreeMap<>());
  }

  /** {@return this budget with another limit in {@code year}} */
  public YearlyBudget with(int year, Rational limit) {
    NavigableMap<Integer, Rational> more = new TreeMap<>((SortedMap<Integer, Rational>) exceptions);
    more.put(year, limit);
    return new YearlyBudget(usual, more);
  }

  /** {@return the limit of {@code year}; empty if there is none} */
  public Optional<Rational> in(int year) {
    return Optional.ofNullable(exceptions.getOrDefault(year, usual));
  }

  /** {@return whether no year has a limit} */
  public boolean isUnlimited() {
    return usual == null && exceptions.isEmpty();
  }
}
