package io.github.cityward.json;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.RulesDiff;
import io.github.cityward.rules.RulesDifference;
import io.github.cityward.rules.StatedFigure;
import io.github.cityward.rules.StatedNode;
import io.github.cityward.source.Words;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.rules-diff/1}. */
record RulesDiffJson(JsonText json) {
  void write(RulesDiff diff) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.rules-diff/1");
          json.object("before", item -> item.identity(diff.before()));
          json.object("after", item -> item.identity(diff.after()));
          json.objects("differences", diff.differences(), this::difference);
        });
  }

  private void difference(RulesDifference difference) throws IOException {
    Quantity quantity = difference.node().quantity();
    json.text("change", difference.kind().code());
    json.text("part", Words.of(difference.node().subject()));
    json.text("quantity", quantity == null ? null : quantity.id());
    json.text("unit", quantity == null ? null : quantity.unit());
    node("before", difference.before());
    node("after", difference.after());
    json.objects(
        "figures",
        difference.figures(),
        name -> {
          json.text("figure", name.code());
          figure("before", difference.before(name));
          figure("after", difference.after(name));
        });
  }

  private void node(String key, @Nullable StatedNode node) throws IOException {
    if (node == null) {
      json.text(key, null);
      return;
    }
    json.object(
        key,
        item -> {
          item.text("code", node.code());
          item.text("name", node.name().vi());
          item.text("scale", node.scale().isEmpty() ? null : node.scale());
        });
  }

  private void figure(String key, Optional<StatedFigure> figure) throws IOException {
    if (figure.isEmpty()) {
      json.text(key, null);
      return;
    }
    json.object(
        key,
        item -> {
          item.stated("value", figure.get().text());
          item.text("evidence", figure.get().evidence().code());
        });
  }
}
