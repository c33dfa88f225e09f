package io.github.cityward.workbook;

import io.github.cityward.WordsContract;
import io.github.cityward.rules.Attribute;
import io.github.cityward.town.TownTable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WorkbookWordsTest extends WordsContract {
  WorkbookWordsTest() {
    super(Template.class);
  }

  @Override
  protected Map<String, Set<String>> families() {
    return Map.of(
        "key.", keys(),
        "column.", new TreeSet<>(TownTable.OBSERVATIONS.allColumns()),
        "step.", steps());
  }

  private static Set<String> keys() {
    Set<String> keys =
        Arrays.stream(Attribute.values())
            .map(each -> "attributes." + each.code())
            .collect(Collectors.toCollection(TreeSet::new));
    keys.addAll(Set.of("id", "name", "name_en", "province", "unit", "belongs-to", "signatories"));
    keys.addAll(Set.of("extent", "parts", "founding", "merged-with-rural", "within"));
    keys.addAll(
        Stream.of("class", "date", "as", "source").map(each -> "recognised." + each).toList());
    return keys;
  }

  private static Set<String> steps() {
    return Stream.of(
            "town", "rows", "date", "value", "unit", "basis", "source", "more", "other", "not",
            "check")
        .flatMap(step -> Stream.of(step, step + ".how"))
        .collect(Collectors.toSet());
  }
}
