package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.Set;

/** A fact about a town on which provisions of the law depend, and which a table may not give. */
public enum TownFact {
  /** The socio-economic region it lies in. */
  REGION {
    @Override
    boolean isAsked(Condition condition) {
      return !condition.regions().isEmpty();
    }

    @Override
    Condition unasked(Condition condition) {
      return new Condition(
          condition.attributes(),
          condition.without(),
          Set.of(),
          condition.belongsTo(),
          condition.urbanClasses(),
          condition.foundings(),
          condition.from(),
          condition.until());
    }
  },
  /** Its attributes. */
  ATTRIBUTES {
    @Override
    boolean isAsked(Condition condition) {
      return !condition.attributes().isEmpty() || !condition.without().isEmpty();
    }

    @Override
    Condition unasked(Condition condition) {
      return new Condition(
          Set.of(),
          Set.of(),
          condition.regions(),
          condition.belongsTo(),
          condition.urbanClasses(),
          condition.foundings(),
          condition.from(),
          condition.until());
    }
  };

  /** {@return whether the condition asks for the fact} */
  abstract boolean isAsked(Condition condition);

  /** {@return the condition without asking for the fact} */
  abstract Condition unasked(Condition condition);

  /** {@return how the fact is called in tables, such as {@code attributes}} */
  public String code() {
    return Words.of(this);
  }
}
