package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ContractFailures;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check of the contract fails for a model that is wrong in one thing. */
class WrongModelsTest {
  private static final String ROADS = "roads.length";
  private static final String AREA = "area.construction";

  /** A model that is written in a line. */
  private record Own(
      String name,
      String quantity,
      List<String> inputs,
      Function<Map<String, Value>, Optional<Value>> formula)
      implements IndicatorModel {
    Own(Function<Map<String, Value>, Optional<Value>> formula) {
      this("own", "roads.density", List.of(ROADS, AREA), formula);
    }

    @Override
    public Optional<Value> derive(Map<String, Value> values) {
      return formula.apply(values);
    }
  }

  /** The right density. */
  private interface Density extends IndicatorModel {
    @Override
    default String name() {
      return "density";
    }

    @Override
    default String quantity() {
      return "roads.density";
    }

    @Override
    default List<String> inputs() {
      return List.of(ROADS, AREA);
    }

    @Override
    default Optional<Value> derive(Map<String, Value> values) {
      return density(values);
    }
  }

  /** A wrong answer to how much road it takes. */
  private record Needing(Rational factor) implements Density {
    @Override
    public Optional<Range> needed(String input, Rational target, Map<String, Value> values) {
      return input.equals(ROADS)
          ? Optional.of(
              Range.exactly(target).times(range(values, AREA)).times(Range.exactly(factor)))
          : Optional.empty();
    }
  }

  /** A formula for many units at once. */
  private record OnColumns(ColumnFormula formula) implements Density {
    @Override
    public Optional<ColumnFormula> onColumns() {
      return Optional.of(formula);
    }
  }

  private static Range range(Map<String, Value> values, String input) {
    return (Range) Objects.requireNonNull(values.get(input), input);
  }

  private static Optional<Value> density(Map<String, Value> values) {
    return Optional.of(range(values, ROADS).dividedBy(range(values, AREA)));
  }

  private static Optional<Value> number(Rational number) {
    return Optional.of(Range.exactly(number));
  }

  private static List<String> failures(IndicatorModel... models) {
    return ContractFailures.of(
        new IndicatorModelContract() {
          @Override
          protected Stream<IndicatorModel> models() {
            return Stream.of(models);
          }
        });
  }

  private static List<String> failures(Function<Map<String, Value>, Optional<Value>> formula) {
    return failures(new Own(formula));
  }

  @Test
  void a_density_keeps_to_the_contract() {
    assertThat(failures(WrongModelsTest::density)).isEmpty();
  }

  @Test
  void that_there_is_no_model_is_found() {
    assertThat(failures()).containsExactly("there_is_a_model_to_hold_to_it");
  }

  @Test
  void a_model_that_takes_null_is_found() {
    assertThat(failures(values -> values == null ? Optional.empty() : density(values)))
        .containsExactly("null_is_refused");
  }

  /** The right density, and for many units at once that of the area over the roads. */
  @Test
  void another_formula_for_many_units_is_found() {
    ColumnFormula inverse =
        new ColumnFormula(
            List.of(
                List.of(
                    new ColumnFormula.Factor(AREA, null, false),
                    new ColumnFormula.Factor(ROADS, null, true))));
    assertThat(failures(new OnColumns(inverse)))
        .containsExactly("many_units_at_once_get_what_each_gets_but_for_rounding");
  }

  @Test
  void a_quantity_that_nobody_knows_is_found() {
    assertThat(
            failures(new Own("own", "roads.denseness", List.of(ROADS), values -> density(values))))
        .contains("it_has_a_name_and_its_quantities_are_known");
  }

  @Test
  void a_model_without_a_name_is_found() {
    assertThat(failures(new Own(" ", "roads.density", List.of(ROADS, AREA), v -> density(v))))
        .containsExactly("it_has_a_name_and_its_quantities_are_known");
  }

  @Test
  void a_model_that_never_derives_is_found() {
    assertThat(
            failures(
                values -> {
                  Objects.requireNonNull(values, "values");
                  return Optional.empty();
                }))
        .containsExactly("it_derives_a_value_from_some_inputs_and_never_null");
  }

  @Test
  @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
  void null_for_no_value_is_found() {
    assertThat(failures(values -> values.size() < 2 ? null : density(values)))
        .containsExactly("without_one_of_its_inputs_it_derives_nothing");
  }

  @Test
  void a_negative_length_is_found() {
    assertThat(
            failures(
                values ->
                    density(values)
                        .map(d -> Range.exactly(Rational.ONE.negate()).times((Range) d))))
        .contains("what_it_derives_is_a_value_that_its_quantity_can_have");
  }

  @Test
  void a_level_for_a_number_is_found() {
    assertThat(failures(values -> density(values).map(d -> new Level("dense", 1))))
        .contains("what_it_derives_is_a_value_that_its_quantity_can_have");
  }

  /** Where no area is known, this one takes it for 20 km². */
  @Test
  void a_guess_for_a_missing_input_is_found() {
    Range guess = Range.exactly(Rational.of(20));
    assertThat(
            failures(
                values ->
                    Optional.of(
                        range(values, ROADS).dividedBy((Range) values.getOrDefault(AREA, guess)))))
        .containsExactly("without_one_of_its_inputs_it_derives_nothing");
  }

  /** The middle of a range is a guess: the true number may be any other. */
  @Test
  void the_middle_of_a_range_is_found() {
    Rational half = Rational.parse("0.5");
    assertThat(
            failures(
                values -> {
                  Range density = (Range) density(values).orElseThrow();
                  Rational low = Objects.requireNonNull(density.low());
                  Rational high = Objects.requireNonNull(density.high());
                  return number(low.plus(high).times(half));
                }))
        .containsExactly("a_range_of_inputs_gives_all_that_is_possible");
  }

  @Test
  void an_answer_that_depends_on_what_was_asked_before_is_found() {
    AtomicLong asked = new AtomicLong();
    assertThat(
            failures(
                values -> {
                  Range more = Range.exactly(Rational.of(asked.incrementAndGet()));
                  return density(values).map(density -> ((Range) density).plus(more));
                }))
        .contains("the_same_inputs_give_the_same_value_from_many_threads");
  }

  @Test
  void inputs_that_are_taken_away_are_found() {
    assertThat(
            failures(
                values -> {
                  Optional<Value> density = density(values);
                  values.remove(ROADS);
                  return density;
                }))
        .contains("the_inputs_it_is_given_stay_as_they_are");
  }

  @Test
  void a_list_of_inputs_that_can_be_changed_is_found() {
    List<String> inputs = new ArrayList<>(List.of(ROADS, AREA));
    assertThat(failures(new Own("own", "roads.density", inputs, values -> density(values))))
        .contains("it_never_changes");
  }

  @Test
  void too_little_and_too_much_road_are_found() {
    assertThat(failures(new Needing(Rational.ONE))).isEmpty();
    assertThat(failures(new Needing(Rational.parse("0.9"))))
        .containsExactly("where_it_tells_how_much_is_needed_that_much_suffices_and_less_does_not");
    assertThat(failures(new Needing(Rational.parse("1.1"))))
        .containsExactly("where_it_tells_how_much_is_needed_that_much_suffices_and_less_does_not");
  }
}
