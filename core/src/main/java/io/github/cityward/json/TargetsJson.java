package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.milestone.StatusEnd;
import io.github.cityward.milestone.TargetStanding;
import io.github.cityward.milestone.TargetStatus;
import io.github.cityward.town.ProgrammeTarget;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Writes {@code cityward.targets/1}. */
record TargetsJson(JsonText json) {
  void write(Town town, LocalDate on, List<TargetStanding> standings) throws IOException {
    json.object(
        document -> {
          json.text("schema", "cityward.targets/1");
          json.text("version", Cityward.version());
          json.town(town);
          json.day("on", on);
          json.object(
              "counts",
              counts -> {
                for (TargetStatus status : TargetStatus.values()) {
                  json.whole(
                      status.name(),
                      standings.stream().filter(each -> each.status() == status).count());
                }
              });
          json.objects("targets", standings, each -> standing(each, on));
        });
  }

  private void standing(TargetStanding standing, LocalDate on) throws IOException {
    ProgrammeTarget target = standing.target();
    boolean known = target.isActualKnownOn(on);
    json.text("id", target.id());
    json.text("name", target.name());
    json.text("status", standing.status().name());
    json.exact("target", target.target());
    json.text("unit", target.unit());
    json.day("by", target.by());
    json.exact("actual", known ? target.actual() : null);
    json.day("actualDate", known ? target.actualDate() : null);
    json.text("basis", known && target.basis() != null ? target.basis().code() : null);
    json.exact("missing", standing.missing());
    json.text("source", target.source());
    StatusEnd ended = standing.ended();
    if (ended != null) {
      json.ended("ended", ended.from(), ended.abolition().citation());
    }
  }
}
