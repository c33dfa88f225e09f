package io.github.cityward.town;

import io.github.cityward.ProblemCode;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
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
          "attributes");

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  Optional<Town.Profile> read(YamlNode.Mapping root) {
    int before = problems.count();
    root.allowOnly(KEYS, problems);
    Optional<String> id = root.requireText("id", problems).map(this::id);
    Optional<String> name = root.requireText("name", problems).map(this::line);
    Optional<Region> region = root.requireWord("region", Words.all(Region.values()), problems);
    Optional<UnitType> unit =
        root.text("unit", problems)
            .flatMap(text -> text.oneOf(Words.all(UnitType.values()), problems));
    Optional<Superior> belongsTo =
        root.text("belongs-to", problems)
            .flatMap(text -> text.oneOf(Words.all(Superior.values()), problems));
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
            attributes.getOrDefault(false, Set.of())));
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
