package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Change;
import io.github.cityward.assess.Move;
import io.github.cityward.rules.Measure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.diff/1}. */
record DiffJson(JsonText json) {
  void write(AssessmentDiff diff) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.diff/1");
          json.object("before", item -> whole(diff.before()));
          json.object("after", item -> whole(diff.after()));
          moved(diff);
        });
  }

  /** Writes how much moved, and what. */
  void moved(AssessmentDiff diff) throws IOException {
    boolean counted = diff.after().rules().measure() == Measure.STANDARDS;
    move("points", counted ? null : diff.whole());
    if (counted) {
      move("met", diff.whole());
    }
    move("town", diff.town());
    move("law", diff.law());
    json.objects("changes", diff.changes(), this::change);
  }

  /** Null where the town's part and the law's cannot be told apart, or points are none. */
  private void move(String key, @Nullable Move move) throws IOException {
    if (move == null) {
      json.text(key, null);
      return;
    }
    json.object(
        key,
        item -> {
          item.points("low", move.low());
          item.points("high", move.high());
        });
  }

  /** Writes of what was judged, and the result. */
  void whole(Assessment assessment) throws IOException {
    json.text("town", assessment.town().id());
    json.text("date", assessment.date().toString());
    json.text("rules", assessment.rules().id());
    json.flag("acceptUnverified", assessment.acceptUnverified());
    json.overlay(assessment.rules());
    json.result(assessment);
    new DataQualityJson(json).write(assessment.dataQuality());
  }

  private void change(Change change) throws IOException {
    json.text("code", change.code());
    json.text("cause", change.cause().name());
    json.points("low", change.whole().low());
    json.points("high", change.whole().high());
    move("town", change.town());
    move("law", change.law());
    StandardJson side = new StandardJson(json);
    json.object("before", item -> side.write(change.before()));
    json.object("after", item -> side.write(change.after()));
  }
}
