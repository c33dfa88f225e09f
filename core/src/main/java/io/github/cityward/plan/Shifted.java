package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a requirement earns if its value begins elsewhere: as if so much had been added to it
 * before.
 *
 * @param first what it earns where its value begins
 * @param sums how that depends on the sum
 * @param shift by how much it begins further, signed so that more is better
 */
record Shifted(Contribution first, Additive sums, Rational shift) implements Contribution {
  @Override
  public List<Integer> candidates() {
    return first.candidates();
  }

  @Override
  public int criterion() {
    return first.criterion();
  }

  @Override
  public Rational earned(Set<Integer> chosen) {
    return shifted().earned(candidates(), chosen);
  }

  @Override
  public Rational most() {
    return shifted().most();
  }

  @Override
  public Optional<Additive> additive() {
    return Optional.of(shifted());
  }

  private Additive shifted() {
    return new Additive(
        sums.effects(),
        sum -> sums.earned().apply(sum.plus(shift)),
        sums.knots().stream().map(each -> each.minus(shift)).toList());
  }
}
