package io.github.cityward.cli.text;

import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.FigureName;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.RulesDiff;
import io.github.cityward.rules.RulesDifference;
import io.github.cityward.rules.StatedFigure;
import io.github.cityward.rules.StatedNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two rule sets side by side: what was added, removed and changed, figure by figure. */
public final class RulesDiffText {
  private static final int INDENT = 2;

  private final RulesDiff diff;
  private final Audience audience;

  private RulesDiffText(RulesDiff diff, Audience audience) {
    this.diff = diff;
    this.audience = audience;
  }

  /** {@return the differences, and how much is the same} */
  public static String of(RulesDiff diff, Audience audience) {
    return new RulesDiffText(diff, audience).write();
  }

  private String write() {
    Screen screen = audience.screen();
    List<RulesDifference> changed = diff.changed();
    int same = diff.differences().size() - changed.size();
    String head =
        screen.wrap(audience.say("rules.diff.before", named(diff.before())), INDENT)
            + screen.wrap(audience.say("rules.diff.after", named(diff.after())), INDENT)
            + screen.wrap(
                audience.say(
                    "rules.diff.count",
                    count(RulesDifference.Kind.ADDED),
                    count(RulesDifference.Kind.REMOVED),
                    count(RulesDifference.Kind.CHANGED),
                    same),
                INDENT);
    return changed.isEmpty() ? head : head + "\n" + table(changed);
  }

  private String named(RuleSet rules) {
    String mark = rules.isIllustrative() ? "; " + audience.say("sure.illustrative") : "";
    return rules.id() + ", " + rules.name().in(audience.locale()) + mark;
  }

  private long count(RulesDifference.Kind kind) {
    return diff.differences().stream().filter(each -> each.kind() == kind).count();
  }

  private String table(List<RulesDifference> changed) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.differs"),
            audience.headings("heading.name", "heading.figures"));
    for (RulesDifference each : changed) {
      table.row(
          List.of(Cell.of(codes(each)), Cell.of(audience.say("rules.diff." + each.kind()))),
          List.of(
              Cell.of(each.node().name().in(audience.locale())),
              Cell.of(
                  Stream.concat(
                          scale(each), each.changedFigures().stream().map(it -> move(each, it)))
                      .collect(Collectors.joining("; ")))));
    }
    return table.write(audience.screen());
  }

  private static String codes(RulesDifference difference) {
    return Stream.of(difference.before(), difference.after())
        .flatMap(node -> Optional.ofNullable(node).map(StatedNode::code).stream())
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static Stream<String> scale(RulesDifference difference) {
    StatedNode before = difference.before();
    StatedNode after = difference.after();
    return before == null || after == null || before.scale().equals(after.scale())
        ? Stream.empty()
        : Stream.of(before.scale() + " → " + after.scale());
  }

  private String move(RulesDifference difference, FigureName figure) {
    Quantity quantity = difference.node().quantity();
    String sides =
        Stream.of(difference.before(figure), difference.after(figure))
            .flatMap(Optional::stream)
            .map(each -> said(each, quantity))
            .collect(Collectors.joining(" → "));
    return audience.say("rules.diff.figure." + figure) + " " + sides;
  }

  private String said(StatedFigure figure, @Nullable Quantity quantity) {
    return (figure.text().isEmpty() ? withoutNumber(figure) : value(figure, quantity))
        + " ("
        + audience.evidence(figure.evidence())
        + ")";
  }

  /** What a provision does may be known and be no number: a standard is not considered. */
  private String withoutNumber(StatedFigure figure) {
    return figure.name() == FigureName.PROVISION && figure.evidence() != Evidence.MISSING
        ? audience.say("rules.diff.in-terms")
        : Audience.UNKNOWN;
  }

  private String value(StatedFigure figure, @Nullable Quantity quantity) {
    Optional<Rational> number = new DecimalText(figure.text()).value();
    boolean threshold =
        switch (figure.name()) {
          case LOWER, UPPER, REQUIRED -> true;
          default -> false;
        };
    if (number.isPresent()) {
      return quantity != null && threshold
          ? audience.value(Range.exactly(number.get()), quantity)
          : audience.points(new Points(number.get()));
    }
    return quantity == null || !threshold
        ? figure.text()
        : Arrays.stream(figure.text().split(", ", -1))
            .map(
                code ->
                    quantity.level(code).map(level -> audience.value(level, quantity)).orElse(code))
            .collect(Collectors.joining(", "));
  }
}
