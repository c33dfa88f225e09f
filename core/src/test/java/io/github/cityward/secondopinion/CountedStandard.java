package io.github.cityward.secondopinion;

import java.util.List;
import java.util.Optional;

/** Whether a standard that gives no points is met: 1, 0, or either. */
final class CountedStandard {
  private static final List<String> COMPARISONS =
      List.of("at-least", "at-most", "more-than", "less-than", "one-of");

  private final Node standard;
  private final Quantities quantities;
  private final boolean unverified;
  private final Easings easings;
  private final Easings.Place place;

  CountedStandard(
      Node standard,
      Quantities quantities,
      boolean unverified,
      Easings easings,
      Easings.Place place) {
    this.standard = standard;
    this.quantities = quantities;
    this.unverified = unverified;
    this.easings = easings;
    this.place = place;
  }

  Score score(Optional<Span> value) {
    if (value.isEmpty()) {
      return easings.exempts(place)
          ? Score.counted(Score.YES, "EXEMPT")
          : Score.counted(Score.PERHAPS, "MISSING_VALUE");
    }
    Score low = score(value.get().low());
    Score high = score(value.get().high());
    return low.reached().low().compareTo(high.reached().low()) <= 0
            && low.reached().high().compareTo(high.reached().high()) <= 0
        ? Score.between(low, high)
        : Score.between(high, low);
  }

  private Score score(Fraction value) {
    Optional<String> comparison =
        COMPARISONS.stream()
            .filter(each -> standard.figure("required", each, "", unverified).isPresent())
            .findFirst();
    if (comparison.isPresent() && accepts(comparison.get(), value, false)) {
      return Score.counted(Score.YES, "REACHED");
    }
    if (easings.exempts(place)) {
      return Score.counted(Score.YES, "EXEMPT");
    }
    if (comparison.isEmpty()) {
      boolean stated = COMPARISONS.stream().anyMatch(each -> stated(each).isPresent());
      return Score.counted(
          Score.PERHAPS,
          stated && standard.evidence("").equals("unverified")
              ? "UNVERIFIED_RULE"
              : "MISSING_RULE");
    }
    if (accepts(comparison.get(), value, true)) {
      return Score.counted(Score.YES, "RELIEF");
    }
    return easings
        .easingUnknown(place, quantities.kind(standard.text("quantity")))
        .map(why -> Score.counted(Score.PERHAPS, why))
        .orElse(Score.counted(Score.NO, "BELOW"));
  }

  private Optional<Node> stated(String comparison) {
    return standard.get("required").flatMap(each -> each.get(comparison));
  }

  private boolean accepts(String comparison, Fraction value, boolean eased) {
    Node required = stated(comparison).orElseThrow();
    String quantity = standard.text("quantity");
    if (comparison.equals("one-of")) {
      return required.list().stream()
          .anyMatch(each -> quantities.number(quantity, each.text()).equals(value));
    }
    Fraction normal = quantities.number(quantity, required.list().get(0).text());
    Fraction line = normal;
    String kind = quantities.kind(quantity);
    for (Node lowers : eased && !kind.equals("level") ? easings.lowering(place) : List.<Node>of()) {
      line = ScoredStandard.reduced(normal, Fraction.parse(lowers.text("factor")), kind).min(line);
    }
    return switch (comparison) {
      case "at-least" -> !value.isBelow(line);
      case "at-most" -> !line.isBelow(value);
      case "more-than" -> line.isBelow(value);
      default -> value.isBelow(line);
    };
  }
}
