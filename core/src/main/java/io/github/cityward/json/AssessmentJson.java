package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.ProvisionUse;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Measure;
import io.github.cityward.standing.Standing;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Writes {@code cityward.assessment/1}. */
record AssessmentJson(JsonText json, Measure measure, Locale locale) {
  void write(Assessment assessment) throws IOException {
    json.object(any -> members(assessment));
  }

  /** Writes what the document holds, into an object that is open. */
  void members(Assessment assessment) throws IOException {
    json.text("schema", "cityward.assessment/1");
    json.text("version", Cityward.version());
    json.town(assessment.town());
    json.text("date", assessment.date().toString());
    json.rules(assessment.rules(), assessment.acceptUnverified());
    json.result(assessment);
    counts(assessment.counts());
    json.dataShare(assessment.dataShare());
    new DataQualityJson(json).write(assessment.dataQuality());
    json.objects("criteria", assessment.criteria(), this::criterion);
    Optional<Standing> standing = Standing.told(assessment.town(), assessment.date());
    if (standing.isPresent()) {
      json.object("standing", any -> new StandingJson(json, locale).members(standing.get()));
    }
    new ConditionsJson(json).write(assessment);
    json.objects("provisions", assessment.provisions(), this::provision);
    new WarningsJson(json, locale).write(assessment.warnings());
  }

  private void counts(Counts counts) throws IOException {
    json.object(
        "counts",
        json -> {
          json.count("atMaximum", counts.atMaximum());
          json.count("between", counts.between());
          json.count("atMinimum", counts.atMinimum());
          if (measure == Measure.STANDARDS) {
            json.count("reached", counts.reached());
          }
          json.count("notMet", counts.notMet());
          json.count("unknown", counts.unknown());
        });
  }

  private void criterion(CriterionScore score) throws IOException {
    json.text("code", score.criterion().code());
    json.text("verdict", score.verdict().name());
    json.earned(measure, score.points(), score.minimum(), score.maximum());
    json.objects("indicators", score.indicators(), this::indicator);
    if (!score.combinations().isEmpty()) {
      json.objects("combinations", score.combinations(), this::combination);
    }
  }

  private void combination(CombinationScore score) throws IOException {
    json.text("code", score.requirement().code());
    json.text("verdict", score.verdict().name());
    json.counted(
        score.met(), new Points(Rational.of(score.needs())), new Points(Rational.of(score.of())));
    json.texts(
        "indicators", score.requirement().indicators().stream().map(Indicator::code).toList());
  }

  private void provision(ProvisionUse use) throws IOException {
    json.text("code", use.provision().code());
    json.text("state", use.state().name());
    json.texts("changed", use.changed());
  }

  private void indicator(IndicatorScore score) throws IOException {
    ValueInUse value = score.value();
    StandardJson standard = new StandardJson(json);
    standard.value(score);
    json.text("model", value == null ? null : value.model());
    standard.result(score);
    json.text("evidence", score.indicator().evidence().code());
    json.texts("provisions", score.provisions());
    json.text("citation", score.indicator().citation());
  }
}
