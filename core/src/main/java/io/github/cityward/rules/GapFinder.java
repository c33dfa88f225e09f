package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the figures of a rule set that nobody has verified, in the order of its file. */
final class GapFinder {
  private static final String POINT = "point";
  private static final String STANDARD = "standard";

  private final RuleSet rules;
  private final List<Gap> gaps = new ArrayList<>();

  private GapFinder(RuleSet rules) {
    this.rules = rules;
  }

  static List<Gap> of(RuleSet rules) {
    return new GapFinder(rules).find();
  }

  private List<Gap> find() {
    boolean points = rules.measure() == Measure.POINTS;
    String unit = points ? POINT : STANDARD;
    add(RuleCase.TOTAL, FigureName.AT_LEAST, rules.name(), unit, rules.passRule().total());
    for (Criterion each : rules.criteria()) {
      FigureName least = points ? FigureName.MINIMUM : FigureName.NEEDS;
      add(each.code(), least, each.name(), unit, each.minimum());
      add(each.code(), FigureName.MAXIMUM, each.name(), unit, each.maximum());
      each.indicators().forEach(this::add);
    }
    rules.provisions().forEach(this::add);
    rules.formulas().forEach(this::add);
    return List.copyOf(gaps);
  }

  private void add(Indicator indicator) {
    Quantity quantity = indicator.quantity();
    Function<Rational, String> written = position -> quantity.valueAt(position).toString();
    if (indicator.scale() instanceof PassScale scale) {
      add(
          indicator.code(),
          FigureName.REQUIRED,
          indicator.name(),
          quantity.unit(),
          scale.required(),
          values -> values.stream().map(written).collect(Collectors.joining(", ")));
      return;
    }
    add(indicator, FigureName.LOWER, indicator.scale().lower(), written);
    add(indicator, FigureName.UPPER, indicator.scale().upper(), written);
    add(indicator.code(), FigureName.MINIMUM, indicator.name(), POINT, indicator.minimum());
    add(indicator.code(), FigureName.MAXIMUM, indicator.name(), POINT, indicator.maximum());
  }

  private void add(
      Indicator indicator,
      FigureName figure,
      Figure<Rational> threshold,
      Function<Rational, String> written) {
    String unit = indicator.quantity().unit();
    add(indicator.code(), figure, indicator.name(), unit, threshold, written);
  }

  private void add(String code, FigureName name, Name of, String unit, Figure<Points> points) {
    add(code, name, of, unit, points, each -> each.value().toString());
  }

  private <T> void add(
      String code,
      FigureName name,
      Name of,
      String unit,
      Figure<T> figure,
      Function<T, String> written) {
    if (!figure.evidence().counts(false)) {
      String present =
          figure.evidence() == Evidence.MISSING
              ? ""
              : Optional.ofNullable(figure.value()).map(written).orElse("");
      gaps.add(new Gap(code, name, of, unit, present, figure.evidence()));
    }
  }

  private void add(Provision provision) {
    if (!provision.evidence().counts(false)) {
      String factor =
          provision.effect() instanceof Effect.Lowers lowers && lowers.factor().value() != null
              ? String.valueOf(lowers.factor().value())
              : "";
      gaps.add(
          new Gap(
              provision.code(),
              FigureName.PROVISION,
              provision.name(),
              "",
              factor,
              provision.evidence()));
    }
  }

  private void add(Formula formula) {
    if (!formula.evidence().counts(false)) {
      Name quantity = new Name(formula.quantity(), formula.quantity());
      gaps.add(
          new Gap(
              formula.quantity(),
              FigureName.FORMULA,
              quantity,
              "",
              formula.text(),
              formula.evidence()));
    }
  }
}
