package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanUnit;
import io.github.cityward.town.TownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet that says what the town is: a row per key, with what it means. */
record KeySheet(Wording wording) {
  private static final String ATTRIBUTES = "attributes.";
  private static final String SIGNATORIES = "signatories";
  private static final String PARTS = "parts";
  private static final Set<String> REQUIRED = Set.of("id", "name", "region");
  private static final List<String> YES_OR_NO = List.of("yes", "no");
  private static final List<String> TEXTS = List.of("id", "name", "name_en", "province");

  SheetDraft draft(Optional<TownText.Keys> filled) {
    List<TownText.Entry> entries = filled.map(TownText.Keys::entries).orElse(List.of());
    SheetDraft sheet = TownSheets.keys(new SheetColumn("meaning", SheetColumn.Holds.READING, 80));
    TEXTS.forEach(key -> add(sheet, key, entries, meaning(key), List.of()));
    add(
        sheet,
        "region",
        entries,
        Stream.of(Region.values())
            .map(each -> each.code() + ": " + each.label().in(wording.locale()))
            .collect(Collectors.joining("\n")),
        Stream.of(Region.values()).map(Region::code).toList());
    add(
        sheet,
        "unit",
        entries,
        meaning("unit"),
        Stream.of(UnitType.values()).map(UnitType::code).toList());
    add(
        sheet,
        "belongs-to",
        entries,
        meaning("belongs-to"),
        Stream.of(Superior.values()).map(Superior::code).toList());
    add(
        sheet,
        "extent",
        entries,
        meaning("extent"),
        Stream.of(Extent.values()).map(Extent::code).toList());
    add(sheet, PARTS, entries, meaning(PARTS), List.of());
    add(
        sheet,
        "founding",
        entries,
        meaning("founding"),
        Stream.of(Founding.values()).map(Founding::code).toList());
    addPast(sheet, entries);
    add(sheet, SIGNATORIES, entries, meaning(SIGNATORIES), List.of());
    for (Attribute each : Attribute.values()) {
      String key = ATTRIBUTES + each.code();
      add(sheet, key, entries, meaning(key), YES_OR_NO);
    }
    sheet.colour(List.of("value"), "value", "value");
    return sheet;
  }

  /** What the unit was before 2026. */
  private void addPast(SheetDraft sheet, List<TownText.Entry> entries) {
    List<String> classes = List.copyOf(FormerClass.byCode().keySet());
    List<String> kinds = Stream.of(UrbanUnit.values()).map(UrbanUnit::code).toList();
    addPast(sheet, "recognised.class", entries, classes);
    addPast(sheet, "recognised.date", entries, List.of());
    addPast(sheet, "recognised.as", entries, kinds);
    addPast(sheet, "recognised.source", entries, List.of());
    addPast(sheet, "merged-with-rural", entries, YES_OR_NO);
    addPast(sheet, "within", entries, classes);
  }

  private void addPast(
      SheetDraft sheet, String key, List<TownText.Entry> entries, List<String> words) {
    add(sheet, key, entries, meaning(key), words);
  }

  private String meaning(String key) {
    return wording.say("key." + key);
  }

  /** Adds a row for each value that {@code key} has, or one to fill in. */
  private static void add(
      SheetDraft sheet,
      String key,
      List<TownText.Entry> entries,
      String meaning,
      List<String> words) {
    List<String> values = new ArrayList<>();
    for (TownText.Entry entry : entries) {
      String written = entry.key().text();
      if ((written.equals(key) || (ATTRIBUTES + written).equals(key))
          && !entry.value().text().isEmpty()) {
        values.add(entry.value().text());
      }
    }
    for (String value : values.isEmpty() ? List.of("") : values) {
      sheet.add(Map.of("key", key, "value", value, "meaning", meaning));
      if (!REQUIRED.contains(key)) {
        sheet.makeOptional();
      }
      if (!words.isEmpty()) {
        sheet.choose("value", words);
      }
    }
  }
}
