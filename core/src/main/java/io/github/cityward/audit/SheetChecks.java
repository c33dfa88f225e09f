package io.github.cityward.audit;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.StatedCount;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that must add up in one score sheet, and what does not. */
final class SheetChecks {
  private SheetChecks() {}

  /** {@return the checks that no values fit which round to what is printed} */
  static List<Check> broken(SheetValues values) {
    return Stream.concat(new PointChecks(values).all().stream(), CountChecks.of(values).stream())
        .filter(each -> !each.fits())
        .toList();
  }

  /** {@return what {@code broken} says} */
  static Finding finding(Check broken, SheetValues values) {
    Term whole = broken.whole();
    return broken.ground() == Finding.Ground.PARTS
        ? parts(broken, whole, values)
        : against(broken, values);
  }

  private static Finding parts(Check broken, Term whole, SheetValues values) {
    boolean complete = broken.printedSum().isPresent();
    return new Finding(
        values.sheet(),
        whole.item(),
        broken.code(),
        complete ? Finding.Ground.PARTS : Finding.Ground.SOME_PARTS,
        String.valueOf(whole.printed()),
        complete
            ? broken.printedSum().orElseThrow().toString()
            : broken.sum().cutAt(most(whole.item(), values)).toString(),
        broken.parts().stream().flatMap(each -> told(each, values)).map(SheetChecks::part).toList(),
        null,
        !complete && broken.parts().stream().anyMatch(each -> isUnverified(each, values)));
  }

  /**
   * The law, or the printed points, say what the parts must come to. What parts that are not
   * printed add could only be more.
   */
  private static Finding against(Check broken, SheetValues values) {
    List<Term> printed = printed(broken).toList();
    boolean one = printed.size() == 1;
    boolean all = printed.size() == broken.parts().size();
    Range whole = broken.whole().values().range();
    return new Finding(
        values.sheet(),
        one ? printed.get(0).item() : broken.whole().item(),
        broken.code(),
        broken.ground(),
        one ? String.valueOf(printed.get(0).printed()) : String.valueOf(broken.sum().low()),
        (all ? whole : new Range(Rational.ZERO, whole.high())).toString(),
        one ? List.of() : printed.stream().map(SheetChecks::part).toList(),
        null,
        broken.ground() == Finding.Ground.POINTS
            ? arePointsUnverified(printed.get(0).item(), values)
            : isCountUnverified(printed.get(0).item(), values.rules()));
  }

  private static boolean arePointsUnverified(String item, SheetValues values) {
    return SheetItems.isCountOfCriteria(item)
        ? new CriterionStates(values).areUnverified()
        : new StandardStates(values).areUnverified();
  }

  private static boolean isCountUnverified(String item, RuleSet rules) {
    StatedCount stated = rules.standards();
    return stated != null
        && SheetItems.isCountOfStandards(item)
        && stated.figure().evidence() == Evidence.UNVERIFIED;
  }

  private static Stream<Term> printed(Check check) {
    return check.parts().stream().filter(each -> each.printed() != null);
  }

  /**
   * {@return the part as it is printed; of a criterion, or of a total, that is not, what is printed
   * of its own parts}
   */
  private static Stream<Term> told(Term part, SheetValues values) {
    if (part.printed() != null) {
      return Stream.of(part);
    }
    boolean total = part.item().equals(SheetItems.TOTAL);
    return values.rules().criteria().stream()
        .filter(each -> total || each.code().equals(part.item()))
        .flatMap(
            each ->
                values.printed(each.code()).isPresent()
                    ? Stream.of(each.code())
                    : each.indicators().stream().map(Indicator::code))
        .map(each -> values.term(each, Span.ZERO))
        .filter(each -> each.printed() != null);
  }

  private static Finding.Part part(Term term) {
    return new Finding.Part(term.item(), String.valueOf(term.printed()), "");
  }

  /** {@return the most that {@code whole} can be by the law; null where that is not known} */
  private static @Nullable Rational most(String whole, SheetValues values) {
    Limits limits = values.limits().get(whole);
    if (limits != null) {
      return limits.most();
    }
    return SheetItems.isCountOfCriteria(whole)
        ? Rational.of(values.rules().criteria().size())
        : CountChecks.standards(values.rules()).high();
  }

  /** A part that is not printed is held to its maximum. */
  static boolean isUnverified(Term part, SheetValues values) {
    Limits limits = values.limits().get(part.item());
    return part.printed() == null
        && limits != null
        && limits.maximum().evidence() == Evidence.UNVERIFIED;
  }
}
