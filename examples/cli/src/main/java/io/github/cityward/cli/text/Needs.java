package io.github.cityward.cli.text;

import io.github.cityward.assess.Shortfall;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Better;
import java.util.ArrayList;
import java.util.List;

/** What a standard has and what it needs, in its own unit. */
final class Needs {
  private Needs() {}

  /** {@return what there is, what is needed, and how much that is more or less} */
  static String of(Shortfall shortfall, Audience audience) {
    Quantity quantity = shortfall.indicator().quantity();
    String change =
        shortfall.needed() == null
            ? audience.say("needs.unknown", audience.bare(shortfall.value(), shortfall.indicator()))
            : audience.say(
                "needs.threshold",
                audience.bare(shortfall.value(), shortfall.indicator()),
                audience.threshold(
                    shortfall.needed(), quantity, shortfall.indicator().scale().better()));
    List<String> amounts = amounts(shortfall, audience);
    return amounts.isEmpty()
        ? change
        : audience.say("needs.amount", change, String.join("; ", amounts));
  }

  /** So much in the standard's own unit; for a derived value, so many beds or kilometres. */
  private static List<String> amounts(Shortfall shortfall, Audience audience) {
    String sign = shortfall.indicator().scale().better() == Better.HIGHER ? "+" : "−";
    List<String> amounts = new ArrayList<>();
    shortfall
        .amount()
        .ifPresent(
            more -> amounts.add(sign + audience.amount(more, shortfall.indicator().quantity())));
    shortfall
        .remedies()
        .forEach(each -> amounts.add("+" + audience.amount(each.more(), each.quantity())));
    return amounts;
  }
}
