package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Lead;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.assess.Separation;
import io.github.cityward.rules.Measure;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes {@code cityward.comparison/1}. */
record ComparisonJson(JsonText json, Locale locale) {
  void write(Comparison comparison) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.comparison/1");
          json.text("version", Cityward.version());
          json.text("date", comparison.date().toString());
          json.rules(comparison.rules(), comparison.acceptUnverified());
          json.objects("towns", comparison.ranking(), this::ranked);
          json.object("lead", item -> lead("total", comparison.lead()));
          json.objects(
              "criteria",
              comparison.rules().criteria(),
              each -> lead(each.code(), comparison.lead(each)));
          json.objects("separations", comparison.separations(), this::separation);
        });
  }

  private void ranked(RankedTown ranked) throws IOException {
    Assessment assessment = ranked.assessment();
    json.text("id", assessment.town().id());
    json.text("name", assessment.town().name());
    rank(ranked.rank());
    json.result(assessment);
    Measure measure = assessment.rules().measure();
    new DataQualityJson(json).write(assessment.dataQuality());
    new WarningsJson(json, locale).write(assessment.warnings());
    json.objects(
        "criteria",
        IntStream.range(0, ranked.criteria().size()).boxed().toList(),
        i -> criterion(assessment.criteria().get(i), ranked.criteria().get(i), measure));
  }

  private void criterion(CriterionScore score, Rank rank, Measure measure) throws IOException {
    json.text("code", score.criterion().code());
    rank(rank);
    json.text("verdict", score.verdict().name());
    json.earned(measure, score.points(), score.minimum(), score.maximum());
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
    json.ends(separation.lead());
    json.objects("indicators", separation.standards(), this::standard);
  }

  private void standard(Separation.Standard standard) throws IOException {
    json.text("code", standard.code());
    json.ends(standard.lead());
    StandardJson side = new StandardJson(json);
    json.object("first", item -> side.write(standard.first()));
    json.object("second", item -> side.write(standard.second()));
  }
}
