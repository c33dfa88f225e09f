package io.github.cityward.cli.text;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was read of a town whose files have no problem. */
public final class TownText {
  private static final int INDENT = 2;

  private final Town town;
  private final Audience audience;
  private final Set<Quantity> quantities = new LinkedHashSet<>();

  private TownText(Town town, Audience audience) {
    this.town = town;
    this.audience = audience;
    town.observations().forEach(each -> quantities.add(each.quantity()));
  }

  /** {@return how many values there are, on which basis, and the latest of each quantity} */
  public static String of(Town town, Audience audience) {
    TownText text = new TownText(town, audience);
    return text.head() + text.doubts() + "\n" + text.quantities();
  }

  private String head() {
    long known = town.observations().stream().filter(each -> each.value() != null).count();
    String bases =
        Arrays.stream(Basis.values())
            .map(basis -> audience.words().of(basis) + " " + count(basis))
            .collect(Collectors.joining(", "));
    Screen screen = audience.screen();
    return screen.wrap(
            audience.say("town.well", town.name(audience.locale()), town.observations().size()),
            INDENT)
        + screen.wrap(
            audience.say(
                "town.values", quantities.size(), known, town.observations().size() - known),
            INDENT)
        + screen.wrap(audience.say("town.bases", bases), INDENT)
        + parts();
  }

  private String parts() {
    String parts =
        town.parts().stream()
            .map(
                each ->
                    audience.say(
                        "town.part",
                        each.name(audience.locale()),
                        each.id(),
                        each.observations().size()))
            .collect(Collectors.joining("; "));
    return parts.isEmpty() ? "" : audience.screen().wrap(audience.say("town.parts", parts), INDENT);
  }

  private String doubts() {
    return town.observations().stream()
        .flatMap(each -> Doubts.of(each, audience).stream())
        .map(each -> audience.screen().wrap("? " + each, INDENT))
        .collect(Collectors.joining());
  }

  private long count(Basis basis) {
    return town.observations().stream().filter(each -> each.basis() == basis).count();
  }

  private String quantities() {
    TextTable table =
        TextTable.of(
            audience.headings("heading.quantity", "heading.latest"),
            audience.headings("heading.name", "heading.value"));
    for (Quantity each : quantities) {
      table.row(
          List.of(
              Cell.of(each.id()),
              Cell.of(
                  town.latest(each, LocalDate.MAX)
                      .map(latest -> audience.day(latest.date()))
                      .orElse(""))),
          List.of(
              Cell.of(each.name().in(audience.locale())),
              Cell.of(
                  town.latest(each, LocalDate.MAX)
                      .map(this::value)
                      .orElseGet(() -> audience.say("value.none")))));
    }
    return table.write(audience.screen());
  }

  private String value(Observation observation) {
    return observation.value() == null || observation.basis() == null
        ? audience.say("value.none")
        : audience.say(
            "town.value",
            audience.value(observation.value(), observation.quantity()),
            audience.words().of(observation.basis()));
  }
}
