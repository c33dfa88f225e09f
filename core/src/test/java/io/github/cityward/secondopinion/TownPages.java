package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A town as its two files say it. */
final class TownPages {
  private static final Set<String> SEVERAL =
      Set.of("several-units", "whole-city", "town", "city", "municipality");

  private final Node town;
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Quantities quantities;

  TownPages(String town, String observations, Quantities quantities) {
    this.town = Tables.yaml(town);
    this.quantities = quantities;
    for (Map<String, String> row : Tables.csv(observations)) {
      String quantity = row.get("quantity");
      if (!row.get("value").isEmpty()) {
        rows.computeIfAbsent(quantity, id -> new ArrayList<>())
            .add(new Row(day(row.get("date")), value(quantity, row), row.get("basis")));
      }
    }
  }

  String region() {
    return town.text("region");
  }

  /** Nothing where nobody said it. */
  Optional<String> belongsTo() {
    return town.get("belongs-to").map(Node::text);
  }

  /** Nothing where nobody said it. */
  Optional<String> founding() {
    return town.get("founding").map(Node::text);
  }

  /** Whether it lies in several commune-level units: 1, 0 or either. */
  Span liesInSeveral(LocalDate day) {
    Optional<String> said = town.get("extent").or(() -> town.get("unit")).map(Node::text);
    if (said.isPresent()) {
      return SEVERAL.contains(said.get()) ? Score.YES : Score.NO;
    }
    return observed("units.total", day)
        .map(
            units ->
                new Span(
                    Fraction.ONE.isBelow(units.low()) ? Fraction.ONE : Fraction.ZERO,
                    Fraction.ONE.isBelow(units.high()) ? Fraction.ONE : Fraction.ZERO))
        .orElse(Score.NO);
  }

  boolean has(String attribute) {
    return town.get("attributes")
        .flatMap(all -> all.get(attribute))
        .filter(word -> word.text().equals("yes"))
        .isPresent();
  }

  /** The latest published value on or before a day, in the quantity's own unit. */
  Optional<Span> observed(String quantity, LocalDate day) {
    return latest(quantity, day).map(Row::value);
  }

  /** On what that value rests. */
  Optional<String> basis(String quantity, LocalDate day) {
    return latest(quantity, day).map(Row::basis);
  }

  private Optional<Row> latest(String quantity, LocalDate day) {
    return rows.getOrDefault(quantity, List.of()).stream()
        .filter(row -> !row.day().isAfter(day))
        .max(Comparator.comparing(Row::day));
  }

  private record Row(LocalDate day, Span value, String basis) {}

  private Span value(String quantity, Map<String, String> row) {
    Span factor = Span.exactly(factor(row.get("unit"), quantities.unit(quantity)));
    String text = row.get("value");
    int dots = text.indexOf("..");
    if (dots < 0) {
      return Span.exactly(quantities.number(quantity, text)).times(factor);
    }
    Span all = quantities.possible(quantity);
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    return new Span(
        from.isEmpty() ? all.low() : Fraction.parse(from).times(factor.low()),
        to.isEmpty() ? all.high() : Fraction.parse(to).times(factor.low()));
  }

  private static Fraction factor(String unit, String own) {
    if (unit.isEmpty() || unit.equals(own)) {
      return Fraction.ONE;
    }
    return switch (unit) {
      case "ha" -> Fraction.parse("1/100");
      case "1000 person" -> Fraction.of(1000);
      case "million VND/person/month" -> Fraction.of(1_000_000);
      default -> throw new IllegalArgumentException(unit + " for " + own);
    };
  }

  /** A year and a month are their last day. */
  private static LocalDate day(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** Whether each key of a condition holds, except those that nobody can say. */
  boolean mayFall(Node when, LocalDate day, Optional<String> urbanClass) {
    return (!when.has("attribute") || when.texts("attribute").stream().anyMatch(this::has))
        && when.texts("without").stream().noneMatch(this::has)
        && allows(when, "region", Optional.of(region()))
        && allows(when, "belongs-to", belongsTo())
        && allows(when, "urban-class", urbanClass)
        && when.get("from").stream().noneMatch(from -> day.isBefore(LocalDate.parse(from.text())))
        && when.get("until").stream()
            .noneMatch(until -> day.isAfter(LocalDate.parse(until.text())));
  }

  static boolean allows(Node when, String key, Optional<String> word) {
    Set<String> words = when.texts(key).stream().collect(Collectors.toSet());
    return words.isEmpty() || word.isEmpty() || words.contains(word.get());
  }
}
