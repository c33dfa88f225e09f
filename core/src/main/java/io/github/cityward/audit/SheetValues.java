package io.github.cityward.audit;

import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The values that the figures of one score sheet stand for.
 *
 * @param sheet the score sheet
 * @param limits what the law lets each item be
 * @param doubted what else a figure may have been meant as, by item
 */
record SheetValues(ScoreSheet sheet, Map<String, Limits> limits, Map<String, Span> doubted) {

  static SheetValues of(ScoreSheet sheet) {
    return new SheetValues(sheet, Limits.of(sheet.rules()), Map.of());
  }

  RuleSet rules() {
    return sheet.rules();
  }

  Limits limits(String item) {
    return Objects.requireNonNull(limits.get(item), item);
  }

  Optional<Printed> printed(String item) {
    return Optional.ofNullable(sheet.figures().get(item));
  }

  /** {@return whether points are printed of a standard of {@code criteria}, or of one of them} */
  boolean tell(List<Criterion> criteria, boolean standardsOnly) {
    return criteria.stream()
        .anyMatch(
            each ->
                (!standardsOnly && printed(each.code()).isPresent())
                    || each.indicators().stream().anyMatch(one -> printed(one.code()).isPresent()));
  }

  /** {@return the values that {@code figure} stands for where it is printed for {@code item}} */
  Span values(String item, Printed figure) {
    Span values =
        SheetItems.isCount(item, rules())
            ? Span.exactly(figure.value())
            : figure.values(limits(item).exact());
    Span doubt = doubted.get(item);
    return doubt == null ? values : values.hull(doubt);
  }

  /**
   * {@return these values where any one figure of a check that is broken may be wrong: each may be
   * what is printed or what the others call for}
   */
  SheetValues doubting(List<Check> broken) {
    Map<String, Span> doubts = new HashMap<>();
    for (Check check : broken) {
      check.items().forEach(item -> doubts.merge(item, check.required(item), Span::hull));
    }
    return new SheetValues(sheet, limits, doubts);
  }

  /** {@return the values of {@code item}, if a figure is printed for it} */
  Optional<Span> values(String item) {
    return printed(item).map(figure -> values(item, figure));
  }

  /** {@return the item as it is printed, or as anything that {@code unprinted} allows} */
  Term term(String item, Span unprinted) {
    return printed(item)
        .map(figure -> new Term(item, figure, values(item, figure)))
        .orElseGet(() -> new Term(item, null, unprinted));
  }

  /** {@return these values with another figure printed for {@code item}} */
  SheetValues with(String item, Printed figure) {
    return new SheetValues(sheet.with(item, figure), limits, doubted);
  }
}
