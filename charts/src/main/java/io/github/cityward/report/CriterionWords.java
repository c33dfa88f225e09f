package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the criteria, standard by standard. */
final class CriterionWords {
  private final Assessment assessment;
  private final Phrases phrases;
  private final Sources sources;
  private final Measurements measurements;
  private final LawFigures figures;

  CriterionWords(
      Assessment assessment, Phrases phrases, Sources sources, Measurements measurements) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.sources = sources;
    this.measurements = measurements;
    this.figures = new LawFigures(phrases, assessment.acceptUnverified());
  }

  List<CriterionSection> sections() {
    return assessment.criteria().stream().map(this::section).toList();
  }

  private CriterionSection section(CriterionScore score) {
    Evidence minimum = score.criterion().minimum().evidence();
    Evidence evidence =
        phrases.countsStandards()
            ? minimum
            : minimum.weaker(score.criterion().maximum().evidence());
    return new CriterionSection(
        phrases.of(score.criterion()),
        phrases.say(
            "table.criterion-line",
            phrases.points(score),
            phrases.of(score.minimum()),
            phrases.of(score.maximum()),
            phrases.of(score.verdict())),
        sources.citation(score.criterion().citation(), assessment.rules()),
        phrases.of(evidence),
        score.combinations().stream().map(this::combination).toList(),
        score.indicators().stream().map(this::standard).toList());
  }

  /** {@return how what counts as one standard is made up of several} */
  private String combination(CombinationScore score) {
    boolean choice = score.requirement() instanceof Choice;
    return phrases.say(
        choice ? "table.choice" : "table.combination",
        score.requirement().code(),
        phrases.of(score.requirement().name()),
        score.requirement().indicators().stream()
            .map(Indicator::code)
            .collect(Collectors.joining(", ")),
        phrases.of(score.met()),
        score.of(),
        score.needs(),
        phrases.of(score.verdict()));
  }

  private CriterionSection.Standard standard(IndicatorScore score) {
    String points = phrases.countsStandards() ? "" : phrases.points(score);
    String formula = assessment.explain(score.indicator().code(), phrases.locale()).formula();
    return new CriterionSection.Standard(
        phrases.of(score.indicator()),
        phrases.of(score.indicator().name()),
        measurements.of(score.value(), score.indicator()),
        scale(score),
        points,
        score.points().low() + " " + score.points().high(),
        formula.equals(points) || comparesNothing(score) ? "" : formula,
        ResultSection.kind(score.verdict()),
        state(score),
        phrases.of(score.verdict()),
        phrases.of(score.reason()),
        score.provisions().stream().map(this::provision).toList());
  }

  private static String state(IndicatorScore score) {
    boolean between = score.reason() == Reason.BETWEEN || score.reason() == Reason.AT_MINIMUM;
    return between ? "between" : ResultSection.kind(score.verdict());
  }

  /** Where there is no value, or what is required is not known, a comparison says no more. */
  private boolean comparesNothing(IndicatorScore score) {
    return score.indicator().scale() instanceof PassScale scale
        && (score.value() == null
            || scale.comparison() == Comparison.ONE_OF
            || scale.required().known(assessment.acceptUnverified()).isEmpty());
  }

  private CriterionSection.Scale scale(IndicatorScore score) {
    Indicator indicator = score.indicator();
    List<LawFigure> all = figures.of(indicator);
    List<String> lines = new ArrayList<>();
    if (indicator.scale() instanceof PassScale) {
      lines.add(phrases.say("scale.required", text(all.get(0))));
      condition(indicator)
          .ifPresent(each -> lines.add(phrases.say("scale.applies", phrases.of(each))));
    } else {
      lines.add(phrases.say("scale.minimum", text(all.get(0)), text(all.get(2))));
      lines.add(phrases.say("scale.maximum", text(all.get(1)), text(all.get(3))));
      lines.add(
          phrases.say(indicator.scale() instanceof LinearScale ? "scale.linear" : "scale.steps"));
    }
    return new CriterionSection.Scale(
        lines, sources.citation(indicator.citation(), assessment.rules()), evidence(all));
  }

  /** {@return the figure, marked where it does not count here} */
  private String text(LawFigure figure) {
    return figure.counts() || figure.evidence() == Evidence.MISSING
        ? figure.text()
        : phrases.say("scale.not-counted", figure.text());
  }

  /** {@return one evidence if all figures have it, else that of each} */
  private List<CriterionSection.Grade> evidence(List<LawFigure> all) {
    boolean same = all.stream().map(LawFigure::evidence).distinct().count() == 1;
    return all.stream()
        .limit(same ? 1 : all.size())
        .map(each -> new CriterionSection.Grade(evidence(each, same), isWeak(each.evidence())))
        .toList();
  }

  private String evidence(LawFigure figure, boolean same) {
    String evidence = phrases.of(figure.evidence());
    return same ? evidence : phrases.say("scale.evidence", figure.label(), evidence);
  }

  private static boolean isWeak(Evidence evidence) {
    return evidence == Evidence.UNVERIFIED || evidence == Evidence.MISSING;
  }

  /** {@return when a standard applies that is one of several} */
  private Optional<Condition> condition(Indicator indicator) {
    return assessment.rules().criteria().stream()
        .flatMap(each -> each.requirements().stream())
        .flatMap(CriterionWords::choices)
        .flatMap(each -> each.options().stream())
        .filter(each -> each.indicator().equals(indicator))
        .map(Choice.Option::condition)
        .findFirst();
  }

  private static Stream<Choice> choices(Requirement requirement) {
    if (requirement instanceof Choice choice) {
      return Stream.of(choice);
    }
    return requirement instanceof Combination combination
        ? combination.requirements().stream().flatMap(CriterionWords::choices)
        : Stream.empty();
  }

  private String provision(String code) {
    return assessment.rules().provisions().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(this::provision)
        .orElse(code);
  }

  /** Where nobody has seen from where the lowered line is drawn, both readings bound the points. */
  private String provision(Provision provision) {
    boolean bothLines =
        provision
            .effect()
            .lowering()
            .filter(lowers -> lowers.line() == Effect.Line.UNKNOWN)
            .isPresent();
    return phrases.say(
        bothLines ? "table.provision-both" : "table.provision",
        provision.code(),
        phrases.of(provision.name()),
        phrases.citation(provision.citation()),
        phrases.of(provision.evidence()));
  }
}
