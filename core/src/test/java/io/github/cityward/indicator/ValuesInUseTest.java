package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesInUseTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  @Test
  void a_value_rests_on_itself_and_on_all_it_may_be_derived_from() {
    ValuesInUse values =
        values(SampleTowns.of("area.natural", "100").build(), IndicatorModels.builtIn(CATALOG));
    // density.natural = population.urban / area.natural
    // population.urban = population.permanent + population.temporary_converted
    assertThat(ids(values.restsOn(CATALOG.get("density.natural"))))
        .containsExactly(
            "density.natural",
            "population.urban",
            "population.permanent",
            "population.temporary_converted",
            "area.natural");
  }

  @Test
  void an_observed_value_rests_on_itself_alone_though_models_could_derive_it() {
    ValuesInUse values =
        values(SampleTowns.of("density.natural", "900").build(), IndicatorModels.builtIn(CATALOG));
    Quantity density = CATALOG.get("density.natural");
    assertThat(ids(values.restsOn(density))).containsExactly("density.natural");
    assertThat(ids(values.derivableFrom(density)))
        .containsExactly("population.urban", "area.natural");
  }

  @Test
  void what_two_models_derive_from_is_named_once() {
    ValuesInUse values =
        values(
            Town.builder("t").build(),
            List.of(
                derived("green.share", "area.natural"),
                derived("green.share", "area.natural", "area.construction")));
    assertThat(ids(values.derivableFrom(CATALOG.get("green.share"))))
        .containsExactly("area.natural", "area.construction");
  }

  /** Green derives from water, water from waste, waste from green; green from cemeteries too. */
  @Test
  void what_was_not_found_within_a_circle_of_three_is_found_once_the_circle_is_broken() {
    ValuesInUse values =
        values(
            SampleTowns.of("cemetery.planned_share", "60").build(),
            List.of(
                derived("green.share", "water.clean_piped"),
                derived("water.clean_piped", "waste.treated_share"),
                derived("waste.treated_share", "green.share"),
                derived("green.share", "cemetery.planned_share")));
    for (String each : List.of("green.share", "water.clean_piped", "waste.treated_share")) {
      assertThat(values.find(CATALOG.get(each))).as(each).isPresent();
    }
  }

  @Test
  void after_a_circle_a_failure_is_still_reported_once_however_often_its_value_is_asked_for() {
    ValuesInUse values =
        values(
            SampleTowns.of("cemetery.planned_share", "60").build(),
            List.of(
                derived("green.share", "green.civil_per_head"),
                derived("green.civil_per_head", "green.share"),
                derived("water.clean_piped", "waste.treated_share"),
                new OwnModel(
                    "waste.treated_share",
                    List.of("cemetery.planned_share"),
                    inputs -> {
                      throw new IllegalStateException("no licence");
                    })));
    for (String each : List.of("green.share", "water.clean_piped", "waste.treated_share")) {
      assertThat(values.find(CATALOG.get(each))).as(each).isEmpty();
    }
    assertThat(values.notes())
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.details())
                    .containsExactly("cemetery.planned_share = 60", "no licence"));
  }

  @Test
  void a_failure_names_an_input_without_an_upper_end_as_it_was_written() {
    Town town =
        SampleTowns.observe(SampleTowns.of("population.urban", "5000.."), "area.natural", "0")
            .build();
    ValuesInUse values = values(town, IndicatorModels.builtIn(CATALOG));
    assertThat(values.find(CATALOG.get("density.natural"))).isEmpty();
    assertThat(values.notes().get(0).details().get(0))
        .isEqualTo("population.urban = 5000.., area.natural = 0");
  }

  @Test
  void a_model_gets_a_level_as_a_level_and_a_number_with_the_end_that_its_kind_closes() {
    IndicatorModel hub =
        new OwnModel(
            "green.share",
            List.of("transport.hub", "waste.treated_share"),
            inputs ->
                inputs.get("transport.hub") instanceof Level
                    ? Optional.ofNullable(inputs.get("waste.treated_share"))
                    : Optional.empty());
    Town town =
        SampleTowns.observe(
                SampleTowns.of("transport.hub", "province"), "waste.treated_share", "70..")
            .build();
    assertThat(values(town, List.of(hub)).find(CATALOG.get("green.share")).orElseThrow().value())
        .hasToString("70..100");
  }

  private static IndicatorModel derived(String quantity, String... inputs) {
    return new OwnModel(
        quantity, List.of(inputs), values -> Optional.of(Range.exactly(Rational.of(25))));
  }

  private static ValuesInUse values(Town town, List<IndicatorModel> models) {
    Map<String, List<IndicatorModel>> byQuantity =
        models.stream().collect(Collectors.groupingBy(IndicatorModel::quantity));
    return new ValuesInUse(CATALOG, byQuantity, town, SampleTowns.DAY);
  }

  private static Stream<String> ids(Collection<Quantity> quantities) {
    return quantities.stream().map(Quantity::id);
  }
}
