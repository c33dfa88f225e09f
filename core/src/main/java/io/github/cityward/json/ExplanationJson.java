package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Explanation;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.util.Optional;

/** Writes {@code cityward.explanation/1}. */
record ExplanationJson(JsonText json) {
  void write(Assessment assessment, Explanation explanation) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.explanation/1");
          json.text("code", explanation.code());
          json.text("name", explanation.name());
          node(assessment, explanation.code());
          json.text("formula", explanation.formula());
          json.texts("steps", explanation.steps());
          json.text("citation", explanation.citation());
          json.text("date", assessment.date().toString());
          json.text("rules", assessment.rules().id());
          json.flag("acceptUnverified", assessment.acceptUnverified());
          json.overlay(assessment.rules());
        });
  }

  /** What the node comes to: its verdict, and its points where it earns any. */
  private void node(Assessment assessment, String code) throws IOException {
    Optional<IndicatorScore> standard = assessment.indicator(code);
    Optional<ConditionScore> condition = assessment.condition(code);
    Optional<CriterionScore> criterion = assessment.criterion(code);
    Optional<CombinationScore> combination =
        assessment.criteria().stream()
            .flatMap(each -> each.combinations().stream())
            .filter(each -> each.requirement().code().equals(code))
            .findFirst();
    if (standard.isPresent()) {
      new StandardJson(json).result(standard.get());
    } else if (condition.isPresent()) {
      ConditionScore score = condition.get();
      json.text("verdict", score.verdict().name());
      json.points(score.points(), score.minimum(), score.maximum());
    } else if (criterion.isPresent()) {
      CriterionScore score = criterion.get();
      json.text("verdict", score.verdict().name());
      json.earned(assessment.rules().measure(), score.points(), score.minimum(), score.maximum());
    } else if (combination.isPresent()) {
      CombinationScore score = combination.get();
      json.text("verdict", score.verdict().name());
      json.points("points", null);
      json.counted(
          score.met(), new Points(Rational.of(score.needs())), new Points(Rational.of(score.of())));
    } else {
      json.text("verdict", assessment.verdict().name());
      json.earned(
          assessment.rules().measure(),
          assessment.points(),
          assessment.minimum(),
          assessment.maximum());
    }
  }
}
