package io.github.cityward.audit;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * A score sheet made as an office makes it: exact points, thirds among them, each printed with two
 * decimals. Sums are either those of the exact points, rounded, or those of what is printed.
 */
final class RandomSheet {
  private static final Rational PARTS = Rational.of(3000);

  private final RuleSet rules;
  private final boolean sumsOfPrinted;
  private final SplittableRandom random;
  private final Map<String, Printed> figures = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  RandomSheet(RuleSet rules, boolean sumsOfPrinted, long seed) {
    this.rules = rules;
    this.sumsOfPrinted = sumsOfPrinted;
    this.random = new SplittableRandom(seed);
  }

  ScoreSheet make() {
    Rational total = Rational.ZERO;
    boolean met = true;
    int criteriaMet = 0;
    for (Criterion criterion : rules.criteria()) {
      Rational points = print(criterion.code(), points(criterion), limits(criterion));
      total = total.plus(points);
      boolean reached = points.compareTo(value(criterion.minimum())) >= 0;
      criteriaMet += reached ? 1 : 0;
      met &= reached;
    }
    Rational line = value(rules.passRule().total());
    total = print("total", total, new Rational[] {line, Rational.HUNDRED});
    met &= total.compareTo(line) >= 0;
    count("criteria_met", criteriaMet);
    count("criteria_total", rules.criteria().size());
    counts.forEach((item, count) -> figures.put(item, new Printed(String.valueOf(count))));
    return new ScoreSheet("X", rules, figures, met ? Verdict.MET : Verdict.NOT_MET);
  }

  private Rational points(Criterion criterion) {
    if (rules.hasCriteriaOnly()) {
      return between(value(criterion.minimum()), value(criterion.maximum()));
    }
    Rational sum = Rational.ZERO;
    for (Indicator each : criterion.indicators()) {
      Rational least = value(each.minimum());
      Rational most = value(each.maximum());
      Rational points;
      switch (random.nextInt(6)) {
        case 0 -> points = state("not_met", Rational.ZERO);
        case 1 -> points = state("at_minimum", least);
        case 2 -> points = state("at_maximum", most);
        default -> points = state("between", between(least, most));
      }
      sum = sum.plus(print(each.code(), points, new Rational[] {least, most}));
    }
    return sum;
  }

  private Rational state(String item, Rational points) {
    count(item, 1);
    count("standards_total", 1);
    count("standards_met", item.equals("not_met") ? 0 : 1);
    return points;
  }

  private void count(String item, int more) {
    counts.merge(item, more, Integer::sum);
  }

  /** Off both ends by more than rounding hides: what is printed as an end is the end. */
  private Rational between(Rational least, Rational most) {
    Rational share = Rational.of(random.nextInt(100, 2900)).dividedBy(PARTS);
    return least.plus(most.minus(least).times(share));
  }

  /** {@return the points that are added up} A sum that would round to a line is that line. */
  private Rational print(String item, Rational points, Rational[] lines) {
    Rational printed = Rational.of(points.rounded(2));
    for (Rational line : lines) {
      if (printed.equals(line)) {
        points = line;
      }
    }
    figures.put(item, new Printed(printed.rounded(2).setScale(2).toPlainString()));
    return sumsOfPrinted ? printed : points;
  }

  private static Rational[] limits(Criterion criterion) {
    return new Rational[] {value(criterion.minimum()), value(criterion.maximum())};
  }

  private static Rational value(Figure<Points> figure) {
    return Objects.requireNonNull(figure.value()).value();
  }
}
