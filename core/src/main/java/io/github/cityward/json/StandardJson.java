package io.github.cityward.json;

import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.PassScale;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what every schema says of the score of a standard. */
record StandardJson(JsonText json) {
  /** The value and the result; nothing where there is no such standard. */
  void write(@Nullable IndicatorScore score) throws IOException {
    if (score != null) {
      value(score);
      result(score);
    }
  }

  /** Which standard it is, and the value it uses. */
  void value(IndicatorScore score) throws IOException {
    ValueInUse value = score.value();
    json.text("code", score.indicator().code());
    json.text("quantity", score.indicator().quantity().id());
    json.value("value", value == null ? null : value.printed());
    json.text("unit", score.indicator().quantity().unit());
    json.text("date", value == null ? null : value.date().toString());
    json.text("basis", value == null ? null : value.basis().code());
  }

  /** What it earns, or what is required of it; its verdict and the reason. */
  void result(IndicatorScore score) throws IOException {
    if (score.indicator().scale() instanceof PassScale required) {
      json.points("points", null);
      new RequiredJson(json).write(required, score.indicator().quantity());
    } else {
      json.points(score.points(), score.minimum(), score.maximum());
    }
    json.text("verdict", score.verdict().name());
    json.text("reason", score.reason().name());
  }
}
