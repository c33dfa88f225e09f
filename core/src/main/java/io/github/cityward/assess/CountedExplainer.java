package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Requirement;
import io.github.cityward.rules.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the words of an explanation where standards are counted: which are met, and how many. */
final class CountedExplainer {
  private final Assessment assessment;
  private final Wording wording;
  private final AssessmentWords words;
  private final NumberText numbers;
  private final StandardSteps facts;
  private final PassFailSteps standards;

  CountedExplainer(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.wording = Wording.of(CountedExplainer.class, locale);
    this.words = AssessmentWords.in(wording.locale());
    this.numbers = NumberText.in(wording.locale());
    this.facts = new StandardSteps(assessment, wording.locale());
    this.standards = new PassFailSteps(assessment, facts, wording.locale());
  }

  /** {@return the explanation of this node; empty if there is none} */
  Optional<Explanation> explain(String code) {
    return code.equals(RuleCase.TOTAL)
        ? Optional.of(total())
        : assessment.criteria().stream().flatMap(each -> explain(each, code).stream()).findFirst();
  }

  private Optional<Explanation> explain(CriterionScore criterion, String code) {
    return criterion.criterion().code().equals(code)
        ? Optional.of(criterion(criterion))
        : nested(criterion.criterion().requirements())
            .filter(each -> each.code().equals(code))
            .flatMap(each -> requirement(criterion, each).stream())
            .findFirst();
  }

  private static Stream<Requirement> nested(List<? extends Requirement> requirements) {
    return requirements.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), nested(parts(each))));
  }

  private static List<? extends Requirement> parts(Requirement requirement) {
    if (requirement instanceof Combination combination) {
      return combination.requirements();
    }
    List<? extends Requirement> standards = requirement.indicators();
    return standards.equals(List.of(requirement)) ? List.of() : standards;
  }

  /** A choice of which it is known what applies is explained by that. */
  private Optional<Explanation> requirement(CriterionScore criterion, Requirement requirement) {
    return criterion
        .combination(requirement)
        .map(each -> combination(criterion, each))
        .or(
            () ->
                criterion
                    .applicable(requirement)
                    .map(score -> standards.explain(criterion, score)));
  }

  private Explanation total() {
    Interval met = assessment.points();
    String needs = words.needs(assessment);
    List<String> steps = new ArrayList<>();
    for (CriterionScore each : assessment.criteria()) {
      steps.add(
          wording.say(
              "explain.node",
              each.criterion().code() + " " + each.criterion().name().in(wording.locale()),
              wording.say("explain.compared", met(each), words.of(each.verdict()))));
    }
    Optional.ofNullable(assessment.way()).ifPresent(each -> steps.add(facts.named(each)));
    steps.add(
        line(met, standards(assessment.maximum()), needs, words.of(assessment.totalVerdict())));
    steps.add(wording.say("explain.verdict", words.of(assessment.verdict())));
    words.deciding(assessment).ifPresent(steps::add);
    return new Explanation(
        RuleCase.TOTAL,
        assessment.rules().name().in(wording.locale()),
        sum(
            assessment.criteria().stream().map(CriterionScore::points).toList(),
            met,
            assessment.maximum(),
            needs),
        steps,
        facts.cited(assessment.rules().passRule().citation()));
  }

  private Explanation criterion(CriterionScore score) {
    List<String> steps = new ArrayList<>();
    score.criterion().requirements().forEach(each -> steps.add(standards.node(score, each)));
    steps.add(line(score));
    return new Explanation(
        score.criterion().code(),
        score.criterion().name().in(wording.locale()),
        met(score),
        steps,
        facts.cited(score.criterion().citation()));
  }

  private Explanation combination(CriterionScore criterion, CombinationScore score) {
    Requirement requirement = score.requirement();
    List<String> steps = new ArrayList<>();
    if (!(requirement instanceof Combination)) {
      steps.add(wording.say("explain.open-choice"));
    }
    parts(requirement).forEach(each -> steps.add(standards.node(criterion, each)));
    steps.add(wording.say("explain.verdict", words.of(score.verdict())));
    return new Explanation(
        requirement.code(),
        requirement.name().in(wording.locale()),
        requirement instanceof Combination
            ? wording.say(
                "explain.met",
                numbers.of(score.met()),
                words.counted((long) score.of()),
                String.valueOf(score.needs()))
            : words.of(score.verdict()),
        steps,
        facts.cited(criterion.criterion().citation()));
  }

  private String line(CriterionScore score) {
    return line(
        score.points(), standards(score.maximum()), words.needs(score), words.of(score.verdict()));
  }

  private String line(Interval met, String of, String needs, String verdict) {
    return wording.say("explain.met-line", numbers.of(met), of, needs, verdict);
  }

  private String met(CriterionScore score) {
    return wording.say(
        "explain.met", numbers.of(score.points()), standards(score.maximum()), words.needs(score));
  }

  private String sum(List<Interval> parts, Interval whole, Points of, String needs) {
    return parts.stream().map(numbers::of).collect(Collectors.joining(" + "))
        + " = "
        + wording.say("explain.met", numbers.of(whole), standards(of), needs);
  }

  private String standards(Points of) {
    return words.counted(of, Measure.STANDARDS);
  }
}
