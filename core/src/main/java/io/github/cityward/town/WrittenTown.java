package io.github.cityward.town;

import io.github.cityward.Place;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.UrbanUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a town down: each value in its quantity's own unit, each date in full.
 *
 * @param parts how its parts are named
 */
record WrittenTown(Town town, List<String> parts) {
  private static final String NOTE_EN = "note_en";

  TownText text() {
    return new TownText(
        Place.nowhere(),
        new TownText.Keys(Place.nowhere(), keys()),
        Map.of(TownTable.OBSERVATIONS, observations()));
  }

  private List<TownText.Entry> keys() {
    Town.Profile profile = town.profile();
    List<TownText.Entry> keys = new ArrayList<>();
    add(keys, "id", profile.id());
    add(keys, "name", profile.name());
    add(keys, "name_en", profile.nameEn());
    add(keys, "province", profile.province());
    add(keys, "region", profile.region().code());
    add(keys, "unit", profile.unit() == null ? null : profile.unit().code());
    add(keys, "belongs-to", profile.belongsTo() == null ? null : profile.belongsTo().code());
    add(keys, "extent", profile.extent() == null ? null : profile.extent().code());
    add(keys, "founding", profile.founding() == null ? null : profile.founding().code());
    addPast(keys, profile.past());
    parts.forEach(each -> add(keys, TownKeys.PARTS, each));
    profile.signatories().forEach(each -> add(keys, TownKeys.SIGNATORIES, each));
    Arrays.stream(Attribute.values())
        .filter(each -> profile.attributes().contains(each) || profile.denied().contains(each))
        .forEach(
            each ->
                add(
                    keys,
                    TownKeys.ATTRIBUTES + "." + each.code(),
                    profile.attributes().contains(each) ? "yes" : "no"));
    return keys;
  }

  private static void addPast(List<TownText.Entry> keys, Past past) {
    Recognised recognised = past.recognised();
    if (recognised != null) {
      FormerClass known = recognised.formerClass();
      LocalDate date = recognised.date();
      UrbanUnit as = recognised.as();
      add(keys, TownKeys.RECOGNISED + ".class", known == null ? null : known.code());
      add(keys, TownKeys.RECOGNISED + ".date", date == null ? null : date.toString());
      add(keys, TownKeys.RECOGNISED + ".as", as == null ? null : as.code());
      String source = recognised.source();
      add(keys, TownKeys.RECOGNISED + ".source", source.isEmpty() ? null : source);
    }
    Boolean merged = past.mergedWithRural();
    add(keys, "merged-with-rural", merged == null ? null : merged ? "yes" : "no");
    FormerClass within = past.within();
    add(keys, "within", within == null ? null : within.code());
  }

  private static void add(List<TownText.Entry> keys, String key, @Nullable String value) {
    if (value != null) {
      keys.add(new TownText.Entry(piece(key), piece(value)));
    }
  }

  private TownText.Table observations() {
    boolean inEnglish = town.observations().stream().anyMatch(each -> each.noteEn() != null);
    List<String> columns =
        TownTable.OBSERVATIONS.columnsLike(inEnglish ? List.of(NOTE_EN) : List.of());
    List<TownText.Row> rows = new ArrayList<>();
    for (Observation each : town.observations()) {
      List<TownText.Piece> cells =
          Stream.of(
                  each.quantity().id(),
                  each.date().toString(),
                  each.value() == null ? "" : each.value().toString(),
                  "",
                  each.basis() == null ? "" : each.basis().code(),
                  each.source(),
                  each.note(),
                  each.noteEn() == null ? "" : each.noteEn())
              .limit(columns.size())
              .map(WrittenTown::piece)
              .toList();
      rows.add(new TownText.Row(rows.size() + 2, cells));
    }
    List<TownText.Piece> header = columns.stream().map(WrittenTown::piece).toList();
    return new TownText.Table(Place.nowhere(), header, rows);
  }

  private static TownText.Piece piece(String text) {
    return new TownText.Piece(Objects.requireNonNull(text, "text"), Place.nowhere());
  }
}
