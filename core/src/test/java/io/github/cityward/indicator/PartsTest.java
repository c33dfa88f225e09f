package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an urban area has by the commune-level units that it is made of. */
class PartsTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final LocalDate DAY = SampleTowns.DAY;

  @Test
  void people_of_the_area_are_the_sum_of_those_of_its_units() {
    Town area = area(unit("a", "population.urban", "12000"), unit("b", "population.urban", "8000"));
    ValueInUse people = find(area, "population.urban");
    assertThat(people.value()).hasToString("20000");
    assertThat(people.model()).isEqualTo("sum of a, b");
    assertThat(people.basis()).isEqualTo(Basis.DERIVED);
    assertThat(people.inputs()).extracting(ValueInUse::part).containsExactly("a", "b");
    assertThat(people.ownInputs()).isEmpty();
  }

  @Test
  void what_is_observed_of_the_whole_comes_first() {
    Town area =
        SampleTowns.of("population.urban", "21000")
            .build()
            .madeOf(List.of(unit("a", "population.urban", "12000")));
    assertThat(find(area, "population.urban").value()).hasToString("21000");
  }

  @Test
  void one_missing_part_leaves_a_sum_open_upwards() {
    Town area = area(unit("a", "population.urban", "12000..13000"), unit("b"));
    ValueInUse people = find(area, "population.urban");
    assertThat(people.value()).hasToString("12000..");
    assertThat(people.model()).isEqualTo("sum of a without b");
  }

  @Test
  void of_units_of_which_nothing_is_known_nothing_follows() {
    assertThat(values(area(unit("a"), unit("b"))).find(CATALOG.get("population.urban"))).isEmpty();
  }

  @Test
  void a_share_counts_by_the_people_of_each_unit() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "30000"),
            unit("b", "water.clean_piped", "80", "population.urban", "10000"));
    ValueInUse water = find(area, "water.clean_piped");
    assertThat(water.value()).hasToString("87.5"); // (90 * 3 + 80 * 1) / 4
    assertThat(water.model()).isEqualTo("mean of a, b by population.urban");
    assertThat(water.inputs()).hasSize(4);
  }

  @Test
  void a_mean_whose_digits_never_end_is_exact_all_the_same() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "2"),
            unit("b", "water.clean_piped", "80", "population.urban", "1"));
    assertThat(find(area, "water.clean_piped").value()).hasToString("260/3");
  }

  @Test
  void where_a_weight_is_not_known_the_mean_lies_between_the_least_and_the_greatest() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "30000"),
            unit("b", "water.clean_piped", "80"),
            unit("c", "water.clean_piped", "85..88"));
    ValueInUse water = find(area, "water.clean_piped");
    assertThat(water.value()).hasToString("80..90");
    assertThat(water.model()).isEqualTo("least to greatest of a, b, c");
  }

  @Test
  void so_it_does_where_no_quantity_says_by_what_units_count() {
    Town area =
        area(
            unit("a", "waste.treated_share", "95", "population.urban", "1"),
            unit("b", "waste.treated_share", "70", "population.urban", "1"));
    assertThat(find(area, "waste.treated_share").value()).hasToString("70..95");
  }

  @Test
  void a_missing_share_may_be_anything_from_none_to_all() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "30000"),
            unit("b", "population.urban", "10000"));
    ValueInUse water = find(area, "water.clean_piped");
    assertThat(water.value()).hasToString("67.5..92.5"); // (270 + 0..100) / 4
    assertThat(water.model()).isEqualTo("mean of a by population.urban without b");
  }

  @Test
  void where_a_share_and_a_weight_are_missing_nothing_follows() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "30000"),
            unit("b", "population.urban", "10000"),
            unit("c"));
    assertThat(values(area).find(CATALOG.get("water.clean_piped"))).isEmpty();
  }

  @Test
  void ranges_of_weights_are_taken_at_the_ends_that_draw_the_mean_furthest() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "10000..30000"),
            unit("b", "water.clean_piped", "80", "population.urban", "10000"));
    // (90 * 1 + 80) / 2 and (90 * 3 + 80) / 4
    assertThat(find(area, "water.clean_piped").value()).hasToString("85..87.5");
  }

  @Test
  void an_unknown_share_of_nobody_changes_nothing() {
    Town area =
        area(
            unit("a", "water.clean_piped", "90", "population.urban", "30000"),
            unit("b", "population.urban", "0"));
    assertThat(find(area, "water.clean_piped").value()).hasToString("90");
  }

  @Test
  void the_area_has_the_highest_hub_of_its_units() {
    Town known =
        area(unit("a", "transport.hub", "commune"), unit("b", "transport.hub", "province"));
    assertThat(find(known, "transport.hub").value()).hasToString("province");
    assertThat(find(known, "transport.hub").model()).isEqualTo("highest of a, b");
    Town open = area(unit("a", "transport.hub", "province"), unit("b"));
    assertThat(values(open).find(CATALOG.get("transport.hub"))).isEmpty();
    Town top = area(unit("a", "transport.hub", "region"), unit("b"));
    assertThat(find(top, "transport.hub").value()).hasToString("region");
  }

  @Test
  void what_does_not_follow_from_units_is_not_taken_from_them() {
    Town area = area(unit("a", "role.centre", "region"), unit("b", "role.centre", "region"));
    assertThat(values(area).find(CATALOG.get("role.centre"))).isEmpty();
  }

  @Test
  void a_formula_over_the_whole_comes_before_a_mean() {
    Town area =
        area(
            unit("a", "population.urban", "9000", "area.natural", "10", "density.natural", "901"),
            unit("b", "population.urban", "1000", "area.natural", "10", "density.natural", "101"));
    ValueInUse density = find(area, "density.natural");
    assertThat(density.value()).hasToString("500");
    assertThat(density.model()).isEqualTo("population.urban / area.natural");
    assertThat(density.inputs()).extracting(ValueInUse::model).containsOnly("sum of a, b");
  }

  @Test
  void what_each_way_leaves_open_the_other_may_close() {
    // Of b the area is missing: at most 10000 people on 10 km2; its density says no more than 901.
    Town area =
        area(
            unit("a", "population.urban", "9000", "area.natural", "10"),
            unit("b", "population.urban", "1000", "density.natural", "100"));
    ValueInUse density = find(area, "density.natural");
    assertThat(density.value()).hasToString("100..900");
    assertThat(density.model()).isEqualTo("least to greatest of a, b");
    Town both =
        area(
            unit("a", "population.urban", "9000", "area.natural", "10"),
            unit("b", "population.urban", "1000", "area.natural", "10.."),
            unit("c", "population.urban", "0", "density.natural", "0"));
    assertThat(find(both, "density.natural").value()).hasToString("0..500");
    assertThat(find(both, "density.natural").model()).isEqualTo("population.urban / area.natural");
  }

  @Test
  void a_value_is_of_the_latest_day_of_those_it_came_from_and_assumed_if_one_is() {
    Town a =
        Town.builder("a")
            .observe("population.urban", DAY.minusDays(90), "1", Basis.OFFICIAL, "s")
            .build();
    Town b =
        Town.builder("b")
            .observe("population.urban", DAY.minusDays(10), "2", Basis.ASSUMED, "")
            .observe("population.urban", DAY.plusDays(1), "3", Basis.OFFICIAL, "s")
            .build();
    ValueInUse people = find(area(a, b), "population.urban");
    assertThat(people.value()).hasToString("3");
    assertThat(people.date()).isEqualTo(DAY.minusDays(10));
    assertThat(people.basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void a_unit_derives_its_own_values_first() {
    Town area =
        area(
            unit("a", "population.permanent", "9000", "population.temporary_converted", "1000"),
            unit("b", "population.urban", "5000"));
    assertThat(find(area, "population.urban").value()).hasToString("15000");
  }

  @Nested
  class A_piece_of_a_unit {
    private final Town piece =
        builder("b", "population.urban", "8000", "area.natural", "30", "units.total", "1")
            .extent(Extent.PART_OF_UNIT)
            .build();
    private final Town area =
        area(unit("a", "population.urban", "12000", "area.natural", "10"), piece);

    @Test
    void tells_what_speaks_of_the_urban_area() {
      assertThat(find(area, "population.urban").value()).hasToString("20000");
    }

    @Test
    void tells_nothing_by_figures_of_the_whole_unit() {
      assertThat(find(area, "area.natural").value()).hasToString("10..");
      assertThat(find(area, "density.natural").value()).hasToString("0..2000");
    }

    @Test
    void derives_nothing_from_figures_of_the_whole_unit() {
      Town derived =
          builder("b", "population.permanent", "5000", "population.temporary", "36500")
              .observe("population.temporary_days", DAY, "10", Basis.OFFICIAL, "s")
              .extent(Extent.PART_OF_UNIT)
              .build();
      IndicatorModel stays =
          FormulaModel.parse(
              "population.temporary_converted",
              "population.temporary * population.temporary_days / 365",
              Evidence.SECONDARY);
      ValuesInUse values = values(area(derived), List.of(stays));
      assertThat(values.find(CATALOG.get("population.temporary_converted"))).isEmpty();
    }
  }

  @Nested
  class What_does_not_fit {
    @Test
    void is_told_with_both_figures() {
      assertThat(notes("20001", "12000", "8000"))
          .containsExactly("DIFFERING population.urban [20001, 2026-06-30, 20000, 2026-06-30]");
      assertThat(notes("20000", "12000", "8000")).isEmpty();
    }

    @Test
    void may_be_less_than_the_parts_that_are_known() {
      assertThat(notes("11999", "12000", ""))
          .containsExactly("DIFFERING population.urban [11999, 2026-06-30, 12000.., 2026-06-30]");
      assertThat(notes("12000", "12000", "")).isEmpty();
      assertThat(notes("19000..20000", "12000", "8000..9000")).isEmpty();
    }

    @Test
    void is_not_a_mean_that_was_rounded() {
      Town a = unit("a", "water.clean_piped", "90", "population.urban", "2");
      Town b = unit("b", "water.clean_piped", "80", "population.urban", "1");
      for (String fits : List.of("86.67", "86.7", "87", "86.6666666667")) {
        assertThat(differing("water.clean_piped", fits, a, b)).as(fits).isEmpty();
      }
      for (String not : List.of("86.6", "86", "88")) {
        assertThat(differing("water.clean_piped", not, a, b)).as(not).hasSize(1);
      }
    }

    @Test
    void may_be_a_level() {
      Town a = unit("a", "transport.hub", "commune");
      assertThat(differing("transport.hub", "province", a)).hasSize(1);
      assertThat(differing("transport.hub", "commune", a)).isEmpty();
    }

    @Test
    void is_not_told_of_what_is_only_supposed() {
      Town area =
          SampleTowns.of("population.urban", "1")
              .build()
              .madeOf(List.of(unit("a", "population.urban", "2")))
              .supposing(List.of(CATALOG.get("population.urban")));
      ValuesInUse values = values(area);
      values.find(CATALOG.get("population.urban"));
      assertThat(values.notes()).isEmpty();
    }

    @Test
    void is_told_as_older_where_it_fits_and_all_parts_are_later() {
      Town area =
          Town.builder("t")
              .observe("population.urban", DAY.minusYears(1), "2", Basis.OFFICIAL, "s")
              .build()
              .madeOf(List.of(unit("a", "population.urban", "2")));
      ValuesInUse values = values(area);
      values.find(CATALOG.get("population.urban"));
      assertThat(values.notes())
          .extracting(DerivationNote::kind)
          .containsExactly(DerivationNote.Kind.NEWER);
    }

    private List<String> notes(String whole, String a, String b) {
      return differing(
          "population.urban",
          whole,
          unit("a", "population.urban", a),
          b.isEmpty() ? unit("b") : unit("b", "population.urban", b));
    }

    private List<String> differing(String quantity, String whole, Town... parts) {
      Town area = SampleTowns.of(quantity, whole).build().madeOf(Arrays.asList(parts));
      ValuesInUse values = values(area);
      values.find(CATALOG.get(quantity));
      return values.notes().stream()
          .map(each -> each.kind() + " " + each.quantity() + " " + each.details())
          .toList();
    }
  }

  @Test
  void a_model_that_fails_for_a_unit_is_told_with_the_unit() {
    Town area = area(unit("a", "population.urban", "5", "area.natural", "0"), unit("b"));
    ValuesInUse values = values(area);
    assertThat(values.find(CATALOG.get("density.natural"))).isEmpty();
    assertThat(values.notes())
        .extracting(DerivationNote::quantity)
        .containsExactly("density.natural", "density.natural (a)");
  }

  @Test
  void what_is_derived_from_a_supposed_value_is_not_held_against_the_parts() {
    Town area =
        area(
            unit("a", "population.urban", "9000", "density.natural", "900", "area.natural", "10"),
            unit("b", "population.urban", "1000", "density.natural", "100"));
    assertThat(find(area, "density.natural").value()).hasToString("100..900");
    Observation more =
        new Observation(
            CATALOG.get("population.urban"),
            DAY,
            Range.exactly(Rational.of(20_000)),
            Basis.ASSUMED,
            "",
            "");
    Town supposed = area.with(more).supposing(List.of(more.quantity()));
    assertThat(find(supposed, "density.natural").value()).hasToString("0..2000");
  }

  private static Town area(Town... parts) {
    return Town.builder("area").unit(UnitType.TOWN).build().madeOf(Arrays.asList(parts));
  }

  private static Town unit(String id, String... values) {
    return builder(id, values).build();
  }

  private static TownBuilder builder(String id, String... values) {
    TownBuilder unit = Town.builder(id);
    for (int i = 0; i < values.length; i += 2) {
      SampleTowns.observe(unit, values[i], values[i + 1]);
    }
    return unit;
  }

  private static ValueInUse find(Town area, String quantity) {
    Optional<ValueInUse> value = values(area).find(CATALOG.get(quantity));
    return value.orElseThrow();
  }

  private static ValuesInUse values(Town area) {
    return values(area, IndicatorModels.builtIn(CATALOG));
  }

  private static ValuesInUse values(Town area, List<IndicatorModel> models) {
    return new ValuesInUse(
        CATALOG,
        models.stream().collect(Collectors.groupingBy(IndicatorModel::quantity)),
        area,
        DAY);
  }
}
