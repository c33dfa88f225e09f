package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a sum of effects earns. */
record Summed(List<Integer> candidates, int criterion, Additive sum, Rational most)
    implements Contribution {
  @Override
  public Rational earned(Set<Integer> chosen) {
    Rational total = Rational.ZERO;
    for (int i = 0; i < candidates.size(); i++) {
      if (chosen.contains(candidates.get(i))) {
        total = total.plus(sum.effects().get(i));
      }
    }
    return sum.earned().apply(total);
  }

  @Override
  public Optional<Additive> additive() {
    return Optional.of(sum);
  }
}
