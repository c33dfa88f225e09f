package io.github.cityward.rules;

import io.github.cityward.quantity.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What a condition asks for, in the words of rule files and in one order. */
final class ConditionTerms {
  private ConditionTerms() {}

  /** {@return such as {@code when attribute heritage} and {@code from 2025-07-01}} */
  static List<String> of(Condition condition) {
    List<String> terms = new ArrayList<>();
    add(terms, "when attribute", condition.attributes(), Attribute::code);
    add(terms, "when without", condition.without(), Attribute::code);
    add(terms, "when region", condition.regions(), Region::code);
    add(terms, "when belongs-to", condition.belongsTo(), Superior::code);
    add(terms, "when founding", condition.foundings(), Founding::code);
    List<String> classes =
        condition.urbanClasses().stream()
            .sorted(Comparator.comparing(Level::rank))
            .map(Level::code)
            .toList();
    if (!classes.isEmpty()) {
      terms.add("when urban-class " + String.join(", ", classes));
    }
    if (condition.from() != null) {
      terms.add("from " + condition.from());
    }
    if (condition.until() != null) {
      terms.add("until " + condition.until());
    }
    return terms;
  }

  /** Sets have no order of their own: the order is that of the enumeration. */
  private static <T extends Enum<T>> void add(
      List<String> terms, String key, Collection<T> facts, Function<T, String> code) {
    if (!facts.isEmpty()) {
      terms.add(key + " " + String.join(", ", facts.stream().sorted().map(code).toList()));
    }
  }
}
