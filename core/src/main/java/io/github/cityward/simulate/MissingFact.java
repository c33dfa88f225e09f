package io.github.cityward.simulate;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is not known and that a result waits for. */
public sealed interface MissingFact {
  /**
   * A value of the town: not observed at all, or known as a range only.
   *
   * @param quantity the quantity, which a standard measures or from which what it measures is
   *     derived
   * @param standards the codes of the standards that wait for it
   */
  record Value(Quantity quantity, List<String> standards) implements MissingFact {
    public Value {
      standards = List.copyOf(standards);
    }

    @Override
    public String toString() {
      return quantity + " for " + String.join(", ", standards);
    }
  }

  /**
   * Figures of the law for one standard: not known, or not checked by anybody.
   *
   * @param standard the standard
   */
  record Figures(Indicator standard) implements MissingFact {
    @Override
    public String toString() {
      return "the figures of " + standard.code();
    }
  }

  /**
   * What the law asks the total or a criterion to reach.
   *
   * @param criterion the criterion; null for the total
   */
  record Line(@Nullable Criterion criterion) implements MissingFact {
    /** {@return the code of the criterion, or {@code total}} */
    public String code() {
      return criterion == null ? "total" : criterion.code();
    }

    @Override
    public String toString() {
      return "the minimum of " + code();
    }
  }
}
