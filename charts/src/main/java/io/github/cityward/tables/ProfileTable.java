package io.github.cityward.tables;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What towns are, a row for each: the keys of {@code town.yaml} as columns. */
final class ProfileTable {
  private static final String SIGNATORIES = "signatories";
  private static final String ATTRIBUTES = "attributes";
  private static final String HOLDS = "yes";
  private static final String OF_ATTRIBUTES = ATTRIBUTES + ".";
  private static final Set<String> REQUIRED = Set.of(TownRows.TOWN, "name", "region");
  private static final List<String> COLUMNS =
      List.of(
          ("town,name,name_en,province,region,unit,belongs-to,signatories,attributes,extent,founding,"
                  + "recognised.class,recognised.date,recognised.as,recognised.source,"
                  + "merged-with-rural,within")
              .split(",", -1));

  private ProfileTable() {}

  static Table of(List<Town> towns) {
    requireDifferent(towns);
    List<Map<String, String>> rows = towns.stream().map(ProfileTable::cells).toList();
    return Table.create(
        "profiles",
        COLUMNS.stream()
            .map(
                column ->
                    StringColumn.create(
                        column, rows.stream().map(row -> row.getOrDefault(column, "")))));
  }

  static void requireDifferent(List<Town> towns) {
    Map<String, Long> named =
        towns.stream()
            .collect(Collectors.groupingBy(Town::id, LinkedHashMap::new, Collectors.counting()));
    named.forEach(
        (id, count) -> {
          if (count > 1) {
            throw new IllegalArgumentException(
                count + " towns have the id " + id + ". Give each an id of its own.");
          }
        });
  }

  private static Map<String, String> cells(Town town) {
    Map<String, String> cells = new HashMap<>();
    for (TownText.Entry each : Objects.requireNonNull(TownText.of(town).keys()).entries()) {
      String key = each.key().text();
      String value = each.value().text();
      if (key.startsWith(OF_ATTRIBUTES)) {
        String fact = key.substring(OF_ATTRIBUTES.length());
        String written = value.equals(HOLDS) ? fact : fact + "=" + value;
        cells.merge(ATTRIBUTES, written, (a, b) -> a + ";" + b);
      } else {
        cells.merge(key.equals("id") ? TownRows.TOWN : key, value, (a, b) -> a + "\n" + b);
      }
    }
    return cells;
  }

  /** Begins each town as its row says; what is wrong with the columns is reported. */
  static void read(TableReading table, TownRows towns) {
    table.requireColumns(COLUMNS, REQUIRED);
    COLUMNS.forEach(each -> table.requireType(each, ColumnType.STRING));
    int rows = table.isRight() ? table.rows() : 0;
    Map<String, Integer> first = new HashMap<>();
    for (int row = 0; row < rows; row++) {
      String id = table.text(TownRows.TOWN, row);
      Integer before = first.putIfAbsent(id, row + 1);
      if (before == null) {
        towns.begin(id, table.at(row, TownRows.TOWN), profile(table, row));
      } else {
        table.report(ProblemCode.TOWN_TWICE, row, TownRows.TOWN, id, String.valueOf(before));
      }
    }
  }

  private static List<TownText.Entry> profile(TableReading table, int row) {
    return COLUMNS.stream()
        .filter(each -> !each.equals(TownRows.TOWN))
        .filter(each -> REQUIRED.contains(each) || !table.text(each, row).isEmpty())
        .flatMap(each -> entries(each, table.text(each, row), table.at(row, each)))
        .toList();
  }

  private static Stream<TownText.Entry> entries(String column, String text, Place place) {
    return switch (column) {
      case SIGNATORIES -> parts(text, "\n", each -> TownRows.entry(column, each, place));
      case ATTRIBUTES -> parts(text, ";", each -> attribute(each, place));
      default -> Stream.of(TownRows.entry(column, text, place));
    };
  }

  private static TownText.Entry attribute(String written, Place place) {
    String[] parts = written.split("=", 2);
    return TownRows.entry(OF_ATTRIBUTES + parts[0], parts.length == 1 ? HOLDS : parts[1], place);
  }

  private static Stream<TownText.Entry> parts(
      String text, String mark, Function<String, TownText.Entry> entry) {
    return Arrays.stream(text.split(mark, -1)).map(entry);
  }
}
