package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random towns as they are written, all of them right; the same seed gives the same town. */
public final class RandomTownText {
  private static final List<Quantity> QUANTITIES =
      QuantityCatalog.bundled().all().stream()
          .filter(Quantity::observed)
          .filter(each -> !each.id().equals(Town.UNITS)) // it has to fit the kind of unit
          .toList();
  private static final List<String> TEXTS =
      List.of(
          "Niên giám thống kê, trang 2",
          "=SUM(A1:A3)",
          "+84 276 3",
          "-2",
          "@cmd",
          "'quoted'",
          "a, \"b\"; c\nd\te",
          "two\r\nlines",
          "<b>&amp;</b>",
          " blank at both ends ",
          "_x0041_ and _x000D_",
          "https://tayninh.gov.vn/?a=1&b=2",
          "Ộ ử ằ đ Đ ₫ ² – …",
          "\uD83C\uDFD9",
          "\uFFFD\uFFFE",
          "007",
          "1e5",
          "12.50",
          "TRUE",
          "2024-06-30",
          "#N/A",
          "25 %");

  private final SplittableRandom random;

  /** Makes a source of towns. */
  public RandomTownText(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** {@return a town} */
  public TownText town() {
    Map<TownTable, TownText.Table> tables = new EnumMap<>(TownTable.class);
    List<String> observed =
        random.nextBoolean()
            ? TownTable.OBSERVATIONS.allColumns()
            : TownTable.OBSERVATIONS.columns();
    tables.put(TownTable.OBSERVATIONS, table(observed, observations(observed.size())));
    for (TownTable each : TownTable.values()) {
      if (!each.isRequired() && random.nextInt(3) == 0) {
        List<String> columns =
            each.columnsLike(
                each.optionalColumns().stream().filter(any -> random.nextBoolean()).toList());
        tables.put(each, table(columns, rows(columns)));
      }
    }
    return new TownText(Place.nowhere(), keys(), tables);
  }

  /** {@return what is written in {@code town}, wherever it stands} */
  public static List<String> written(TownText town) {
    List<String> all = new ArrayList<>();
    if (town.keys() != null) {
      town.keys().entries().stream()
          .filter(each -> !each.value().text().isEmpty())
          .sorted(Comparator.comparing(each -> rank(each.key().text())))
          .forEach(each -> all.add(each.key().text() + ": " + each.value().text()));
    }
    town.tables()
        .forEach(
            (kind, table) -> {
              List<String> header = table.columnNames();
              List<String> columns = kind.columnsLike(header);
              for (TownText.Row row : table.rows()) {
                all.add(
                    kind
                        + " "
                        + columns
                        + columns.stream()
                            .map(column -> row.cells().get(header.indexOf(column)).text())
                            .toList()
                            .toString());
              }
            });
    return all;
  }

  /** A folder lists signatories and attributes behind all else. */
  private static int rank(String key) {
    return key.equals("signatories") ? 1 : key.startsWith("attributes.") ? 2 : 0;
  }

  private TownText.Keys keys() {
    List<TownText.Entry> entries = new ArrayList<>();
    entries.add(entry("id", "town-" + random.nextInt(1000)));
    entries.add(entry("name", name()));
    entries.add(entry("region", "mekong-delta"));
    if (random.nextBoolean()) {
      entries.add(entry("name_en", name()));
      entries.add(entry("unit", "ward"));
      entries.add(entry("belongs-to", "urban-district"));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      entries.add(entry("signatories", name()));
    }
    if (random.nextBoolean()) {
      entries.add(entry("attributes.island", "yes"));
      entries.add(entry("attributes.special-zone", "no"));
    }
    return new TownText.Keys(Place.nowhere(), entries);
  }

  /** A name is one line. */
  private String name() {
    String text = text();
    return text.isBlank() || text.contains("\n") || text.contains("\uFFFE") ? "Phú Quốc" : text;
  }

  private List<List<String>> observations(int columns) {
    List<List<String>> rows = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      Quantity quantity = QUANTITIES.get(random.nextInt(QUANTITIES.size()));
      LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
      if (seen.add(List.of(quantity, day.getYear()))) {
        String value = random.nextInt(5) == 0 ? "" : value(quantity);
        List<String> cells =
            List.of(
                quantity.id(),
                date(day),
                value,
                random.nextInt(3) == 0 ? quantity.unit() : "",
                value.isEmpty() && random.nextBoolean() ? "" : "official",
                value.isEmpty() ? text() : text() + "!",
                text(),
                text());
        rows.add(cells.subList(0, columns));
      }
    }
    return rows;
  }

  private String date(LocalDate day) {
    String full = day.toString();
    return full.substring(0, List.of(10, 7, 4).get(random.nextInt(3)));
  }

  private String value(Quantity quantity) {
    if (quantity.kind() == Kind.LEVEL) {
      return quantity.levels().get(random.nextInt(quantity.levels().size()));
    }
    String low = number(quantity.kind(), 0);
    String high = number(quantity.kind(), 60);
    return switch (random.nextInt(5)) {
      case 0 -> low + ".." + high;
      case 1 -> low + "..";
      case 2 -> ".." + high;
      default -> high;
    };
  }

  /** {@return a number of 1 to 40 digits, from {@code least} to 40 above it} */
  private String number(Kind kind, int least) {
    int whole = least + random.nextInt(40);
    if (kind == Kind.COUNT) {
      return String.valueOf(whole);
    }
    StringBuilder digits = new StringBuilder();
    IntStream.range(0, random.nextInt(1, 39)).forEach(i -> digits.append(random.nextInt(10)));
    int decimals = random.nextInt(digits.length() + 1);
    BigDecimal fraction = new BigDecimal(new BigInteger("0" + digits), digits.length());
    return BigDecimal.valueOf(whole)
        .add(fraction)
        .setScale(decimals, RoundingMode.DOWN)
        .toPlainString();
  }

  private List<List<String>> rows(List<String> columns) {
    return Stream.generate(() -> columns.stream().map(column -> text()).toList())
        .limit(random.nextInt(1, 4))
        .toList();
  }

  private String text() {
    return random.nextInt(4) == 0 ? "" : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static TownText.Table table(List<String> columns, List<List<String>> rows) {
    List<TownText.Row> written = new ArrayList<>();
    rows.forEach(
        row ->
            written.add(
                new TownText.Row(
                    written.size() + 2, row.stream().map(RandomTownText::piece).toList())));
    return new TownText.Table(
        Place.nowhere(), columns.stream().map(RandomTownText::piece).toList(), written);
  }

  private static TownText.Entry entry(String key, String value) {
    return new TownText.Entry(piece(key), piece(value));
  }

  private static TownText.Piece piece(String text) {
    return new TownText.Piece(text, Place.nowhere());
  }
}
