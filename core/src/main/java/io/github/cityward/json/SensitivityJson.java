package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.simulate.Flip;
import io.github.cityward.simulate.InformationValue;
import io.github.cityward.simulate.MissingFact;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SobolIndex;
import io.github.cityward.simulate.SobolIndices;
import io.github.cityward.simulate.TornadoBar;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.sensitivity/1}. */
record SensitivityJson(JsonText json, Locale locale) {
  void write(Sensitivity sensitivity) throws IOException {
    Assessment median = sensitivity.median();
    json.object(
        json -> {
          json.text("schema", "cityward.sensitivity/1");
          json.text("version", Cityward.version());
          json.town(median.town());
          json.text("date", median.date().toString());
          json.object(
              "rules",
              rules -> {
                rules.identity(median.rules());
                rules.flag("acceptUnverified", median.acceptUnverified());
              });
          json.count("samples", sensitivity.samples());
          json.whole("seed", sensitivity.seed());
          json.text("assumes", "INDEPENDENCE");
          indices(sensitivity, sensitivity.total());
          json.object(
              "verdict",
              verdict -> {
                verdict.decimal("met", sensitivity.met().value());
                verdict.decimal("undetermined", sensitivity.undetermined().value());
                indices(sensitivity, sensitivity.verdict());
              });
          json.objects("tornado", sensitivity.tornado(), this::bar);
          json.objects("information", sensitivity.information(), this::information);
          new WarningsJson(json, locale).write(median.warnings());
        });
  }

  private void indices(Sensitivity sensitivity, SobolIndices indices) throws IOException {
    json.objects(
        "indices",
        IntStream.range(0, sensitivity.quantities().size()).boxed().toList(),
        i -> {
          json.text("quantity", sensitivity.quantities().get(i).id());
          index(indices.constant() == null ? indices.inputs().get(i) : null);
        });
  }

  private void index(@Nullable SobolIndex index) throws IOException {
    if (index == null) {
      for (String key : List.of("first", "total", "firstCi95", "totalCi95")) {
        json.number(key, null);
      }
      json.text("reason", "CONSTANT");
      return;
    }
    json.decimal("first", index.first());
    json.decimal("total", index.total());
    band("firstCi95", index.firstCi95());
    band("totalCi95", index.totalCi95());
  }

  private void band(String key, SobolIndex.@Nullable Band band) throws IOException {
    if (band == null) {
      json.number(key, null);
    } else {
      json.decimals(key, List.of(band.low(), band.high()));
    }
  }

  private void bar(TornadoBar bar) throws IOException {
    json.text("quantity", bar.quantity().id());
    json.object(
        "values",
        values -> {
          values.value("p05", bar.low());
          values.value("p50", bar.median());
          values.value("p95", bar.high());
        });
    json.object("atP05", total -> total.ends(bar.atLow()));
    json.object("atP95", total -> total.ends(bar.atHigh()));
    Flip flip = bar.flip();
    if (flip == null) {
      json.text("flip", null);
      json.text("reason", bar.isTold() ? "NO_VALUE" : "NOT_INVERTIBLE");
    } else {
      json.object(
          "flip",
          item -> {
            item.value("value", flip.printed());
            item.flag("inclusive", flip.inclusive());
            item.flag("above", flip.above());
            item.flag("met", flip.met());
          });
    }
  }

  private void information(InformationValue information) throws IOException {
    fact(information.fact());
    json.object("narrows", item -> item.ends(information.narrows()));
    json.texts("decides", information.decides().stream().map(Verdict::name).toList());
    InformationValue.Decided decided = information.ofOpen();
    if (decided == null) {
      json.text("ofUndetermined", null);
    } else {
      json.object(
          "ofUndetermined",
          item -> {
            item.decimal("least", decided.least().value());
            item.decimal("most", decided.most().value());
            item.whole("of", decided.most().of());
          });
    }
  }

  private void fact(MissingFact fact) throws IOException {
    if (fact instanceof MissingFact.Value value) {
      json.text("missing", "VALUE");
      json.text("quantity", value.quantity().id());
      json.texts("standards", value.standards());
    } else if (fact instanceof MissingFact.Figures figures) {
      json.text("missing", "LAW");
      json.text("quantity", figures.standard().quantity().id());
      json.texts("standards", List.of(figures.standard().code()));
    } else if (fact instanceof MissingFact.Line line) {
      json.text("missing", "LINE");
      json.text("quantity", null);
      json.texts("standards", List.of());
      json.text("line", line.code());
    }
  }
}
