package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;

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
    Evidence evidence =
        score.criterion().minimum().evidence().weaker(score.criterion().maximum().evidence());
    return new CriterionSection(
        phrases.say(
            "table.criterion", score.criterion().code(), phrases.of(score.criterion().name())),
        phrases.say(
            "table.criterion-line",
            phrases.points(score),
            phrases.of(score.minimum()),
            phrases.of(score.maximum()),
            phrases.of(score.verdict())),
        sources.citation(score.criterion().citation(), assessment.rules()),
        phrases.of(evidence),
        score.indicators().stream().map(this::standard).toList());
  }

  private CriterionSection.Standard standard(IndicatorScore score) {
    String points = phrases.points(score);
    String formula = assessment.explain(score.indicator().code(), phrases.locale()).formula();
    return new CriterionSection.Standard(
        phrases.of(score.indicator()),
        measurements.of(score.value(), score.indicator()),
        scale(score.indicator()),
        points,
        formula.equals(points) ? "" : formula,
        ResultSection.kind(score.verdict()),
        phrases.of(score.verdict()),
        phrases.of(score.reason()),
        score.provisions().stream().map(this::provision).toList());
  }

  private CriterionSection.Scale scale(Indicator indicator) {
    List<LawFigure> all = figures.of(indicator);
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("scale.minimum", text(all.get(0)), text(all.get(2))));
    lines.add(phrases.say("scale.maximum", text(all.get(1)), text(all.get(3))));
    lines.add(
        phrases.say(indicator.scale() instanceof LinearScale ? "scale.linear" : "scale.steps"));
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

  private String provision(String code) {
    return assessment.rules().provisions().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .map(this::provision)
        .orElse(code);
  }

  private String provision(Provision provision) {
    return phrases.say(
        "table.provision",
        provision.code(),
        phrases.of(provision.name()),
        phrases.citation(provision.citation()),
        phrases.of(provision.evidence()));
  }
}
