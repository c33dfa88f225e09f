package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.indicator.ValuesInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds up what the requirements of one criterion come to. Made for one assessment. */
final class RequirementTally {
  private static final Points ONE = new Points(Rational.ONE);

  private final Map<String, IndicatorScorer> indicators;
  private final ValuesInUse values;
  private final Circumstances unit;
  private final List<Provision> provisions;
  private final List<IndicatorScore> scores = new ArrayList<>();
  private final List<CombinationScore> combinations = new ArrayList<>();

  RequirementTally(
      Map<String, IndicatorScorer> indicators,
      ValuesInUse values,
      Circumstances unit,
      List<Provision> provisions) {
    this.indicators = indicators;
    this.values = values;
    this.unit = unit;
    this.provisions = provisions;
  }

  /** {@return what {@code requirement} counts for} */
  Interval add(Requirement requirement) {
    if (requirement instanceof Indicator indicator) {
      return score(indicator).points();
    }
    return requirement instanceof Choice choice ? add(choice) : add((Combination) requirement);
  }

  /** {@return the scores of the standards that were added} */
  List<IndicatorScore> scores() {
    return scores;
  }

  /** {@return the scores of what holds several standards} */
  List<CombinationScore> combinations() {
    return combinations;
  }

  private Interval add(Choice choice) {
    List<Indicator> applicable = choice.applicable(unit);
    if (applicable.size() == 1) {
      return score(applicable.get(0)).points();
    }
    List<Verdict> verdicts = applicable.stream().map(each -> score(each).verdict()).toList();
    Verdict first = verdicts.get(0);
    boolean alike = verdicts.stream().allMatch(each -> each == first);
    Verdict verdict = alike ? first : Verdict.UNDETERMINED;
    Interval counted = counted(verdict);
    combinations.add(new CombinationScore(choice, counted, 1, 1, verdict));
    return counted;
  }

  private Interval add(Combination combination) {
    Interval met =
        combination.requirements().stream().map(this::add).reduce(Interval.ZERO, Interval::plus);
    Points needs = new Points(Rational.of(combination.needs()));
    Verdict verdict = Verdict.of(met, needs, needs);
    combinations.add(
        new CombinationScore(
            combination, met, combination.requirements().size(), combination.needs(), verdict));
    return counted(verdict);
  }

  private static Interval counted(Verdict verdict) {
    return switch (verdict) {
      case MET -> Interval.exactly(ONE);
      case NOT_MET -> Interval.ZERO;
      case UNDETERMINED -> Interval.between(Points.ZERO, ONE);
    };
  }

  private IndicatorScore score(Indicator indicator) {
    IndicatorScorer scorer =
        Objects.requireNonNull(indicators.get(indicator.code()), indicator.code());
    ValueInUse value = values.find(indicator.quantity()).orElse(null);
    IndicatorScore score = scorer.score(value, provisions);
    scores.add(score);
    return score;
  }
}
