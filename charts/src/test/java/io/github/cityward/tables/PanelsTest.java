package io.github.cityward.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.charts.Towns;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Past;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Towns as long and as wide panels, and back. */
class PanelsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 24);
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
  private static final LocalDate LATER = LocalDate.of(2025, 12, 31);

  private static final Town TRANG_BANG =
      Town.builder("trang-bang")
          .name("Trảng Bàng")
          .observe("population.urban", DAY, "181082..235352", Basis.REPORTED, "a page")
          .observe("area.natural", DAY, "340.14", Basis.OFFICIAL, "yearbook")
          .observe("area.natural", LATER, "", Basis.OFFICIAL, "")
          .observe("role.planning", DAY, "province", Basis.ASSUMED, "")
          .build();

  @Test
  void a_long_panel_has_a_row_for_each_observation_with_all_its_digits() {
    Table panel = Tables.longPanel(List.of(TRANG_BANG));
    assertThat(panel.columnNames())
        .containsExactly("town", "quantity", "date", "value", "unit", "basis", "source", "note");
    assertThat(panel.stringColumn("value").asList())
        .containsExactly("181082..235352", "340.14", "", "province");
    assertThat(panel.dateColumn("date").asList()).containsExactly(DAY, DAY, LATER, DAY);
    assertThat(panel.stringColumn("unit").asList()).containsExactly("person", "km2", "km2", "");
    assertThat(panel.stringColumn("value").isMissing(2)).isTrue();
    assertThat(Tables.readLong(panel, Tables.profiles(List.of(TRANG_BANG))).orElseThrow())
        .containsExactly(TRANG_BANG);
  }

  @Test
  void remarks_in_english_have_a_column_where_there_are_any() {
    Observation first = TRANG_BANG.observations().get(0);
    Town town =
        TRANG_BANG.with(
            new Observation(
                first.quantity(),
                LATER,
                first.value(),
                first.basis(),
                first.source(),
                "hai nguồn",
                "two counts"));
    Table panel = Tables.longPanel(List.of(town));
    assertThat(panel.stringColumn("note_en").asList())
        .containsExactly("", "", "", "", "two counts");
    assertThat(Tables.readLong(panel, Tables.profiles(List.of(town))).orElseThrow())
        .containsExactly(town);
  }

  @Test
  void quantities_that_a_rule_file_brings_stand_in_panels_too() {
    QuantityCatalog catalog = Towns.lawOfAnotherCountry().catalog();
    Town town =
        Town.builder("bayan", catalog)
            .name("bayan")
            .observe("own.income_2012", DAY, "431.5", Basis.REPORTED, "a page")
            .observe("population.total", DAY, "118200", Basis.REPORTED, "a page")
            .build();
    Table panel = Tables.longPanel(List.of(town));
    assertThat(Tables.readLong(panel, catalog).orElseThrow()).containsExactly(town);
    assertThat(Tables.readLong(panel, Tables.profiles(List.of(town)), catalog).orElseThrow())
        .containsExactly(town);
    Table wide = Tables.widePanel(List.of(town));
    assertThat(wide.columnNames())
        .containsExactly("town", "date", "population.total", "own.income_2012");
    assertThat(Tables.readWide(wide, catalog, DAY, Basis.REPORTED, "a page").orElseThrow())
        .singleElement()
        .satisfies(
            read ->
                assertThat(read.observations())
                    .containsExactlyInAnyOrderElementsOf(town.observations()));
    assertThat(Tables.readLong(panel).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.QUANTITY_OF_OTHER_RULES);
  }

  @Test
  void profiles_tell_all_that_a_town_is() {
    Town ward =
        Tables.readLong(
                Tables.longPanel(List.of()),
                Table.create(
                    "profiles",
                    StringColumn.create("town", "phuong-1"),
                    StringColumn.create("name", "Phường 1"),
                    StringColumn.create("name_en", "Ward 1"),
                    StringColumn.create("province", "Tây Ninh"),
                    StringColumn.create("region", "mekong-delta"),
                    StringColumn.create("unit", "ward"),
                    StringColumn.create("belongs-to", "town"),
                    StringColumn.create("signatories", "Bà A; Sở Xây dựng\nÔng B"),
                    StringColumn.create("attributes", "heritage;border;island=no")))
            .orElseThrow()
            .get(0);
    assertThat(ward.profile())
        .isEqualTo(
            new Town.Profile(
                "phuong-1",
                "Phường 1",
                "Ward 1",
                "Tây Ninh",
                Region.MEKONG_DELTA,
                UnitType.WARD,
                Superior.TOWN,
                List.of("Bà A; Sở Xây dựng", "Ông B"),
                Set.of(Attribute.BORDER, Attribute.HERITAGE),
                Set.of(Attribute.ISLAND),
                null,
                null,
                Past.UNKNOWN));
    Table profiles = Tables.profiles(List.of(ward, TRANG_BANG));
    assertThat(profiles.row(0).getString("attributes")).isEqualTo("border;island=no;heritage");
    assertThat(profiles.row(0).getString("region")).isEqualTo("mekong-delta");
    assertThat(profiles.stringColumn("province").isMissing(1)).isTrue();
    Table panel = Tables.longPanel(List.of(TRANG_BANG));
    assertThat(Tables.readLong(panel, profiles).orElseThrow()).containsExactly(ward, TRANG_BANG);
  }

  /** Two towns a seed: values at thresholds, between, as ranges and as levels; notes; no value. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void towns_come_back_from_a_long_panel_as_they_were(long seed) {
    List<Town> towns = IntStream.range(0, 2).mapToObj(i -> town(i, 2 * seed + i)).toList();
    assertThat(Tables.readLong(Tables.longPanel(towns), Tables.profiles(towns)).orElseThrow())
        .as("seed " + seed)
        .isEqualTo(towns);
  }

  private static Town town(int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TownBuilder town = Town.builder("town-" + number).name("Đô thị " + number);
    Region[] regions = Region.values();
    town.region(regions[random.nextInt(regions.length)]);
    if (random.nextBoolean()) {
      town.attributes(Attribute.MOUNTAINOUS);
    }
    RandomUnits.some(RULES, random)
        .forEach(
            (quantity, value) ->
                town.observe(
                    quantity,
                    DAY.plusDays(random.nextInt(400)),
                    written(value, random),
                    random.nextBoolean() ? Basis.OFFICIAL : Basis.DERIVED,
                    "nguồn " + random.nextInt(9)));
    return town.build();
  }

  /** The value, a range that begins or ends at it, or nothing; a level is a level. */
  private static String written(String value, SplittableRandom random) {
    boolean isNumber = Character.isDigit(value.charAt(0));
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> isNumber ? value + ".." : value;
      case 2 -> isNumber ? ".." + value : value;
      case 3 -> isNumber ? "0.." + value : value;
      default -> value;
    };
  }

  @Test
  void numbers_of_a_long_panel_stand_for_their_shortest_decimal() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a", "a"),
            StringColumn.create("quantity", "area.natural", "area.natural"),
            StringColumn.create("date", "2024", "2025-06"),
            DoubleColumn.create("value", 62.4, Double.NaN),
            StringColumn.create("basis", "assumed", ""));
    List<Observation> read = Tables.readLong(panel).orElseThrow().get(0).observations();
    assertThat(read)
        .extracting(each -> String.valueOf(each.value()))
        .containsExactly("62.4", "null");
    assertThat(read)
        .extracting(Observation::date)
        .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30));
  }

  @Test
  void everything_wrong_with_a_long_panel_is_told_at_once_with_its_row() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a", "B", "a", "a"),
            StringColumn.create(
                "quantity", "green.share", "green.share", "green.shore", "green.share"),
            DateColumn.create("date", DAY, DAY, DAY, DAY),
            StringColumn.create("value", "1,5", "10", "10", "30"),
            StringColumn.create("basis", "official", "assumed", "assumed", "guess"),
            StringColumn.create("source", "x", "", "", "x"));
    assertThat(told(Tables.readLong(panel)))
        .contains(
            "panel:1:4 value: 1,5 is not a number. Write 1.5.",
            "panel:2:1 town: B is not an id.",
            "panel:3:2 quantity: green.shore is no known quantity. Nearest: green.share",
            "panel:4:5 basis: guess is not known here.");
  }

  @Test
  void columns_of_a_wrong_type_or_name_are_told() {
    Table panel =
        Table.create(
            "panel",
            StringColumn.create("town", "a"),
            FloatColumn.create("value", 1f),
            StringColumn.create("day", "2024"));
    assertThat(told(Tables.readLong(panel)))
        .contains(
            "panel day: day is no column of this table.",
            "panel quantity: The column quantity is missing.",
            "panel date: The column date is missing.",
            "panel value: The column value is of type FLOAT. Make it one of STRING, DOUBLE,"
                + " INTEGER, LONG, SHORT.");
  }

  @Test
  void profiles_are_read_as_strictly() {
    Table profiles =
        Table.create(
            "profiles",
            StringColumn.create("town", "a", "a"),
            StringColumn.create("name", "A", "A"),
            StringColumn.create("region", "south", "southeast"),
            StringColumn.create("attributes", "border;sea", ""));
    assertThat(told(Tables.readLong(Tables.longPanel(List.of(TRANG_BANG)), profiles)))
        .contains(
            "profiles:1:3 region: south is not known here. The words are northern-midlands",
            "profiles:1:4 attributes.sea",
            "profiles:2:1 town: The town a stands in row 1 too.");
  }

  @Test
  void a_town_without_a_profile_is_told() {
    Table none = Tables.profiles(List.of(Town.builder("other").build()));
    assertThat(told(Tables.readLong(Tables.longPanel(List.of(TRANG_BANG)), none)))
        .contains("observations:1:1 town: trang-bang is not known here. The words are other.");
  }

  @Test
  void a_third_has_no_last_digit_and_is_not_written_as_another_number() {
    Observation third =
        new Observation(
            QuantityCatalog.bundled().get("area.natural"),
            DAY,
            Range.exactly(Rational.ONE.dividedBy(Rational.of(3))),
            Basis.DERIVED,
            "sum",
            "");
    assertThatThrownBy(() -> Tables.longPanel(List.of(TRANG_BANG.with(third))))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("trang-bang 2025-02-24 area.natural: 1/3 is not a number.");
  }

  @Test
  void two_towns_of_one_id_are_refused() {
    assertThatThrownBy(() -> Tables.longPanel(List.of(TRANG_BANG, TRANG_BANG)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 towns have the id trang-bang. Give each an id of its own.");
  }

  @Test
  void a_wide_panel_has_a_row_for_each_town_and_day_and_what_is_missing_stays_missing() {
    Town a =
        Town.builder("a")
            .observe("green.share", LATER, "30.5", Basis.OFFICIAL, "x")
            .observe("green.share", DAY, "29", Basis.OFFICIAL, "x")
            .observe("role.planning", DAY, "province", Basis.OFFICIAL, "x")
            .build();
    Town b = Town.builder("b").observe("area.natural", DAY, "0.1", Basis.ASSUMED, "").build();
    Table panel = Tables.widePanel(List.of(a, b));
    assertThat(panel.columnNames())
        .containsExactlyInAnyOrder("town", "date", "green.share", "role.planning", "area.natural");
    assertThat(panel.stringColumn("town").asList()).containsExactly("a", "a", "b");
    assertThat(panel.dateColumn("date").asList()).containsExactly(DAY, LATER, DAY);
    assertThat(panel.doubleColumn("green.share").asList()).startsWith(29.0, 30.5);
    assertThat(panel.doubleColumn("green.share").isMissing(2)).isTrue();
    assertThat(panel.stringColumn("role.planning").asList()).containsExactly("province", "", "");
    assertThat(panel.column("role.planning").type()).isEqualTo(ColumnType.STRING);
    List<Town> read = Tables.readWide(panel, DAY, Basis.REPORTED, "a table").orElseThrow();
    assertThat(Tables.widePanel(read).printAll()).isEqualTo(panel.printAll());
    assertThat(read.get(1).observations())
        .containsExactly(
            new Observation(
                QuantityCatalog.bundled().get("area.natural"),
                DAY,
                Range.exactly(Rational.parse("0.1")),
                Basis.REPORTED,
                "a table",
                ""));
  }

  @Test
  void what_a_wide_panel_cannot_hold_is_told_and_not_lost() {
    Town digits =
        Town.builder("digits")
            .observe("area.natural", DAY, "0.12345678901234567", Basis.ASSUMED, "")
            .build();
    assertThatThrownBy(() -> Tables.widePanel(List.of(TRANG_BANG, digits)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("trang-bang 2025-02-24 population.urban: 181082..235352 is a range")
        .hasMessageContaining(
            "digits 2025-02-24 area.natural: 0.12345678901234567 has more digits than a column of"
                + " doubles holds.");
  }

  @Test
  void a_wide_panel_without_days_is_of_the_day_that_is_given() {
    Table panel =
        Table.create(
            "panel", StringColumn.create("town", "a"), DoubleColumn.create("green.share", 30.0));
    assertThat(Tables.readWide(panel, LATER, Basis.ASSUMED, "").orElseThrow().get(0).observations())
        .extracting(Observation::date)
        .containsExactly(LATER);
    assertThat(told(Tables.readWide(panel, LATER, Basis.OFFICIAL, "")))
        .contains("panel:1:2 green.share:");
  }

  private static String told(Result<List<Town>> result) {
    return String.join("\n", result.problems().stream().map(Problem::toString).toList());
  }
}
