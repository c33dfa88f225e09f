package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Lead;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.Separation;
import io.github.cityward.assess.Standing;
import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Measure;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.comparison/1}. */
record ComparisonJson(JsonText json, Locale locale) {
  void write(Comparison comparison) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.comparison/1");
          json.text("version", Cityward.version());
          json.text("date", comparison.date().toString());
          json.object(
              "rules",
              rules -> {
                rules.text("id", comparison.rules().id());
                rules.text("sha256", comparison.rules().sha256());
                rules.flag("acceptUnverified", comparison.acceptUnverified());
                rules.overlay(comparison.rules());
              });
          json.array(
              "towns",
              items -> {
                for (Standing each : comparison.standings()) {
                  items.object(item -> standing(each));
                }
              });
          json.object("lead", item -> lead("total", comparison.lead()));
          json.array(
              "criteria",
              items -> {
                for (Criterion each : comparison.rules().criteria()) {
                  items.object(item -> lead(each.code(), comparison.lead(each)));
                }
              });
          json.array(
              "separations",
              items -> {
                for (Separation each : comparison.separations()) {
                  items.object(item -> separation(each));
                }
              });
        });
  }

  private void standing(Standing standing) throws IOException {
    Assessment assessment = standing.assessment();
    json.text("id", assessment.town().id());
    json.text("name", assessment.town().name());
    rank(standing.rank());
    json.text("verdict", assessment.verdict().name());
    Measure measure = assessment.rules().measure();
    json.earned(measure, assessment.points(), assessment.minimum(), assessment.maximum());
    new DataQualityJson(json).write(assessment.dataQuality());
    new WarningsJson(json, locale).write(assessment.warnings());
    json.array(
        "criteria",
        items -> {
          for (int i = 0; i < standing.criteria().size(); i++) {
            CriterionScore score = assessment.criteria().get(i);
            Rank rank = standing.criteria().get(i);
            items.object(
                item -> {
                  item.text("code", score.criterion().code());
                  rank(rank);
                  item.text("verdict", score.verdict().name());
                  item.earned(measure, score.points(), score.minimum(), score.maximum());
                });
          }
        });
  }

  private void rank(Rank rank) throws IOException {
    json.object(
        "rank",
        ends -> {
          ends.count("best", rank.best());
          ends.count("worst", rank.worst());
        });
  }

  private void lead(String code, Lead lead) throws IOException {
    json.text("code", code);
    json.texts("leads", ids(lead.certain()));
    json.texts("mayLead", ids(lead.possible()));
  }

  private static List<String> ids(List<Town> towns) {
    return towns.stream().map(Town::id).toList();
  }

  private void separation(Separation separation) throws IOException {
    json.text("first", separation.first().town().id());
    json.text("second", separation.second().town().id());
    ends(separation.lead());
    json.array(
        "indicators",
        items -> {
          for (Separation.Standard each : separation.standards()) {
            items.object(item -> standard(each));
          }
        });
  }

  private void standard(Separation.Standard standard) throws IOException {
    json.text("code", standard.code());
    ends(standard.lead());
    json.object("first", item -> side(standard.first()));
    json.object("second", item -> side(standard.second()));
  }

  private void ends(Interval lead) throws IOException {
    json.points("low", lead.low());
    json.points("high", lead.high());
  }

  private void side(@Nullable IndicatorScore score) throws IOException {
    if (score != null) {
      StandardJson standard = new StandardJson(json);
      standard.value(score);
      standard.result(score);
    }
  }
}
