package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each combination earns, one by one: the first candidate is the lowest binary digit. */
record Listed(List<Integer> candidates, int criterion, List<Rational> points)
    implements Contribution {
  @Override
  public Rational earned(Set<Integer> chosen) {
    int digits = 0;
    for (int i = 0; i < candidates.size(); i++) {
      digits |= chosen.contains(candidates.get(i)) ? 1 << i : 0;
    }
    return points.get(digits);
  }

  @Override
  public Rational most() {
    return points.stream().max(Rational::compareTo).orElseThrow();
  }

  @Override
  public Optional<Additive> additive() {
    return Optional.empty();
  }
}
