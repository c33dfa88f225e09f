package io.github.cityward.standing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.TransitionClause.Subject;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.rules.UrbanUnit;
import io.github.cityward.town.Past;
import io.github.cityward.town.Recognised;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static Recognised recognised(
      @Nullable FormerClass formerClass, @Nullable UrbanUnit as, @Nullable LocalDate date) {
    return new Recognised(formerClass, date, as, "decision");
  }

  private static Town urbanArea(
      @Nullable FormerClass formerClass, @Nullable UrbanUnit as, @Nullable LocalDate date) {
    return Town.builder("area")
        .past(new Past(recognised(formerClass, as, date), null, null))
        .build();
  }

  @Test
  void a_town_of_class_III_has_been_class_II_since_2026_and_has_ended_as_a_unit() {
    Town town = urbanArea(FormerClass.III, UrbanUnit.TOWN, LocalDate.of(2025, 2, 10));
    Standing standing = Standing.of(town, DAY);
    assertThat(standing.value()).contains(UrbanClass.II);
    assertThat(standing.since()).isEqualTo("2026-01-01");
    assertThat(standing.citation()).contains("art. 15(2)");
    assertThat(StandingWords.in(Locale.ENGLISH).of(standing))
        .isEqualTo(
            "Class II since 1 January 2026 by art. 15(2) of 111/2025/UBTVQH15. As a unit it ended"
                + " on 1 July 2025 (72/2025/QH15, art. 1(1)).");
    assertThat(Standing.of(town, LocalDate.of(2025, 6, 30)).value()).contains(UrbanClass.III);
    assertThat(Standing.told(town, LocalDate.of(2023, 1, 30))).isEmpty();
  }

  @Test
  void a_town_whose_class_is_not_known_is_of_class_II_or_III() {
    Standing standing = Standing.of(urbanArea(null, UrbanUnit.TOWN, null), DAY);
    assertThat(standing.value()).isEmpty();
    assertThat(standing.possible()).containsExactly(UrbanClass.II, UrbanClass.III);
    assertThat(standing.missing()).containsExactly(Standing.Fact.CLASS);
  }

  @Test
  void a_township_is_of_class_III_whether_it_had_a_class_or_none() {
    assertThat(Standing.of(urbanArea(FormerClass.NONE, UrbanUnit.TOWNSHIP, null), DAY).value())
        .contains(UrbanClass.III);
    assertThat(Standing.of(urbanArea(null, UrbanUnit.TOWNSHIP, null), DAY).value())
        .contains(UrbanClass.III);
  }

  @Test
  void a_class_that_was_recognised_under_the_new_law_stays() {
    Town town = urbanArea(FormerClass.III, null, LocalDate.of(2026, 3, 1));
    assertThat(Standing.of(town, DAY).value()).contains(UrbanClass.III);
    assertThat(Standing.of(town, DAY).since()).isEqualTo("2026-03-01");
    assertThat(Standing.of(urbanArea(FormerClass.III, null, null), DAY).possible())
        .containsExactly(UrbanClass.II, UrbanClass.III);
  }

  @Test
  void a_ward_of_an_urban_district_hangs_on_whether_it_was_merged_with_a_rural_unit() {
    Standing standing = Standing.of(ward(Superior.URBAN_DISTRICT, null, null), DAY);
    assertThat(standing.subject()).isEqualTo(Subject.LEVEL);
    assertThat(standing.possible()).containsExactly(UrbanClass.II, UrbanClass.III);
    assertThat(standing.missing()).containsExactly(Standing.Fact.MERGED_WITH_RURAL);
  }

  @Test
  void a_city_of_class_I_that_no_clause_names_is_class_II() {
    Town town =
        Town.builder("da-lat")
            .name("Thành phố Đà Lạt")
            .unit(UnitType.CITY)
            .past(new Past(recognised(FormerClass.I, UrbanUnit.CITY, null), null, null))
            .build();
    assertThat(Standing.of(town, DAY).value()).contains(UrbanClass.II);
  }

  private static Town ward(
      Superior belongsTo, @Nullable Boolean merged, @Nullable FormerClass within) {
    return Town.builder("ward")
        .unit(UnitType.WARD)
        .belongsTo(belongsTo)
        .past(new Past(null, merged, within))
        .build();
  }

  /** Decision 614/QĐ-UBND of Huế, 10 February 2026; the file names where each line was read. */
  static List<NamedCsvRecord> decided() throws java.io.IOException {
    try (InputStream in =
        Objects.requireNonNull(StandingTest.class.getResourceAsStream("decision-614-hue.csv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream()) {
        return rows.toList();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("decided")
  void every_unit_comes_out_as_it_was_decided(NamedCsvRecord row) {
    Standing standing = Standing.of(unit(row), DAY);
    assertThat(standing.value().map(UrbanClass::code)).contains(row.getField("since_2026_01_01"));
    assertThat(standing.citation()).contains("art. " + row.getField("article"));
    assertThat(standing.since()).isEqualTo("2026-01-01");
  }

  private static Town unit(NamedCsvRecord row) {
    TownBuilder town = Town.builder("unit").name(row.getField("unit"));
    FormerClass before = FormerClass.valueOf(row.getField("before_class"));
    if (row.getField("what").equals("urban area")) {
      UrbanUnit kind =
          Map.of("city", UrbanUnit.CITY, "town", UrbanUnit.TOWN, "township", UrbanUnit.TOWNSHIP)
              .get(row.getField("before_kind"));
      return town.past(new Past(recognised(before, kind, null), null, null)).build();
    }
    boolean ofDistrict = row.getField("before_kind").equals("ward of a former urban district");
    boolean merged = row.getField("merged_with_rural").equals("yes");
    return town.unit(UnitType.WARD)
        .belongsTo(ofDistrict ? Superior.URBAN_DISTRICT : Superior.TOWN)
        .past(new Past(null, merged, before))
        .build();
  }
}
