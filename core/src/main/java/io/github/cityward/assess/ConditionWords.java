package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.quantity.Level;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people call the facts on which it depends whether something applies to a unit. */
record ConditionWords(Wording wording, ValueWords values) {
  /** {@return what is asked of the unit and the day, one thing after the other} */
  String of(Condition condition) {
    List<String> asked = new ArrayList<>();
    asked.addAll(any("condition.attribute", condition.attributes(), this::attribute));
    asked.addAll(any("condition.without", condition.without(), this::attribute));
    asked.addAll(any("condition.region", condition.regions(), this::region));
    asked.addAll(any("condition.belongs-to", condition.belongsTo(), this::superior));
    if (!condition.urbanClasses().isEmpty()) {
      asked.add(wording.say("condition.urban-class", urbanClasses(condition)));
    }
    if (condition.from() != null) {
      asked.add(wording.say("condition.from", values.of(condition.from())));
    }
    if (condition.until() != null) {
      asked.add(wording.say("condition.until", values.of(condition.until())));
    }
    return asked.isEmpty() ? wording.say("condition.none") : String.join(", ", asked);
  }

  /** Sets have no order of their own: the order is that of the enumeration. */
  private <T extends Enum<T>> List<String> any(
      String key, Collection<T> facts, Function<T, String> words) {
    return facts.isEmpty()
        ? List.of()
        : List.of(
            wording.say(
                key,
                facts.stream()
                    .sorted()
                    .map(words)
                    .collect(Collectors.joining(wording.say("condition.or")))));
  }

  private String urbanClasses(Condition condition) {
    return condition.urbanClasses().stream()
        .sorted(Comparator.comparing(Level::rank))
        .map(each -> wording.say("level." + Circumstances.URBAN_CLASS + "." + each.code()))
        .collect(Collectors.joining(wording.say("condition.or")));
  }

  private String attribute(Attribute attribute) {
    return wording.say("attribute." + attribute);
  }

  private String region(Region region) {
    return region.label().in(wording.locale());
  }

  private String superior(Superior superior) {
    return wording.say("superior." + superior);
  }
}
