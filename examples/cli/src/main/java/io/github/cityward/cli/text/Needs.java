package io.github.cityward.cli.text;

import io.github.cityward.assess.Shortfall;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a standard has and what it needs, in its own unit. */
final class Needs {
  private Needs() {}

  /** {@return what there is, what is needed, and how much that is more or less} */
  static String of(Shortfall shortfall, Audience audience) {
    Indicator indicator = shortfall.indicator();
    String change =
        of(indicator, audience.bare(shortfall.value(), indicator), shortfall.needed(), audience);
    List<String> amounts = amounts(shortfall, audience);
    return amounts.isEmpty()
        ? change
        : audience.say("needs.amount", change, String.join("; ", amounts));
  }

  /**
   * {@return what there is and what is needed}
   *
   * @param has what there is, in words
   * @param needed the lower threshold; null if that figure does not count
   */
  static String of(Indicator indicator, String has, @Nullable Value needed, Audience audience) {
    if (needed != null) {
      return audience.say("needs.threshold", has, audience.required(needed, indicator));
    }
    Rational written = indicator.scale().lower().value();
    return written == null
        ? audience.say("needs.unknown", has)
        : audience.say(
            "needs.not-counted",
            has,
            audience.required(indicator.quantity().valueAt(written), indicator),
            audience.evidence(indicator.scale().lower().evidence()));
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
