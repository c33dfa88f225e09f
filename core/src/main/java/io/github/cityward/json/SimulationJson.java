package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.simulate.FirstYear;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.SimulatedYear;
import io.github.cityward.simulate.Simulation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.simulation/1}. */
record SimulationJson(JsonText json, Locale locale) {
  void write(Simulation simulation, List<Warning> warnings) throws IOException {
    json.object(
        document -> {
          json.text("schema", "cityward.simulation/1");
          json.text("version", Cityward.version());
          json.town(simulation.town());
          json.rules(simulation.rules(), simulation.acceptUnverified());
          json.count("draws", simulation.draws());
          json.whole("seed", simulation.seed());
          json.text("sampling", simulation.sampling().name());
          json.texts("uncertain", simulation.uncertain().stream().map(Quantity::id).toList());
          json.objects(
              "correlations",
              simulation.correlations(),
              each -> {
                json.text("quantity", each.one().id());
                json.text("other", each.other().id());
                json.decimal("rank", each.rho());
              });
          json.objects("years", simulation.years(), this::year);
          json.dataShare(simulation.dataShare());
          json.object("firstYear", item -> first(simulation.firstYear()));
          new WarningsJson(json, locale).write(warnings);
        });
  }

  private void year(SimulatedYear year) throws IOException {
    json.count("year", year.year());
    json.decimal("met", year.met().value());
    json.decimal("notMet", year.notMet().value());
    json.decimal("undetermined", year.undetermined().value());
    json.object(
        "standardErrors",
        errors -> {
          json.decimal("met", year.met().standardError());
          json.decimal("notMet", year.notMet().standardError());
          json.decimal("undetermined", year.undetermined().standardError());
        });
    share("openByLaw", year.openByLaw());
    json.object(
        "total",
        total -> {
          json.decimal("mean", year.total().mean());
          json.decimal("p05", year.total().p05());
          json.decimal("p50", year.total().p50());
          json.decimal("p95", year.total().p95());
        });
    json.objects(
        "standards",
        year.standards(),
        each -> {
          json.text("code", each.code());
          share("notMet", each.notMet());
          share("undetermined", each.undetermined());
        });
    if (!year.conditions().isEmpty()) {
      json.objects(
          "conditions",
          year.conditions(),
          each -> {
            json.text("code", each.condition().code());
            share("notMet", each.notMet());
            share("undetermined", each.undetermined());
            json.text("reason", each.reason().name());
          });
    }
  }

  /** A share of fewer draws than all, which are told. */
  private void share(String key, Share share) throws IOException {
    json.object(
        key,
        item -> {
          json.decimal("share", share.value());
          json.decimal("standardError", share.standardError());
          json.whole("of", share.of());
        });
  }

  private void first(FirstYear first) throws IOException {
    year("p10", first.p10());
    year("p50", first.p50());
    year("p90", first.p90());
    json.decimal("never", first.never().value());
    json.decimal("neverError", first.never().standardError());
  }

  private void year(String key, @Nullable Integer year) throws IOException {
    json.position(key, year == null ? 0 : year);
  }
}
