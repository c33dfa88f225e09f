package io.github.cityward.json;

import io.github.cityward.Name;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.LawPeriod;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.rules/1} and {@code cityward.timeline/1}. */
record RulesJson(JsonText json) {
  void write(RuleLibrary library) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.timeline/1");
          json.array(
              "instruments",
              items -> {
                for (LawPeriod period : library.timeline()) {
                  items.object(
                      item -> {
                        instrument(period.instrument());
                        item.texts("rules", period.ruleSets().values());
                      });
                }
              });
        });
  }

  void write(RuleSet rules) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.rules/1");
          json.text("id", rules.id());
          json.text("sha256", rules.sha256());
          name(rules.name());
          json.object("instrument", item -> instrument(rules.instrument()));
          json.points("passAt", rules.passRule().total().value());
          json.array(
              "criteria",
              items -> {
                for (Criterion each : rules.criteria()) {
                  items.object(item -> criterion(each));
                }
              });
          json.array(
              "provisions",
              items -> {
                for (Provision each : rules.provisions()) {
                  items.object(item -> provision(each));
                }
              });
        });
  }

  private void instrument(Instrument instrument) throws IOException {
    json.text("number", instrument.number());
    json.text("from", instrument.from().toString());
    json.text("to", instrument.to() == null ? null : instrument.to().toString());
    json.text("evidence", instrument.evidence().code());
    json.text("source", instrument.source());
  }

  private void criterion(Criterion criterion) throws IOException {
    json.text("code", criterion.code());
    name(criterion.name());
    json.points("minimum", criterion.minimum().value());
    json.points("maximum", criterion.maximum().value());
    json.text("citation", criterion.citation());
    json.array(
        "indicators",
        items -> {
          for (Indicator each : criterion.indicators()) {
            items.object(item -> indicator(each));
          }
        });
  }

  private void indicator(Indicator indicator) throws IOException {
    Quantity quantity = indicator.quantity();
    json.text("code", indicator.code());
    name(indicator.name());
    json.text("group", indicator.group());
    json.text("quantity", quantity.id());
    json.text("unit", quantity.unit());
    json.text("scale", indicator.scale() instanceof LinearScale ? "linear" : "steps");
    json.text("better", indicator.scale().better().code());
    json.value("lower", threshold(quantity, indicator.scale().lower()));
    json.value("upper", threshold(quantity, indicator.scale().upper()));
    json.points("minimum", indicator.minimum().value());
    json.points("maximum", indicator.maximum().value());
    json.text("evidence", indicator.evidence().code());
    json.text("citation", indicator.citation());
  }

  private static @Nullable Value threshold(Quantity quantity, Figure<Rational> figure) {
    Rational position = figure.value();
    return position == null ? null : quantity.valueAt(position);
  }

  private void provision(Provision provision) throws IOException {
    json.text("code", provision.code());
    name(provision.name());
    json.flag("exists", provision.exists());
    json.texts("standards", provision.effect().codes());
    json.texts("excludes", provision.excludes());
    json.text("evidence", provision.evidence().code());
    json.text("citation", provision.citation());
  }

  private void name(Name name) throws IOException {
    json.object(
        "name",
        item -> {
          item.text("vi", name.vi());
          item.text("en", name.en());
        });
  }
}
