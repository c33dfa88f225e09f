package io.github.cityward.json;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.rules.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes {@code cityward.problems/1}. */
record ProblemsJson(JsonText json, Locale locale) {
  void write(List<Problem> problems, List<RuleSet> checked) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.problems/1");
          if (!checked.isEmpty()) {
            json.rules(checked);
          }
          json.objects("problems", problems, this::problem);
        });
  }

  private void problem(Problem problem) throws IOException {
    Place place = problem.place();
    json.text("file", place.file());
    json.text("sheet", place.sheet());
    json.position("line", place.line());
    json.position("column", place.column());
    json.text("field", place.field().isEmpty() ? null : place.field());
    json.text("code", problem.code().name());
    json.text("message", problem.message(locale));
  }
}
