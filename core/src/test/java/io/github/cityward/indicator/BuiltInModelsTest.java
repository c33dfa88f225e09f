package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInModelsTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final RuleSet CLASS_THREE =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "population.urban | population.permanent=150000 population.temporary_converted=12500 | 162500",
        "density.natural | population.urban=68028 area.natural=340.14 | 200",
        "density.whole | population.total=68028 area.natural=340.14 | 200",
        "roads.density | roads.length=90 area.construction=20 | 4.5",
        "drainage.density | drainage.length=64 area.construction=20 | 3.2",
        // 600 x 10000 / 200000
        "health.beds_per_10000 | health.beds=600 population.urban=200000 | 30",
        "land.public_service_per_head | land.public_service=300000 population.urban=200000 | 1.5",
        // 6 of 8 units are wards
        "units.ward_share | units.wards=6 units.total=8 | 75",
        "economy.income_ratio | economy.income_per_head=63 economy.income_per_head_national=60 | 1.05",
        "funeral.state | funeral.homes=1 | built",
        "funeral.state | funeral.homes=2..5 | built"
      })
  void each_formula_gives_the_number_worked_out_by_hand(
      String quantity, String inputs, String expected) {
    ValueInUse value = values(town(inputs), false).find(CATALOG.get(quantity)).orElseThrow();
    assertThat(value.value()).hasToString(expected);
    assertThat(value.basis()).isEqualTo(Basis.DERIVED);
    assertThat(value.model()).isIn(formulas());
    assertThat(value.inputs()).hasSize(inputs.split(" ", -1).length);
  }

  @Test
  void every_built_in_formula_is_tested_here() {
    assertThat(IndicatorModels.builtIn(CATALOG)).hasSize(10);
  }

  @Test
  void the_formula_of_temporary_residents_is_unverified() {
    // 2 x 3650 x 50 / 365 = 1000
    Town town = town("population.temporary=3650 population.temporary_days=50");
    assertThat(find("population.temporary_converted", town, false)).isEmpty();
    assertThat(find("population.temporary_converted", town, true)).contains("1000");
  }

  @Test
  void models_build_on_models() {
    // (30000 + 2 x 3650 x 50 / 365) / 100 = 310
    Town town =
        town(
            "population.permanent=30000 population.temporary=3650 population.temporary_days=50"
                + " area.natural=100");
    assertThat(find("density.natural", town, true)).contains("310");
    assertThat(find("density.natural", town, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "roads.density, roads.length=90..100 area.construction=20..25, 3.6..5", // 90/25, 100/20
    "roads.density, roads.length=90.. area.construction=20, 4.5..",
    "roads.density, roads.length=..90 area.construction=20, 0..4.5", // a length is 0 or more
    "roads.density, roads.length=90 area.construction=20.., 0..4.5",
    "units.ward_share, units.wards=6.. units.total=8, 75..100", // a share ends at 100
    "units.ward_share, units.wards=6..9 units.total=8, 75..100", // 9 wards of 8 units cannot be
    "units.ward_share, units.wards=6 units.total=5..10, 60..100",
    "density.natural, population.urban=68028..136056 area.natural=340.14, 200..400"
  })
  void ranges_give_every_value_that_is_possible(String quantity, String inputs, String expected) {
    assertThat(find(quantity, town(inputs), false)).contains(expected);
  }

  @Test
  void of_what_cannot_be_nothing_is_derived() {
    Town town = town("units.wards=6..7 units.total=3..5"); // 120 % or more
    ValuesInUse values = values(town, false);
    assertThat(values.find(CATALOG.get("units.ward_share"))).isEmpty();
    assertThat(values.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.kind()).isEqualTo(DerivationNote.Kind.FAILED));
  }

  @Test
  void a_quotient_is_exact() {
    ValueInUse density =
        values(town("population.urban=100 area.natural=3"), false)
            .find(CATALOG.get("density.natural"))
            .orElseThrow();
    assertThat(density.value())
        .isEqualTo(Range.exactly(Rational.of(100).dividedBy(Rational.of(3))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0..3", "..3"})
  void no_funeral_home_leaves_the_state_open(String homes) {
    ValuesInUse values = values(town("funeral.homes=" + homes), false);
    assertThat(values.find(CATALOG.get("funeral.state"))).isEmpty();
    assertThat(values.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0..5", "..5"})
  void a_divisor_that_is_or_may_be_zero_derives_nothing_and_is_reported(String area) {
    ValuesInUse values = values(town("population.urban=5000 area.natural=" + area), false);
    assertThat(values.find(CATALOG.get("density.natural"))).isEmpty();
    assertThat(values.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(DerivationNote.Kind.FAILED);
              assertThat(note.quantity()).isEqualTo("density.natural");
              assertThat(note.model()).isEqualTo("population.urban / area.natural");
              assertThat(note.details().get(0)).contains("population.urban = 5000");
              assertThat(note.details().get(1)).contains("may be 0");
            });
  }

  @Test
  void a_derived_value_is_as_late_as_its_latest_input_and_assumed_if_one_is() {
    LocalDate early = SampleTowns.DAY.minusMonths(5);
    Town town =
        Town.builder("t")
            .observe("roads.length", early, "90", Basis.ASSUMED, "")
            .observe("area.construction", SampleTowns.DAY, "20", Basis.OFFICIAL, "yearbook")
            .build();
    ValueInUse value = values(town, false).find(CATALOG.get("roads.density")).orElseThrow();
    assertThat(value.date()).isEqualTo(SampleTowns.DAY);
    assertThat(value.basis()).isEqualTo(Basis.ASSUMED);
  }

  @Test
  void an_observed_value_comes_before_a_derived_one() {
    Town town = town("density.natural=900 population.urban=68028 area.natural=340.14");
    ValuesInUse values = values(town, false);
    assertThat(values.find(CATALOG.get("density.natural")).orElseThrow().model()).isNull();
    assertThat(values.notes()).isEmpty();
  }

  private static Town town(String inputs) {
    TownBuilder town = Town.builder("t");
    for (String input : inputs.split(" ", -1)) {
      int equals = input.indexOf('=');
      SampleTowns.observe(town, input.substring(0, equals), input.substring(equals + 1));
    }
    return town.build();
  }

  private static Optional<String> find(String quantity, Town town, boolean acceptUnverified) {
    return values(town, acceptUnverified)
        .find(CATALOG.get(quantity))
        .map(value -> value.value().toString());
  }

  private static ValuesInUse values(Town town, boolean acceptUnverified) {
    Map<String, List<IndicatorModel>> models =
        Stream.concat(
                IndicatorModels.builtIn(CATALOG).stream(),
                IndicatorModels.of(CLASS_THREE.formulas()).stream())
            .filter(model -> model.evidence().counts(acceptUnverified))
            .collect(Collectors.groupingBy(IndicatorModel::quantity));
    return new ValuesInUse(CATALOG, models, town, SampleTowns.DAY);
  }

  private static List<String> formulas() {
    return CATALOG.derivations().stream().map(QuantityCatalog.Derivation::formula).toList();
  }

  @Nested
  class Contract extends IndicatorModelContract {
    @Override
    protected Stream<IndicatorModel> models() {
      return Stream.concat(
          IndicatorModels.builtIn(CATALOG).stream(),
          IndicatorModels.of(CLASS_THREE.formulas()).stream());
    }

    /** A town has no more wards than units. */
    @Override
    protected Map<String, Value> draw(IndicatorModel model, SplittableRandom random) {
      if (!model.quantity().equals("units.ward_share")) {
        return super.draw(model, random);
      }
      long units = random.nextLong(1, 50);
      return Map.of(
          "units.total", Range.exactly(Rational.of(units)),
          "units.wards", Range.exactly(Rational.of(random.nextLong(0, units + 1))));
    }
  }
}
