package io.github.cityward.plan;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest choice that was found; of equally cheap ones that of fewest candidates, of these the
 * one whose places, in order, come first.
 *
 * @param chosen places of the candidates in order; null if no choice was found
 * @param cost of the chosen candidates; {@link Long#MAX_VALUE} if none was found
 * @param bound no choice that meets the needs costs less; {@link Long#MAX_VALUE} if there is none
 * @param proven whether the cost is the bound: that {@code chosen} is the cheapest, or that no
 *     choice meets the needs, is certain
 */
record Portfolio(@Nullable Set<Integer> chosen, long cost, long bound, boolean proven) {
  Portfolio {
    chosen = chosen == null ? null : Collections.unmodifiableSet(new TreeSet<>(chosen));
  }
}
