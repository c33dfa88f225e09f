package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ConditionScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Clause;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes what an assessment rests on beside its points: the conditions on the commune-level units,
 * these units, the end of a status, and the clause by which an authority may decide all the same.
 * Nothing is written of what does not concern the town.
 */
record ConditionsJson(JsonText json) {
  void write(Assessment assessment) throws IOException {
    if (!assessment.units().isEmpty()) {
      json.object("unitRules", json -> json.identity(assessment.units().get(0).rules()));
      json.objects("units", assessment.units(), this::unit);
    }
    Optional<Clause> discretion = assessment.discretion();
    if (discretion.isPresent()) {
      json.object(
          "discretion",
          json -> {
            json.text("code", discretion.get().code());
            json.name(discretion.get().name());
            json.text("citation", discretion.get().citation());
          });
    }
  }

  /** What the standards alone say, where more than they decides, and what that is. */
  void verdicts(Assessment assessment) throws IOException {
    Abolition abolition = assessment.isAbolished() ? assessment.rules().abolition() : null;
    if (abolition != null || !assessment.conditions().isEmpty()) {
      json.text("standards", assessment.standards().name());
    }
    if (!assessment.conditions().isEmpty()) {
      json.objects("conditions", assessment.conditions(), this::condition);
    }
    if (abolition != null) {
      json.ended("abolished", abolition.from(), abolition.citation());
    }
  }

  private void condition(ConditionScore score) throws IOException {
    json.text("code", score.condition().code());
    json.text("verdict", score.verdict().name());
    json.points(score.points(), score.minimum(), score.maximum());
    json.text("reason", score.reason().name());
    json.text("citation", score.condition().citation());
  }

  private void unit(Assessment unit) throws IOException {
    json.town(unit.town());
    json.result(unit);
    json.objects("criteria", unit.criteria(), this::criterion);
  }

  private void criterion(CriterionScore score) throws IOException {
    json.text("code", score.criterion().code());
    json.text("verdict", score.verdict().name());
    json.points(score.points(), score.minimum(), score.maximum());
  }
}
