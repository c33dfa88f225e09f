package io.github.cityward.json;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Formula;
import io.github.cityward.rules.Goal;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Scale;
import io.github.cityward.rules.StatedCount;
import io.github.cityward.rules.StepScale;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.source.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.rules/1} and {@code cityward.timeline/1}. */
record RulesJson(JsonText json) {
  void write(RuleLibrary library) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.timeline/1");
          json.objects(
              "instruments",
              library.timeline(),
              period -> {
                instrument(period.instrument());
                json.text("subject", Words.of(period.subject()));
                json.texts("rules", period.ruleSets().values());
                json.texts("dossiers", period.dossiers().values());
              });
          json.objects(
              "abolished",
              library.abolished().entrySet(),
              each -> {
                json.text("status", each.getKey().code());
                json.text("from", each.getValue().from().toString());
                json.text("evidence", each.getValue().evidence().code());
                json.text("citation", each.getValue().citation());
              });
        });
  }

  void write(RuleSet rules) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.rules/1");
          json.text("id", rules.id());
          json.text("sha256", rules.sha256());
          json.overlay(rules);
          json.name(rules.name());
          json.object("instrument", item -> instrument(rules.instrument()));
          Goal goal = rules.goal();
          json.text("class", goal instanceof UrbanClass ? goal.code() : null);
          json.text("status", goal instanceof UnitType ? goal.code() : null);
          json.object(
              "pass",
              item -> {
                item.text("measure", Words.of(rules.measure()));
                points("atLeast", rules.passRule().total());
                item.text("citation", rules.passRule().citation());
              });
          standards(rules.standards());
          json.objects("criteria", rules.criteria(), this::criterion);
          json.objects("provisions", rules.provisions(), this::provision);
          json.objects("formulas", rules.formulas(), this::formula);
        });
  }

  private void instrument(Instrument instrument) throws IOException {
    json.text("number", instrument.number());
    json.text("from", instrument.from().toString());
    json.day("to", instrument.to());
    json.text("evidence", instrument.evidence().code());
    json.text("source", instrument.source());
  }

  /** Nothing where the standards are listed, or nothing is said of how many there are. */
  private void standards(@Nullable StatedCount standards) throws IOException {
    if (standards != null) {
      json.object(
          "standards",
          item -> {
            Integer number = standards.number();
            item.number("count", number == null ? null : BigDecimal.valueOf(number));
            item.text("evidence", standards.figure().evidence().code());
            item.text("citation", standards.citation());
          });
    }
  }

  private void criterion(Criterion criterion) throws IOException {
    json.text("code", criterion.code());
    json.name(criterion.name());
    points("minimum", criterion.minimum());
    points("maximum", criterion.maximum());
    json.text("citation", criterion.citation());
    json.objects("indicators", criterion.indicators(), this::indicator);
  }

  private void indicator(Indicator indicator) throws IOException {
    Quantity quantity = indicator.quantity();
    json.text("code", indicator.code());
    json.name(indicator.name());
    json.text("group", indicator.group());
    json.text("quantity", quantity.id());
    json.text("unit", quantity.unit());
    Scale scale = indicator.scale();
    json.text("scale", word(scale));
    if (scale instanceof PassScale required) {
      new RequiredJson(json).write(required, quantity);
      json.text("evidence", required.required().evidence().code());
    } else {
      json.text("better", scale.better().code());
      threshold("lower", quantity, scale.lower());
      threshold("upper", quantity, scale.upper());
      points("minimum", indicator.minimum());
      points("maximum", indicator.maximum());
    }
    json.text("citation", indicator.citation());
    json.text("source", indicator.source().isEmpty() ? null : indicator.source());
  }

  private static String word(Scale scale) {
    if (scale instanceof LinearScale) {
      return "linear";
    }
    return scale instanceof StepScale ? "steps" : "pass";
  }

  private void formula(Formula formula) throws IOException {
    json.text("quantity", formula.quantity());
    json.text("is", formula.text());
    json.text("evidence", formula.evidence().code());
    json.text("citation", formula.citation());
  }

  private void threshold(String key, Quantity quantity, Figure<Rational> figure)
      throws IOException {
    Rational position = figure.value();
    json.object(
        key,
        item -> {
          item.value("value", position == null ? null : quantity.valueAt(position));
          item.text("evidence", figure.evidence().code());
        });
  }

  private void points(String key, Figure<Points> figure) throws IOException {
    json.object(
        key,
        item -> {
          item.points("value", figure.value());
          item.text("evidence", figure.evidence().code());
        });
  }

  private void provision(Provision provision) throws IOException {
    Effect effect = provision.effect();
    json.text("code", provision.code());
    json.name(provision.name());
    json.flag("exists", provision.exists());
    json.texts(
        "attributes",
        provision.condition().attributes().stream().map(Attribute::code).sorted().toList());
    json.texts(
        "regions", provision.condition().regions().stream().map(Region::code).sorted().toList());
    json.text("effect", word(effect));
    json.number("factor", effect.lowering().map(RulesJson::factor).orElse(null));
    json.texts("standards", effect.codes());
    json.texts("excludes", provision.excludes());
    json.texts("notCombinedWith", provision.notCombinedWith());
    json.text("evidence", provision.evidence().code());
    json.text("citation", provision.citation());
  }

  /** One that lowers some standards and does not consider others is told by what it lowers. */
  private static String word(Effect effect) {
    return effect
        .lowering()
        .map(lowers -> (Effect) lowers)
        .orElse(effect)
        .getClass()
        .getSimpleName()
        .toLowerCase(Locale.ROOT);
  }

  private static @Nullable BigDecimal factor(Effect.Lowers lowers) {
    Rational factor = lowers.factor().value();
    return factor == null ? null : factor.rounded(10);
  }
}
