package io.github.cityward.json;

import io.github.cityward.Limits;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.source.Cell;
import io.github.cityward.source.JsonFile;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.YamlNode;
import io.github.cityward.town.PartList;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code cityward.town/1} into the text of a town, which is then checked as that of a folder
 * or a workbook is.
 */
final class TownJson {
  private static final String FILE = "town.json";
  private static final String SCHEMA = "schema";
  private static final String VERSION = "cityward.town/1";
  private static final String PARTS = "parts";
  private static final String SIGNATORIES = "signatories";
  private static final String ATTRIBUTES = "attributes";
  private static final String RECOGNISED = "recognised";
  private static final String MERGED = "merged-with-rural";
  private static final Set<String> NESTED = Set.of(SIGNATORIES, ATTRIBUTES, RECOGNISED);
  private static final String OBSERVATIONS = TownTable.OBSERVATIONS.code();

  /** What an observation cannot be without; a value that nobody published is null. */
  private static final Set<String> REQUIRED = Set.of("quantity", "date", "value", "basis");

  private static final Map<String, String> YES_NO = Map.of("true", "yes", "false", "no");

  private final QuantityCatalog catalog;
  private final Problems problems;

  /** Lists and objects by their paths, where text may belong. */
  private final Map<String, Place> notText = new LinkedHashMap<>();

  TownJson(QuantityCatalog catalog, Limits limits) {
    this.catalog = catalog;
    problems = new Problems(limits);
  }

  Result<Town> town(byte[] document) {
    Optional<YamlNode> root =
        TextFile.decode(FILE, document, problems).flatMap(file -> JsonFile.read(file, problems));
    if (root.isEmpty()) {
      return Result.failed(problems.all());
    }
    if (!(root.get() instanceof YamlNode.Mapping object)) {
      problems.report(ProblemCode.NOT_AN_OBJECT, root.get().place());
      return Result.failed(problems.all());
    }
    checkSchema(object);
    notText.clear();
    TownText.Keys keys = keys(object);
    Optional<Town> town = read(object, keys, "");
    List<Town> parts = parts(object, town.map(Town::profile).or(() -> profile(object, keys)));
    return town.isPresent() && problems.isEmpty()
        ? Result.of(town.get().madeOf(parts), problems.doubts())
        : Result.failed(sorted());
  }

  /**
   * {@return the town of an object, without its parts, or nothing after problems were reported}
   *
   * @param path the path of the object with the dot behind it, which the paths in it begin with
   */
  private Optional<Town> read(YamlNode.Mapping object, TownText.Keys keys, String path) {
    int before = problems.count();
    TownText text =
        new TownText(object.place(), keys, Map.of(TownTable.OBSERVATIONS, observations(object)));
    Result<Town> town = text.town(catalog, problems.limits());
    note(town.problems(), path);
    town.doubts()
        .forEach(
            each ->
                problems.doubt(each.code(), each.place(), each.arguments().toArray(String[]::new)));
    return town.toOptional().filter(read -> problems.count() == before);
  }

  /** {@return what a town is whose observations are wrong: the parts are held against it too} */
  private Optional<Town.Profile> profile(YamlNode.Mapping object, TownText.Keys keys) {
    TownText text =
        new TownText(
            object.place(),
            keys,
            Map.of(TownTable.OBSERVATIONS, table(object.placeOf(OBSERVATIONS), List.of())));
    return text.town(catalog, problems.limits()).toOptional().map(Town::profile);
  }

