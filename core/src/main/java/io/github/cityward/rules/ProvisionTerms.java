package io.github.cityward.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** When a provision applies and what it does, in the words of rule files and in one order. */
record ProvisionTerms(Provision provision, RuleSet rules) {
  /** {@return such as {@code when attribute heritage; lowers 2.1, 2.2; line unknown}} */
  String text() {
    List<String> terms = new ArrayList<>();
    condition(provision.condition(), terms);
    add(terms, "exists", provision.exists() ? List.of() : List.of("unknown"));
    effect(provision.effect(), terms);
    add(terms, "excludes", provision.excludes());
    return String.join("; ", terms);
  }

  private static void condition(Condition condition, List<String> terms) {
    add(terms, "when attribute", sorted(condition.attributes(), Attribute::code));
    add(terms, "when without", sorted(condition.without(), Attribute::code));
    add(terms, "when region", sorted(condition.regions(), Region::code));
    add(terms, "when belongs-to", sorted(condition.belongsTo(), Superior::code));
    if (condition.from() != null) {
      terms.add("from " + condition.from());
    }
    if (condition.until() != null) {
      terms.add("until " + condition.until());
    }
  }

  private void effect(Effect effect, List<String> terms) {
    String scope =
        effect.codes().size() == rules.indicators().count()
            ? "all"
            : String.join(", ", effect.codes());
    if (effect instanceof Effect.Lowers lowers) {
      terms.add("lowers " + scope);
      add(terms, "line", lowers.line() == Effect.Line.STAYS ? List.of() : List.of("unknown"));
    } else if (effect instanceof Effect.Needs needs) {
      terms.add("needs total " + needs.total());
      rules.criteria().stream()
          .filter(each -> needs.criteria().containsKey(each.code()))
          .forEach(each -> terms.add(each.code() + " " + needs.criteria().get(each.code())));
    } else {
      terms.add((effect instanceof Effect.Exempts ? "exempts " : "unknown ") + scope);
    }
  }

  private static void add(List<String> terms, String key, List<String> words) {
    if (!words.isEmpty()) {
      terms.add(key + " " + String.join(", ", words));
    }
  }

  /** Sets have no order of their own: the order is that of the enumeration. */
  private static <T extends Enum<T>> List<String> sorted(
      Collection<T> facts, Function<T, String> code) {
    return facts.stream().sorted().map(code).toList();
  }
}
