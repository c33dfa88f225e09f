package io.github.cityward.assess;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleCase;
import io.github.cityward.rules.UnitsCondition;
import io.github.cityward.source.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the words of an explanation from the tree of an assessment. */
final class Explainer {
  private final Assessment assessment;
  private final Wording wording;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final StandardSteps facts;

  Explainer(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(Explainer.class, locale);
    this.words = AssessmentWords.in(wording.locale());
    this.numbers = NumberText.in(wording.locale());
    this.facts = new StandardSteps(assessment, wording.locale());
  }

  Explanation explain(String code) {
    if (assessment.rules().measure() == Measure.STANDARDS) {
      return new CountedExplainer(assessment, wording.locale())
          .explain(code)
          .orElseThrow(() -> new ProblemsException(List.of(unknown(code))));
    }
    if (code.equals(RuleCase.TOTAL)) {
      return total();
    }
    return assessment
        .indicator(code)
        .map(this::indicator)
        .or(() -> assessment.condition(code).map(this::condition))
        .or(() -> assessment.criterion(code).map(this::criterion))
        .orElseThrow(() -> new ProblemsException(List.of(unknown(code))));
  }

  private Problem unknown(String code) {
    TreeSet<String> codes = new TreeSet<>();
    codes.add(RuleCase.TOTAL);
    assessment
        .criteria()
        .forEach(
            each -> {
              codes.add(each.criterion().code());
              each.combinations().forEach(group -> codes.add(group.requirement().code()));
            });
    assessment.indicators().forEach(each -> codes.add(each.indicator().code()));
    assessment.conditions().forEach(each -> codes.add(each.condition().code()));
    return Problem.of(ProblemCode.UNKNOWN_NODE, Place.nowhere(), code, Nearest.to(code, codes));
  }

  private Explanation total() {
    List<String> steps = new ArrayList<>();
    assessment.criteria().forEach(each -> steps.add(node(each)));
    steps.add(line(words.counted(assessment), assessment.minimum(), assessment.totalVerdict()));
    assessment.conditions().forEach(each -> steps.add(words.of(each)));
    steps.add(wording.say("explain.verdict", words.of(assessment.verdict())));
    words.deciding(assessment).ifPresent(steps::add);
    return new Explanation(
        RuleCase.TOTAL,
        assessment.rules().name().in(wording.locale()),
        sum(assessment.criteria().stream().map(CriterionScore::points), assessment.points()),
        steps,
        facts.cited(assessment.rules().passRule().citation()));
  }

  /** The points of each unit, where units are known. */
  private Explanation condition(ConditionScore score) {
    UnitsCondition condition = score.condition();
    List<String> steps = new ArrayList<>();
    for (Assessment unit : assessment.units()) {
      Interval points =
          unit.criterion(Objects.requireNonNullElse(condition.criterion(), ""))
              .map(CriterionScore::points)
              .orElse(unit.points());
      steps.add(
          wording.say("explain.unit", unit.town().name(wording.locale()), numbers.of(points)));
    }
    if (steps.isEmpty()) {
      steps.add(wording.say("explain.no-units"));
    }
    steps.add(line(words.points(score), score.minimum(), score.verdict()));
    steps.add(wording.say("explain.reason", words.of(score.reason())));
    return new Explanation(
        condition.code(),
        condition.name().in(wording.locale()),
        wording.say(
            condition.of() == UnitsCondition.Of.MEAN ? "explain.units-mean" : "explain.units-most",
            words.points(score)),
        steps,
        facts.cited(condition.citation()));
  }

  private Explanation criterion(CriterionScore score) {
    List<String> steps = new ArrayList<>();
    score.indicators().forEach(each -> steps.add(node(each)));
    steps.add(line(words.counted(score), score.minimum(), score.verdict()));
    return new Explanation(
        score.criterion().code(),
        score.criterion().name().in(wording.locale()),
        sum(score.indicators().stream().map(IndicatorScore::points), score.points()),
        steps,
        facts.cited(score.criterion().citation()));
  }

  private Explanation indicator(IndicatorScore score) {
    Indicator indicator = score.indicator();
    List<String> steps = new ArrayList<>();
    steps.add(facts.value(score));
    steps.addAll(facts.formulas(score));
    steps.add(scaleStep(indicator));
    steps.add(wording.say("explain.reason", words.of(score.reason())));
    steps.addAll(facts.provisions(score));
    steps.add(wording.say("explain.evidence", words.of(indicator.evidence())));
    steps.add(line(words.counted(score), score.minimum(), score.verdict()));
    return new Explanation(
        indicator.code(),
        indicator.name().in(wording.locale()),
        new FormulaText(numbers, assessment.acceptUnverified())
            .of(score, movedThreshold(indicator)),
        steps,
        facts.cited(indicator.citation()));
  }

  /** Where the line may begin too, if a provision lowers the threshold and does not say. */
  private @Nullable Rational movedThreshold(Indicator indicator) {
    Easing easing = assessment.easing(indicator);
    return easing.lineMayMove() ? easing.relief() : null;
  }

  private String node(CriterionScore score) {
    return score.criterion().code()
        + " "
        + score.criterion().name().in(wording.locale())
        + ": "
        + line(words.counted(score), score.minimum(), score.verdict());
  }

  private String node(IndicatorScore score) {
    return score.indicator().code()
        + " "
        + score.indicator().name().in(wording.locale())
        + ": "
        + wording.say("explain.points", words.counted(score), words.of(score.reason()));
  }

  private String scaleStep(Indicator indicator) {
    String key = indicator.scale().better() == Better.HIGHER ? "higher" : "lower";
    return wording.say(
        "explain.scale." + key,
        facts.threshold(indicator, indicator.scale().lower()),
        points(indicator.minimum()),
        facts.threshold(indicator, indicator.scale().upper()),
        points(indicator.maximum()),
        wording.say(indicator.scale() instanceof LinearScale ? "explain.line" : "explain.steps"));
  }

  private String points(Figure<Points> figure) {
    return facts.figure(figure, words::counted);
  }

  private String line(String points, @Nullable Points minimum, Verdict verdict) {
    return wording.say(
        "explain.line-reached",
        points,
        minimum == null ? wording.say("explain.unknown") : numbers.of(minimum),
        words.of(verdict));
  }

  private String sum(Stream<Interval> parts, Interval whole) {
    List<Interval> all = parts.toList();
    String low = sum(all.stream().map(Interval::low).toList(), whole.low());
    String high = sum(all.stream().map(Interval::high).toList(), whole.high());
    return low.equals(high) ? low : low + "; " + high;
  }

  private String sum(List<Points> parts, Points whole) {
    Points sum = parts.stream().reduce(Points.ZERO, Points::plus);
    String left = parts.stream().map(numbers::of).collect(Collectors.joining(" + "));
    String right =
        sum.equals(whole)
            ? numbers.of(sum)
            : wording.say("explain.cut", numbers.of(sum), numbers.of(whole));
    return left + " = " + right;
  }
}