  /** {@return the units that the town is made of, after what is wrong with them was reported} */
  private List<Town> parts(YamlNode.Mapping object, Optional<Town.Profile> whole) {
    List<YamlNode> items = object.get(PARTS).map(this::items).orElse(List.of());
    PartList parts = new PartList(whole.orElse(null), problems);
    parts.expect(items.size(), object.placeOf(PARTS));
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Mapping part) {
        Optional.ofNullable(part.entries().get(PARTS))
            .map(YamlNode::place)
            .ifPresent(place -> problems.report(ProblemCode.PART_OF_PART, place, PARTS));
        if (part.keys().containsKey(SCHEMA)) {
          checkSchema(part);
        }
        YamlNode.Mapping alone = part.without(PARTS);
        notText.clear();
        read(alone, keys(alone), part.place().field() + ".")
            .ifPresent(read -> parts.add(read, read.id(), part.place()));
      } else if (item instanceof YamlNode.Text name) {
        problems.report(ProblemCode.PART_IS_TEXT, name.place(), Cell.shown(name.text()));
      } else {
        problems.report(ProblemCode.NOT_AN_OBJECT, item.place());
      }
    }
    return parts.parts();
  }

  private List<YamlNode> items(YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      return list.items();
    }
    problems.report(ProblemCode.NOT_AN_ARRAY, node.place());
    return List.of();
  }

  /** {@return the problems in the order of the document, and at last that there are more} */
  private List<Problem> sorted() {
    return problems.all().stream()
        .sorted(
            Comparator.<Problem, Boolean>comparing(each -> each.code() == ProblemCode.MORE_PROBLEMS)
                .thenComparing(each -> each.place().line())
                .thenComparing(each -> each.place().column()))
        .toList();
  }

  /** What is a list or an object where text belongs is told of as that, and not as missing. */
  private void note(List<Problem> found, String path) {
    for (Problem told : found) {
      Problem each =
          path.isEmpty() || told.place().field().isEmpty()
              ? told
              : new Problem(
                  told.code(), told.place().named(path + told.place().field()), told.arguments());
      problems.note(
          Optional.ofNullable(notText.remove(each.place().field()))
              .filter(place -> each.code() != ProblemCode.UNKNOWN_KEY)
              .map(place -> Problem.of(ProblemCode.NOT_TEXT, place))
              .orElse(each));
    }
    notText.values().forEach(place -> problems.report(ProblemCode.NOT_TEXT, place));
  }

  private void checkSchema(YamlNode.Mapping object) {
    object
        .requireText(SCHEMA, problems)
        .filter(each -> !each.text().equals(VERSION))
        .ifPresent(
            each -> problems.report(ProblemCode.UNKNOWN_WORD, each.place(), each.text(), VERSION));
  }

  private TownText.Keys keys(YamlNode.Mapping object) {
    List<TownText.Entry> entries = new ArrayList<>();
    object
        .without(SCHEMA)
        .without(OBSERVATIONS)
        .without(PARTS)
        .entries()
        .forEach((key, node) -> add(entries, key, object.placeOf(key), node));
    return new TownText.Keys(object.place(), entries);
  }

  /** The list and the object that a town has are laid flat, as the sheet of a workbook has them. */
  private void add(List<TownText.Entry> entries, String key, Place place, YamlNode node) {
    if (node instanceof YamlNode.Empty || !NESTED.contains(key)) {
      addText(entries, key, place, node);
    } else if (key.equals(SIGNATORIES) && node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> addText(entries, key, place, item));
    } else if (!key.equals(SIGNATORIES) && node instanceof YamlNode.Mapping object) {
      object
          .entries()
          .forEach(
              (inner, value) -> addText(entries, key + "." + inner, object.placeOf(inner), value));
    } else {
      problems.report(
          key.equals(SIGNATORIES) ? ProblemCode.NOT_AN_ARRAY : ProblemCode.NOT_AN_OBJECT,
          node.place());
    }
  }

  private void addText(List<TownText.Entry> entries, String key, Place place, YamlNode node) {
    if (node instanceof YamlNode.Sequence || node instanceof YamlNode.Mapping) {
      notText.put(node.place().field(), node.place());
    }
    String text = node instanceof YamlNode.Text written ? written.text() : "";
    boolean isYesOrNo = key.startsWith(ATTRIBUTES + ".") || key.equals(MERGED);
    String said = isYesOrNo ? YES_NO.getOrDefault(text, text) : text;
    entries.add(
        new TownText.Entry(new TownText.Piece(key, place), new TownText.Piece(said, node.place())));
  }

  private TownText.Table observations(YamlNode.Mapping object) {
    Place place = object.placeOf(OBSERVATIONS);
    List<TownText.Row> rows = new ArrayList<>();
    YamlNode node = object.entries().get(OBSERVATIONS);
    if (node == null) {
      problems.report(ProblemCode.MISSING_KEY, place, OBSERVATIONS);
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> row(item).ifPresent(rows::add));
    } else {
      problems.report(ProblemCode.NOT_AN_ARRAY, node.place());
    }
    return table(place, rows);
  }

  private static TownText.Table table(Place place, List<TownText.Row> rows) {
    List<TownText.Piece> header =
        TownTable.OBSERVATIONS.allColumns().stream()
            .map(column -> new TownText.Piece(column, place))
            .toList();
    return new TownText.Table(place, header, rows);
  }

  private Optional<TownText.Row> row(YamlNode item) {
    if (!(item instanceof YamlNode.Mapping observation)) {
      problems.report(ProblemCode.NOT_AN_OBJECT, item.place());
      return Optional.empty();
    }
    int before = problems.count();
    List<String> columns = TownTable.OBSERVATIONS.allColumns();
    observation.allowOnly(columns, problems);
    List<TownText.Piece> cells = new ArrayList<>();
    for (String column : columns) {
      YamlNode node = observation.entries().get(column);
      if (node == null && REQUIRED.contains(column)) {
        problems.report(ProblemCode.MISSING_KEY, observation.place(), column);
      } else if (node instanceof YamlNode.Mapping || node instanceof YamlNode.Sequence) {
        problems.report(ProblemCode.NOT_TEXT, node.place());
      } else {
        String text = node instanceof YamlNode.Text written ? written.text() : "";
        cells.add(new TownText.Piece(text, node == null ? observation.place() : node.place()));
      }
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new TownText.Row(observation.place().line(), cells));
  }
}
