package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

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

    @Override
    Stream<Circumstances> any(Circumstances unit) {
      return Stream.of(Region.values()).map(unit::in);
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

    @Override
    Stream<Circumstances> any(Circumstances unit) {
      Stream<Circumstances> all = Stream.of(unit.with(Set.of()));
      for (Attribute attribute : Attribute.values()) {
        all = all.flatMap(each -> Stream.of(each, having(each, attribute)));
      }
      return all;
    }

    private static Circumstances having(Circumstances unit, Attribute attribute) {
      Set<Attribute> attributes = EnumSet.of(attribute);
      attributes.addAll(unit.attributes());
      return unit.with(attributes);
    }
  };

  /** {@return whether the condition asks for the fact} */
  abstract boolean isAsked(Condition condition);

  /** {@return the condition without asking for the fact} */
  abstract Condition unasked(Condition condition);

  /** {@return the unit in each state that the fact can have, the other facts as they are} */
  abstract Stream<Circumstances> any(Circumstances unit);

  /** {@return how the fact is called in tables, such as {@code attributes}} */
  public String code() {
    return Words.of(this);
  }
}
