package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the chosen candidates bring to one requirement: a standard, a combination, a choice. */
public interface Contribution {
  /** {@return the places of the candidates that change what it earns, each once} */
  List<Integer> candidates();

  /** {@return the place of the criterion it counts for, beside the total} */
  int criterion();

  /**
   * {@return the exact points, or count, that the requirement earns; at least 0}
   *
   * @param chosen places of the chosen candidates; only those among {@link #candidates()} matter
   */
  Rational earned(Set<Integer> chosen);

  /** {@return what no choice earns more than} */
  Rational most();

  /** {@return how it depends on a sum, if it depends on nothing else} */
  Optional<Additive> additive();

  /** {@return what is earned, by the sum of the effects alone where it depends on nothing else} */
  default Rational earnedBySum(Set<Integer> chosen) {
    return additive()
        .map(each -> each.earned(candidates(), chosen))
        .orElseGet(() -> earned(chosen));
  }
}
