package io.github.cityward.report;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words the figures of the law, each with its evidence. */
final class LawFigures {
  private final Phrases phrases;
  private final boolean acceptUnverified;

  LawFigures(Phrases phrases, boolean acceptUnverified) {
    this.phrases = phrases;
    this.acceptUnverified = acceptUnverified;
  }

  /** {@return every figure of the rule set, in the order of the law} */
  List<LawFigure> of(RuleSet rules) {
    List<LawFigure> all = new ArrayList<>();
    all.add(points(phrases.say("lines.total"), "law.figure.pass", rules.passRule().total()));
    for (Criterion criterion : rules.criteria()) {
      all.addAll(of(criterion));
      criterion.indicators().forEach(each -> all.addAll(of(each)));
    }
    return all;
  }

  private List<LawFigure> of(Criterion criterion) {
    String where = phrases.of(criterion);
    if (phrases.countsStandards()) {
      return List.of(points(where, "law.figure.minimum", criterion.minimum()));
    }
    return List.of(
        points(where, "law.figure.minimum", criterion.minimum()),
        points(where, "law.figure.maximum", criterion.maximum()));
  }

  /** {@return the thresholds and the points of a standard, or what it requires} */
  List<LawFigure> of(Indicator indicator) {
    if (indicator.scale() instanceof PassScale) {
      return List.of(threshold(indicator, "law.figure.required", indicator.scale().lower()));
    }
    String where = phrases.of(indicator);
    return List.of(
        threshold(indicator, "law.figure.lower", indicator.scale().lower()),
        threshold(indicator, "law.figure.upper", indicator.scale().upper()),
        points(where, "law.figure.minimum", indicator.minimum()),
        points(where, "law.figure.maximum", indicator.maximum()));
  }

  private LawFigure threshold(Indicator indicator, String label, Figure<Rational> figure) {
    return figure(
        phrases.of(indicator),
        label,
        figure,
        position -> phrases.threshold(indicator.quantity().valueAt(position), indicator));
  }

  private LawFigure points(String where, String label, Figure<Points> figure) {
    return figure(where, label, figure, phrases::counted);
  }

  private <T> LawFigure figure(
      String where, String label, Figure<T> figure, Function<T, String> words) {
    T value = figure.value();
    return new LawFigure(
        where,
        phrases.say(label),
        value == null ? phrases.say("unknown") : words.apply(value),
        figure.evidence(),
        figure.known(acceptUnverified).isPresent());
  }
}
