package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a town as they are written. */
final class TownTextReader {
  private final Path folder;
  private final Problems problems = new Problems();

  private TownTextReader(Path folder) {
    this.folder = folder;
  }

  static Result<TownText> read(Path folder, QuantityCatalog catalog) {
    Result<Town> town = TownReader.readAlone(folder, catalog);
    return town.isPresent() ? new TownTextReader(folder).read() : Result.failed(town.problems());
  }

  private Result<TownText> read() {
    Optional<TownText.Keys> keys =
        file(TownReader.TOWN_FILE)
            .flatMap(file -> YamlFile.read(file, problems))
            .map(TownTextReader::keys);
    Map<TownTable, TownText.Table> tables = new EnumMap<>(TownTable.class);
    for (TownTable each : TownTable.values()) {
      if (each.isRequired() || Files.exists(folder.resolve(each.file()))) {
        file(each.file())
            .flatMap(file -> CsvTable.read(file, each.asRead(), problems))
            .ifPresent(table -> tables.put(each, table(each, table)));
      }
    }
    return problems.isEmpty()
        ? Result.of(new TownText(Place.nowhere(), keys.orElseThrow(), tables))
        : Result.failed(problems.all());
  }

  private Optional<TextFile> file(String name) {
    return TextFile.read(folder.resolve(name), name, problems);
  }

  private static TownText.Keys keys(YamlNode.Mapping root) {
    List<TownText.Entry> entries = new ArrayList<>();
    root.entries().forEach((key, node) -> add(entries, key, root.placeOf(key), node));
    return new TownText.Keys(root.place(), entries);
  }

  private static void add(List<TownText.Entry> entries, String key, Place place, YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      entries.add(
          new TownText.Entry(
              new TownText.Piece(key, place), new TownText.Piece(text.text(), text.place())));
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> add(entries, key, place, item));
    } else if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (inner, value) -> add(entries, key + "." + inner, mapping.placeOf(inner), value));
    }
  }

  private static TownText.Table table(TownTable kind, CsvTable table) {
    List<String> columns = kind.columnsLike(table.header());
    List<TownText.Piece> header =
        columns.stream()
            .map(column -> new TownText.Piece(column, Place.file(kind.file())))
            .toList();
    List<TownText.Row> rows =
        table.rows().stream()
            .map(row -> new TownText.Row(row.line(), cells(columns, row)))
            .toList();
    return new TownText.Table(Place.file(kind.file()), header, rows);
  }

  private static List<TownText.Piece> cells(List<String> columns, CsvTable.Row row) {
    return columns.stream()
        .map(row::cell)
        .map(cell -> new TownText.Piece(cell.text(), cell.place()))
        .toList();
  }
}
