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
          json.object(
              "rules",
              item -> {
                item.text("id", rules.id());
                item.text("sha256", rules.sha256());
                item.overlay(rules);
              });
          json.array(
              "gaps",
              items -> {
                for (Gap each : rules.gaps()) {
                  items.object(item -> gap(item, each));
                }
              });
        });
  }

  private static void gap(JsonText json, Gap gap) throws IOException {
    json.text("code", gap.code());
    json.text("figure", gap.figure().code());
    json.object(
        "name",
        name -> {
          name.text("vi", gap.name().vi());
          name.text("en", gap.name().en());
        });
    json.text("unit", gap.unit());
    json.text("evidence", gap.evidence().code());
    json.stated("value", gap.present());
  }
}
