package io.github.cityward.town;

import io.github.cityward.DateText;
import io.github.cityward.ProblemCode;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanUnit;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code town.yaml}: what a town is. */
record TownFileReader(Problems problems) {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "name_en",
          "province",
          "region",
          "unit",
          "belongs-to",
          "signatories",
          "attributes",
          "extent",
          "parts",
          "founding",
          "recognised",
          "merged-with-rural",
          "within");

  private static final Map<String, FormerClass> CLASSES = FormerClass.byCode();

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  Optional<Town.Profile> read(YamlNode.Mapping root) {
    int before = problems.count();
    root.allowOnly(KEYS, problems);
    Optional<String> id = root.requireText("id", problems).map(this::id);
    Optional<String> name = root.requireText("name", problems).map(this::line);
    Optional<Region> region = root.requireWord("region", Words.all(Region.values()), problems);
    Optional<UnitType> unit = word(root, "unit", Words.all(UnitType.values()));
    Optional<Superior> belongsTo = word(root, "belongs-to", Words.all(Superior.values()));
    Optional<Extent> extent = word(root, "extent", Words.all(Extent.values()));
    ExtentCheck.check(extent.orElse(null), unit.orElse(null), root.placeOf("extent"), problems);
    Optional<Founding> founding = word(root, "founding", Words.all(Founding.values()));
    Past past = past(root);
    List<String> signatories =
        root.get("signatories").map(node -> node.asItems(problems)).orElse(List.of()).stream()
            .flatMap(item -> item.asText(problems).stream())
            .map(this::line)
            .toList();
    Optional<String> nameEn = root.text("name_en", problems).map(this::line);
    Optional<String> province = root.text("province", problems).map(this::line);
    Map<Boolean, Set<Attribute>> attributes = attributes(root);
    if (problems.count() > before || id.isEmpty() || name.isEmpty() || region.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Town.Profile(
            id.get(),
            name.get(),
            nameEn.orElse(null),
            province.orElse(null),
            region.get(),
            unit.orElse(null),
            belongsTo.orElse(null),
            signatories,
            attributes.getOrDefault(true, Set.of()),
            attributes.getOrDefault(false, Set.of()),
            extent.orElse(null),
            founding.orElse(null),
            past));
  }

  /** {@return the parts that are named, each with its place} */
  List<Cell> parts(YamlNode.Mapping root) {
    return root.get(TownKeys.PARTS).map(node -> node.asItems(problems)).orElse(List.of()).stream()
        .flatMap(item -> item.asText(problems).stream())
        .map(text -> new Cell(text.text(), text.place()))
        .toList();
  }

  private Past past(YamlNode.Mapping root) {
    Optional<Recognised> recognised =
        root.get("recognised").flatMap(node -> node.asMapping(problems)).map(this::recognised);
    Optional<Boolean> merged = word(root, "merged-with-rural", YamlNode.YES_NO);
    Optional<FormerClass> within = word(root, "within", CLASSES);
    return new Past(recognised.orElse(null), merged.orElse(null), within.orElse(null));
  }

  private Recognised recognised(YamlNode.Mapping node) {
    node.allowOnly(List.of("class", "date", "as", "source"), problems);
    Optional<LocalDate> date =
        node.text("date", problems)
            .flatMap(text -> problems.take(DateText.read(text.text(), text.place())));
    return new Recognised(
        word(node, "class", CLASSES).orElse(null),
        date.orElse(null),
        word(node, "as", Words.all(UrbanUnit.values())).orElse(null),
        node.text("source", problems).map(this::line).orElse(""));
  }

  private <T> Optional<T> word(YamlNode.Mapping node, String key, Map<String, T> words) {
    return node.text(key, problems).flatMap(text -> text.oneOf(words, problems));
  }

  private String id(YamlNode.Text text) {
    if (!isId(text.text())) {
      problems.report(ProblemCode.WRONG_ID, text.place(), text.text());
    }
    return text.text();
  }

  private String line(YamlNode.Text text) {
    return text.line(problems);
  }

  /** {@return which attributes are said to hold, and which not to} */
  private Map<Boolean, Set<Attribute>> attributes(YamlNode.Mapping root) {
    Map<Boolean, Set<Attribute>> said = new HashMap<>();
    Map<String, Attribute> known = Words.all(Attribute.values());
    root.get("attributes")
        .flatMap(node -> node.asMapping(problems))
        .ifPresent(
            node -> {
              node.allowOnly(List.copyOf(known.keySet()), problems);
              known.forEach(
                  (word, attribute) -> {
                    if (node.keys().containsKey(word)) {
                      node.requireWord(word, YamlNode.YES_NO, problems)
                          .ifPresent(
                              holds ->
                                  said.computeIfAbsent(
                                          holds, any -> EnumSet.noneOf(Attribute.class))
                                      .add(attribute));
                    }
                  });
            });
    return said;
  }
}
