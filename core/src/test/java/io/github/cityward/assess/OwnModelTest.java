package io.github.cityward.assess;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.OwnModel;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnModelTest {
  @Test
  void a_model_of_your_own_is_passed_by_value_and_comes_before_the_built_in_one() {
    IndicatorModel half = densityModel(values -> Optional.of(exactly("750")));
    Assessor own = ClassThree.ASSESSOR.with(List.of(half));
    // 4.5 + 1.5 x (750 - 500) / 500 = 5.25; the built-in model gives 60000 / 100 = 600.
    IndicatorScore score = own.assess(town().build(), DAY).indicator("2A.II.04").orElseThrow();
    assertThat(score.points()).isEqualTo(ClassThree.interval("5.25"));
    assertThat(Objects.requireNonNull(score.value()).model()).isEqualTo("own");
    // The assessor it was made from is as it was: 4.5 + 1.5 x 100 / 500 = 4.8.
    assertThat(ClassThree.score(town(), "2A.II.04").points()).isEqualTo(ClassThree.interval("4.8"));
  }

  @Test
  void a_model_that_throws_is_reported_and_the_built_in_one_steps_in() {
    Assessment assessment =
        assess(
            values -> {
              throw new IllegalStateException("no licence");
            });
    assertThat(failure(assessment))
        .isEqualTo(
            "density.natural could not be derived by own from population.urban = 60000,"
                + " area.natural = 100: no licence.");
    assertThat(value(assessment)).isEqualTo("600");
  }

  @Test
  void a_negative_density_is_reported() {
    assertThat(failure(assess(values -> Optional.of(exactly("-1"))))).contains("own", "= -1");
  }

  @Test
  void a_level_for_a_number_is_reported() {
    assertThat(failure(assess(values -> Optional.of(new Level("high", 3))))).contains("= high");
  }

  @Test
  @SuppressWarnings({"NullAway", "OptionalAssignedToNull"}) // what an author may do all the same
  void nothing_at_all_is_reported() {
    assertThat(failure(assess(values -> null))).contains("own", "population.urban = 60000");
  }

  @Test
  void a_number_that_is_none_cannot_be_made() {
    Function<Map<String, Value>, Optional<Value>> notANumber =
        values -> Optional.of(exactly(String.valueOf(0.0 / 0.0)));
    assertThat(failure(assess(notANumber))).contains("NaN is not a number");
  }

  @Test
  void a_count_with_a_fraction_is_reported() {
    IndicatorModel model =
        new OwnModel(
            "sport.works", List.of("population.urban"), values -> Optional.of(exactly("1.5")));
    Assessment assessment = ClassThree.ASSESSOR.with(List.of(model)).assess(town().build(), DAY);
    assertThat(failure(assessment)).contains("sport.works", "= 1.5");
    assertThat(assessment.indicator("2A.III.17").orElseThrow().reason())
        .isEqualTo(Reason.MISSING_VALUE);
  }

  @Test
  void a_level_that_the_quantity_does_not_have_is_reported() {
    IndicatorModel model =
        new OwnModel(
            "transport.hub",
            List.of("population.urban"),
            values -> Optional.of(new Level("province", 1))); // its rank is 2
    Assessment assessment = ClassThree.ASSESSOR.with(List.of(model)).assess(town().build(), DAY);
    assertThat(failure(assessment)).contains("transport.hub", "= province");
  }

  @Test
  void a_model_that_gives_nothing_is_not_reported() {
    Assessment assessment = assess(values -> Optional.empty());
    assertThat(assessment.warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.MODEL_FAILED);
    assertThat(value(assessment)).isEqualTo("600");
  }

  @Test
  void a_model_of_an_unknown_quantity_is_refused_with_the_nearest() {
    IndicatorModel model =
        new OwnModel("density.naturl", List.of("population.urban"), values -> Optional.empty());
    assertThatThrownBy(() -> ClassThree.ASSESSOR.with(List.of(model)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nearest: density.natural");
  }

  @Test
  void a_model_that_needs_an_unknown_quantity_is_refused_with_the_nearest() {
    IndicatorModel model =
        new OwnModel("density.natural", List.of("area.naturl"), values -> Optional.empty());
    assertThatThrownBy(() -> ClassThree.ASSESSOR.with(List.of(model)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nearest: area.natural");
  }

  @Test
  void the_quantities_that_models_need_are_named_once_and_in_order() {
    IndicatorModel model =
        new OwnModel(
            "green.share", List.of("waste.treated_share", "area.natural"), values -> number("1"));
    List<String> inputs =
        ClassThree.ASSESSOR.with(List.of(model)).inputs().stream().map(Quantity::id).toList();
    assertThat(inputs)
        .contains("area.natural", "population.urban", "waste.treated_share")
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(ClassThree.ASSESSOR.inputs())
        .extracting(Quantity::id)
        .doesNotContain("waste.treated_share");
  }

  @Test
  void an_unverified_formula_derives_only_where_that_is_accepted() {
    TownBuilder town = SampleTowns.of("population.permanent", "30000");
    SampleTowns.observe(town, "population.temporary", "3650");
    SampleTowns.observe(town, "population.temporary_days", "50");
    assertThat(ClassThree.ASSESSOR.acceptsUnverified()).isFalse();
    assertThat(ClassThree.ASSESSOR.acceptingUnverified().acceptsUnverified()).isTrue();
    Assessment strict = ClassThree.ASSESSOR.assess(town.build(), DAY);
    assertThat(strict.indicator("2A.II.03").orElseThrow().value()).isNull();
    // 30000 + 2 x 3650 x 50 / 365 = 31000: 5.5 + 1.5 x 11000 / 180000 = 5.5 + 11/120
    Assessment accepted = ClassThree.ASSESSOR.acceptingUnverified().assess(town.build(), DAY);
    assertThat(accepted.indicator("2A.II.03").orElseThrow().points()).hasToString("5.5916666667");
  }

  @Test
  void a_model_without_inputs_is_refused_since_its_value_would_have_no_date() {
    IndicatorModel model =
        new OwnModel("sport.works", List.of(), values -> Optional.of(exactly("2")));
    assertThatThrownBy(() -> ClassThree.ASSESSOR.with(List.of(model)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the model own has no inputs. Name at least one quantity.");
  }

  @Test
  void models_that_derive_each_other_do_not_hide_a_value() {
    // population.urban is observed; the own model would derive it from the density it yields.
    IndicatorModel back =
        new OwnModel(
            "population.urban",
            List.of("density.natural", "area.natural"),
            values -> Optional.of(exactly("1")));
    Assessment assessment = ClassThree.ASSESSOR.with(List.of(back)).assess(town().build(), DAY);
    assertThat(value(assessment)).isEqualTo("600");
  }

  /** Green space and water derive each other, and water derives from waste too. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_circle_of_models_hides_no_value_whichever_is_asked_first(boolean waterFirst) {
    String yaml = SmallRules.FILE;
    if (!waterFirst) {
      yaml =
          yaml.replace("water.clean_piped", "x")
              .replace("green.share", "water.clean_piped")
              .replace("quantity: x", "quantity: green.share");
    }
    List<IndicatorModel> models =
        List.of(
            new OwnModel("water.clean_piped", List.of("green.share"), values -> number("85")),
            new OwnModel(
                "water.clean_piped", List.of("waste.treated_share"), values -> number("86")),
            new OwnModel("green.share", List.of("water.clean_piped"), values -> number("25")));
    Assessment assessment =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .with(models)
            .assess(SampleTowns.of("waste.treated_share", "50").build(), DAY);
    assertThat(value(assessment, waterFirst ? "A" : "B")).isEqualTo("86");
    assertThat(value(assessment, waterFirst ? "B" : "A")).isEqualTo("25");
    assertThat(assessment.warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.MODEL_FAILED);
  }

  @Test
  void a_failure_that_concerns_no_value_in_use_is_not_reported() {
    // Water is observed; whether waste would give a later value is only looked at.
    List<IndicatorModel> models =
        List.of(
            new OwnModel(
                "water.clean_piped", List.of("waste.treated_share"), values -> number("88")),
            new OwnModel(
                "waste.treated_share",
                List.of("cemetery.planned_share"),
                values -> {
                  throw new IllegalStateException("no licence");
                }));
    TownBuilder town = SampleTowns.of("cemetery.planned_share", "60");
    town.observe("water.clean_piped", DAY.minusMonths(3), "85", Basis.OFFICIAL, "yearbook");
    Assessment assessment =
        Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
            .with(models)
            .assess(town.build(), DAY);
    assertThat(value(assessment, "A")).isEqualTo("85");
    assertThat(assessment.warnings())
        .extracting(Warning::code)
        .doesNotContain(Warning.Code.MODEL_FAILED, Warning.Code.DERIVED_NEWER);
  }

  @Test
  void a_model_that_throws_when_asked_what_it_needs_has_no_remedy() {
    hasNoRemedy(
        () -> {
          throw new IllegalStateException("no licence");
        });
  }

  @Test
  @SuppressWarnings({"NullAway", "OptionalAssignedToNull"}) // what an author may do all the same
  void a_model_that_answers_nothing_at_all_has_no_remedy() {
    hasNoRemedy(() -> null);
  }

  private static void hasNoRemedy(Supplier<Optional<Range>> answer) {
    IndicatorModel model = new Needing(densityModel(values -> number("100")), answer);
    Assessment assessment = ClassThree.ASSESSOR.with(List.of(model)).assess(town().build(), DAY);
    assertThat(assessment.shortfalls())
        .filteredOn(each -> each.indicator().code().equals("2A.II.04"))
        .singleElement()
        .satisfies(each -> assertThat(each.remedies()).isEmpty());
    Outputs.draw(assessment);
  }

  /** A model with an answer of its own to how much it needs. */
  private record Needing(IndicatorModel model, Supplier<Optional<Range>> answer)
      implements IndicatorModel {
    @Override
    public String name() {
      return model.name();
    }

    @Override
    public String quantity() {
      return model.quantity();
    }

    @Override
    public List<String> inputs() {
      return model.inputs();
    }

    @Override
    public Optional<Value> derive(Map<String, Value> values) {
      return model.derive(values);
    }

    @Override
    public Optional<Range> needed(String input, Rational target, Map<String, Value> values) {
      return answer.get();
    }
  }

  private static TownBuilder town() {
    return SampleTowns.observe(SampleTowns.of("population.urban", "60000"), "area.natural", "100");
  }

  private static IndicatorModel densityModel(
      Function<Map<String, Value>, Optional<Value>> formula) {
    return new OwnModel("density.natural", List.of("population.urban", "area.natural"), formula);
  }

  private static Assessment assess(Function<Map<String, Value>, Optional<Value>> formula) {
    Town town = town().build();
    return ClassThree.ASSESSOR.with(List.of(densityModel(formula))).assess(town, DAY);
  }

  private static String failure(Assessment assessment) {
    return assessment.warnings().stream()
        .filter(warning -> warning.code() == Warning.Code.MODEL_FAILED)
        .map(warning -> warning.message(Locale.ENGLISH))
        .findFirst()
        .orElseThrow();
  }

  private static String value(Assessment assessment) {
    return value(assessment, "2A.II.04");
  }

  private static Optional<Value> number(String number) {
    return Optional.of(exactly(number));
  }

  private static String value(Assessment assessment, String code) {
    IndicatorScore score = assessment.indicator(code).orElseThrow();
    return Objects.requireNonNull(score.value()).value().toString();
  }

  private static Range exactly(String number) {
    return Range.exactly(Rational.parse(number));
  }
}
