package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ProvisionUse;
import io.github.cityward.rules.Provision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The special cases of the law that concern a town, and those that do not. */
final class ProvisionsTable {
  private static final int INDENT = 2;

  /** What may not exist is warned of. */
  private static final Set<ProvisionUse.State> SHOWN =
      Set.of(
          ProvisionUse.State.APPLIES,
          ProvisionUse.State.AMOUNT_UNKNOWN,
          ProvisionUse.State.MAY_APPLY,
          ProvisionUse.State.EXCLUDED);

  private ProvisionsTable() {}

  /** {@return those that apply, or may; nothing if the law has none} */
  static String of(Assessment assessment, Audience audience) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.provision", "heading.state"),
            audience.headings("heading.name", "heading.changed", "heading.citation"));
    assessment.provisions().stream()
        .filter(each -> SHOWN.contains(each.state()))
        .forEach(each -> table.row(cells(each, assessment, audience), details(each, audience)));
    String others =
        assessment.provisions().stream()
            .filter(each -> each.state() == ProvisionUse.State.DOES_NOT_APPLY)
            .map(each -> each.provision().code())
            .collect(Collectors.joining(", "));
    String rows = table.write(audience.screen());
    return (rows.isEmpty() ? "" : "\n" + rows)
        + (others.isEmpty()
            ? ""
            : "\n" + audience.screen().wrap(audience.say("provisions.others", others), INDENT));
  }

  /** One that another excludes, or that betters nothing here, is not said to apply. */
  private static List<Cell> cells(ProvisionUse use, Assessment assessment, Audience audience) {
    boolean idle =
        use.state() != ProvisionUse.State.EXCLUDED && assessment.isWithoutEffect(use.provision());
    return List.of(
        Cell.of(use.provision().code()),
        Cell.of(audience.say("provision." + (idle ? "IDLE" : use.state()))));
  }

  private static List<Cell> details(ProvisionUse use, Audience audience) {
    Provision provision = use.provision();
    return List.of(
        Cell.of(provision.name().in(audience.locale())),
        Cell.of(
            use.changed().isEmpty()
                ? ""
                : audience.say("provision.changed", String.join(", ", use.changed()))),
        Cell.of(audience.words().citation(provision.citation())));
  }
}
