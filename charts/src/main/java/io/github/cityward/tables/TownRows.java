package io.github.cityward.tables;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Region;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Towns under way, row by row, in the order in which they are first met; checked as files are. */
final class TownRows {
  static final String TOWN = "town";

  private final QuantityCatalog catalog;
  private final Map<String, TownText.Keys> profiles = new LinkedHashMap<>();
  private final Map<String, List<TownText.Row>> observations = new LinkedHashMap<>();

  TownRows(QuantityCatalog catalog) {
    this.catalog = catalog;
  }

  boolean has(String id) {
    return profiles.containsKey(id);
  }

  /** {@return the ids of all towns that were met, joined by commas} */
  String ids() {
    return String.join(", ", profiles.keySet());
  }

  /** Begins a town of which no more is told than its id, if it was not met before. */
  void begin(String id, Place place) {
    if (!has(id)) {
      begin(
          id,
          place,
          List.of(entry("name", id, place), entry("region", Region.SOUTHEAST.code(), place)));
    }
  }

  /** Begins a town. */
  void begin(String id, Place place, List<TownText.Entry> profile) {
    List<TownText.Entry> keys = new ArrayList<>(List.of(entry("id", id, place)));
    keys.addAll(profile);
    profiles.put(id, new TownText.Keys(place, keys));
    observations.put(id, new ArrayList<>());
  }

  static TownText.Entry entry(String key, String value, Place place) {
    return new TownText.Entry(new TownText.Piece(key, place), new TownText.Piece(value, place));
  }

  /**
   * Adds an observation to a town that was begun.
   *
   * @param row on which row it stands, from 1
   * @param cells a piece for each column that observations may have
   */
  void observe(String id, int row, List<TownText.Piece> cells) {
    observations.getOrDefault(id, new ArrayList<>()).add(new TownText.Row(row, cells));
  }

  /** {@return the towns, or all that is wrong with them beside {@code others}} */
  Result<List<Town>> build(List<Problem> others) {
    List<Problem> problems = new ArrayList<>(others);
    List<Town> towns = new ArrayList<>();
    profiles.forEach(
        (id, keys) -> {
          Result<Town> town =
              text(keys, observations.getOrDefault(id, List.of())).town(catalog, Limits.defaults());
          problems.addAll(town.problems());
          town.toOptional().ifPresent(towns::add);
        });
    return problems.isEmpty() ? Result.of(List.copyOf(towns)) : Result.failed(problems);
  }

  private static TownText text(TownText.Keys keys, List<TownText.Row> rows) {
    List<TownText.Piece> header =
        TownTable.OBSERVATIONS.allColumns().stream()
            .map(each -> new TownText.Piece(each, keys.place()))
            .toList();
    return new TownText(
        keys.place(),
        keys,
        Map.of(TownTable.OBSERVATIONS, new TownText.Table(keys.place(), header, rows)));
  }
}
