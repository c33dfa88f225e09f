package io.github.cityward.json;

import io.github.cityward.rules.Gap;
import io.github.cityward.rules.RuleSet;
import java.io.IOException;

/** Writes {@code cityward.gaps/1}. */
record GapsJson(JsonText json) {
  void write(RuleSet rules) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.gaps/1");
          json.object("rules", item -> item.identity(rules));
          json.objects("gaps", rules.gaps(), this::gap);
        });
  }

  private void gap(Gap gap) throws IOException {
    json.text("code", gap.code());
    json.text("figure", gap.figure().code());
    json.name(gap.name());
    json.text("unit", gap.unit());
    json.text("evidence", gap.evidence().code());
    json.stated("value", gap.present());
  }
}
