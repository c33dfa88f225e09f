package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Explanation;
import java.io.IOException;

/** Writes {@code cityward.explanation/1}. */
record ExplanationJson(JsonText json) {
  void write(Assessment assessment, Explanation explanation) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.explanation/1");
          json.text("code", explanation.code());
          json.text("name", explanation.name());
          json.text("formula", explanation.formula());
          json.texts("steps", explanation.steps());
          json.text("citation", explanation.citation());
          json.text("date", assessment.date().toString());
          json.text("rules", assessment.rules().id());
          json.flag("acceptUnverified", assessment.acceptUnverified());
          json.overlay(assessment.rules());
        });
  }
}
