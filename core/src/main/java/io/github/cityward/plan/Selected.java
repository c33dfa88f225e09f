package io.github.cityward.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PortfolioSolver} answers.
 *
 * @param starts which of its starts each selected candidate has, counted from 0, by its place; null
 *     if nothing was found
 * @param bound no selection that reaches all lines costs less, in whole units; {@link
 *     Long#MAX_VALUE} if there is none
 * @param conflict places of candidates that cannot be paid for in the years, whenever they start,
 *     and for the sake of which nothing cheaper or nothing at all was found; none if that is not
 *     known
 */
public record Selected(@Nullable Map<Integer, Integer> starts, long bound, List<Integer> conflict) {
  public Selected {
    starts = starts == null ? null : Collections.unmodifiableMap(new TreeMap<>(starts));
    conflict = List.copyOf(conflict);
  }

  /** {@return what was found, and what any selection costs at least} */
  public static Selected of(Map<Integer, Integer> starts, long bound) {
    return new Selected(starts, bound, List.of());
  }

  /** {@return that nothing was found, and that any selection costs at least so much} */
  public static Selected nothing(long bound) {
    return new Selected(null, bound, List.of());
  }
}
