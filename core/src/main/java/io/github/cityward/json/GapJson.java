package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.PassScale;
import java.io.IOException;

/** Writes {@code cityward.gap/1}. */
record GapJson(JsonText json) {
  void write(Assessment assessment) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.gap/1");
          json.overlay(assessment.rules());
          json.objects("shortfalls", assessment.shortfalls(), this::shortfall);
        });
  }

  private void shortfall(Shortfall shortfall) throws IOException {
    ValueInUse value = shortfall.value();
    json.text("code", shortfall.indicator().code());
    json.text("quantity", shortfall.indicator().quantity().id());
    json.value("value", value == null ? null : value.printed());
    json.text("basis", value == null ? null : value.basis().code());
    json.value("needed", shortfall.needed());
    json.text("unit", shortfall.indicator().quantity().unit());
    if (shortfall.indicator().scale() instanceof PassScale required) {
      json.points("points", null);
      new RequiredJson(json).write(required, shortfall.indicator().quantity());
    } else {
      json.points("points", shortfall.points());
    }
    json.text("verdict", shortfall.verdict().name());
    json.objects(
        "remedies",
        shortfall.remedies(),
        each -> {
          json.text("quantity", each.quantity().id());
          json.number("more", each.more().roundedUp(10));
          json.text("unit", each.quantity().unit());
        });
    json.number("amount", shortfall.amount().map(each -> each.roundedUp(10)).orElse(null));
  }
}
