package io.github.cityward.json;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.PassScale;
import java.io.IOException;
import java.util.List;

/** Writes what a standard requires that is either met or not. */
record RequiredJson(JsonText json) {
  void write(PassScale scale, Quantity quantity) throws IOException {
    List<Rational> values = scale.required().value();
    json.object(
        "required",
        item -> {
          item.text("comparison", scale.comparison().symbol());
          if (scale.comparison() == Comparison.ONE_OF) {
            item.texts(
                "values",
                values == null
                    ? List.of()
                    : values.stream().map(each -> quantity.valueAt(each).toString()).toList());
          } else {
            item.value("value", values == null ? null : quantity.valueAt(values.get(0)));
          }
        });
  }
}
