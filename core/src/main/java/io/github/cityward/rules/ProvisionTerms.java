package io.github.cityward.rules;

import java.util.ArrayList;
import java.util.List;

/** When a provision applies and what it does, in the words of rule files and in one order. */
record ProvisionTerms(Provision provision, RuleSet rules) {
  /** {@return such as {@code when attribute heritage; lowers 2.1, 2.2; line unknown}} */
  String text() {
    List<String> terms = new ArrayList<>(ConditionTerms.of(provision.condition()));
    add(terms, "exists", provision.exists() ? List.of() : List.of("unknown"));
    effect(provision.effect(), terms);
    add(terms, "excludes", provision.excludes());
    add(terms, "not-combined-with", provision.notCombinedWith());
    return String.join("; ", terms);
  }

  private void effect(Effect effect, List<String> terms) {
    if (effect instanceof Effect.Both both) {
      effect(both.lowers(), terms);
      effect(both.exempts(), terms);
      return;
    }
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
}
