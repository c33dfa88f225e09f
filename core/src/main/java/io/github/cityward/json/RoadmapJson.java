package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.milestone.CityReadiness;
import io.github.cityward.milestone.DeadlineCheck;
import io.github.cityward.milestone.EndedBranch;
import io.github.cityward.milestone.FinishSpread;
import io.github.cityward.milestone.MissedDate;
import io.github.cityward.milestone.Schedule;
import io.github.cityward.milestone.ScheduledStep;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.Share;
import io.github.cityward.source.Words;
import io.github.cityward.town.RoadmapStep;
import io.github.cityward.town.Town;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.roadmap/1}. */
record RoadmapJson(JsonText json) {
  void write(
      Town town, Schedule schedule, @Nullable FinishSpread spread, @Nullable CityReadiness city)
      throws IOException {
    json.object(
        document -> {
          json.text("schema", "cityward.roadmap/1");
          json.text("version", Cityward.version());
          json.town(town);
          json.day("on", schedule.on());
          if (spread != null) {
            json.count("draws", spread.draws());
            json.whole("seed", spread.seed());
          }
          json.texts("critical", schedule.critical().stream().map(RoadmapStep::id).toList());
          json.object("finish", finish -> finish(schedule, spread));
          json.objects("steps", schedule.steps(), this::step);
          json.texts("late", schedule.late().stream().map(each -> each.step().id()).toList());
          json.texts("unknown", schedule.unknown().stream().map(RoadmapStep::id).toList());
          if (!schedule.ended().isEmpty()) {
            json.objects("ended", schedule.ended(), this::ended);
          }
          if (city != null) {
            json.object("city", item -> city(city, spread));
          }
        });
  }

  private void finish(Schedule schedule, @Nullable FinishSpread spread) throws IOException {
    json.day("earliest", schedule.earliest());
    json.day("likely", schedule.likely());
    json.day("latest", schedule.latest());
    json.day("p10", spread == null ? null : spread.percentile(0.1));
    json.day("p50", spread == null ? null : spread.percentile(0.5));
    json.day("p90", spread == null ? null : spread.percentile(0.9));
  }

  private void step(ScheduledStep scheduled) throws IOException {
    RoadmapStep step = scheduled.step();
    json.text("id", step.id());
    json.text("name", step.name());
    json.text("kind", Words.of(step.kind()));
    json.day("start", scheduled.start());
    json.day("finish", scheduled.finish());
    json.number(
        "slackDays", scheduled.slackDays() == null ? null : scheduled.slackDays().rounded(10));
    json.day("by", step.by());
    json.day("done", step.done());
  }

  private void ended(EndedBranch branch) throws IOException {
    json.text("status", branch.end().status().code());
    json.day("from", branch.end().from());
    json.text("citation", branch.end().abolition().citation());
    json.texts("steps", branch.steps().stream().map(RoadmapStep::id).toList());
  }

  private void city(CityReadiness city, @Nullable FinishSpread spread) throws IOException {
    json.text("verdict", city.verdict().name());
    json.day("possibleOn", city.possibleOn().orElse(null));
    json.object(
        "standards",
        item -> {
          assessed(city.standards());
          json.texts(
              "missing", city.missing().stream().map(each -> each.indicator().code()).toList());
        });
    json.object("urbanClass", item -> assessed(city.urbanClass()));
    DeadlineCheck deadline = city.deadline();
    if (deadline != null) {
      json.object("deadline", item -> deadline(deadline, spread));
    }
    json.objects("missed", city.missed(), this::missed);
  }

  private void assessed(Assessment assessment) throws IOException {
    json.text("rules", assessment.rules().id());
    json.text("sha256", assessment.rules().sha256());
    json.result(assessment);
  }

  private void deadline(DeadlineCheck check, @Nullable FinishSpread spread) throws IOException {
    json.day("lastDay", check.deadline().lastDay());
    json.text("citation", check.deadline().abolition().citation());
    json.text("kept", check.kept().name());
    json.day("beginBy", check.beginBy());
    json.day("beginByAtBest", check.beginByAtBest());
    Share share = spread == null ? null : spread.by(check.deadline().lastDay());
    json.number("share", share == null ? null : Rational.printed(share.value()));
    json.objects(
        "latestStarts",
        check.latestStarts(),
        each -> {
          json.text("id", each.step().id());
          json.day("start", each.day());
        });
  }

  private void missed(MissedDate missed) throws IOException {
    json.day("date", missed.date());
    json.text("cause", missed.cause().name());
    json.text("id", missed.id().isEmpty() ? null : missed.id());
    json.day("expected", missed.expected());
    json.flag("certain", missed.certain());
  }
}
