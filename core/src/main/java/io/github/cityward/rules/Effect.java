package io.github.cityward.rules;

import io.github.cityward.quantity.Rational;
import java.util.List;

/** What a provision does to the standards it names. It never takes points away. */
public sealed interface Effect {
  /** {@return the codes of the standards it acts on, in the order of the rule set} */
  List<String> codes();

  /**
   * Lowers the threshold at which the minimum points are earned; the line above it does not move. A
   * lowered count of works is rounded half up to a whole number and is at least 1; levels are not
   * lowered.
   *
   * @param factor the share of the normal threshold, from 0 to 1
   * @param codes the standards
   */
  record Lowers(Figure<Rational> factor, List<String> codes) implements Effect {
    public Lowers {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Does not consider the standards: they earn their minimum points, or what they earn anyway.
   *
   * @param codes the standards
   */
  record Exempts(List<String> codes) implements Effect {
    public Exempts {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Eases the standards by an amount that is not known.
   *
   * @param codes the standards it may act on
   */
  record Unknown(List<String> codes) implements Effect {
    public Unknown {
      codes = List.copyOf(codes);
    }
  }
}
