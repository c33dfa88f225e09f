package io.github.cityward.plan;

import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A contribution that depends only on the sum of its candidates' effects, and never earns less when
 * the sum is larger.
 *
 * @param effects of each of {@link Contribution#candidates()}, in their order, signed so that more
 *     is better
 * @param earned the points, or count, of a sum; of 0 if none is chosen
 * @param knots the sums at which it may jump or bend; between two of them it is a straight line
 *     nearly always
 */
public record Additive(
    List<Rational> effects, UnaryOperator<Rational> earned, List<Rational> knots) {
  public Additive {
    effects = List.copyOf(effects);
    knots = knots.stream().sorted().distinct().toList();
  }

  /** {@return what is earned by those candidates that are chosen} */
  Rational earned(List<Integer> candidates, Set<Integer> chosen) {
    Rational sum = Rational.ZERO;
    for (int i = 0; i < effects.size(); i++) {
      sum = chosen.contains(candidates.get(i)) ? sum.plus(effects.get(i)) : sum;
    }
    return earned.apply(sum);
  }

  /** {@return what is earned by all candidates that better it} */
  Rational most() {
    return earned.apply(
        effects.stream()
            .map(each -> each.max(Rational.ZERO))
            .reduce(Rational.ZERO, Rational::plus));
  }
}
