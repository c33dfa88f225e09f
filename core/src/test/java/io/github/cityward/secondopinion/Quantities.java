package io.github.cityward.secondopinion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of quantities: of each its row. */
final class Quantities {
  /** Further than every figure of the law and every value: where a range is open. */
  static final Fraction FAR = Fraction.parse("1" + "0".repeat(60));

  private final Map<String, Map<String, String>> rows = new HashMap<>();

  /** The list that the product has. */
  static Quantities ofTheProduct() {
    try {
      return new Quantities(
          Files.readString(
              Path.of("src/main/resources/io/github/cityward/quantity/quantities.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Quantities(String csv) {
    Tables.csv(csv).forEach(row -> rows.put(row.get("quantity"), row));
  }

  boolean has(String quantity) {
    return rows.containsKey(quantity);
  }

  String kind(String quantity) {
    String kind = rows.get(quantity).get("kind");
    return kind.substring(0, (kind + ":").indexOf(':'));
  }

  String formula(String quantity) {
    return rows.get(quantity).get("derived_from");
  }

  String unit(String quantity) {
    return rows.get(quantity).get("unit");
  }

  List<String> ids() {
    return rows.keySet().stream().sorted().toList();
  }

  List<String> levels(String quantity) {
    String kind = rows.get(quantity).get("kind");
    return Arrays.stream(kind.substring("level:".length()).split("<", -1))
        .map(String::trim)
        .toList();
  }

  /** A value or a threshold: a level by its rank, else the number. */
  Fraction number(String quantity, String text) {
    return kind(quantity).equals("level")
        ? Fraction.of(levels(quantity).indexOf(text))
        : Fraction.parse(text);
  }

  /** All values that the kind allows. */
  Span possible(String quantity) {
    return switch (kind(quantity)) {
      case "difference" -> new Span(FAR.negated(), FAR);
      case "share" -> new Span(Fraction.ZERO, Fraction.HUNDRED);
      default -> new Span(Fraction.ZERO, FAR);
    };
  }
}
