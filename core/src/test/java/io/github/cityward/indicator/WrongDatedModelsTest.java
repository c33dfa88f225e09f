package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ContractFailures;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each check of the contract fails for a model with dates that is wrong in one thing. */
class WrongDatedModelsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final Quantity PERSONS = QuantityCatalog.bundled().get("population.total");

  /** As many persons in the urban area as the latest figure has in all. */
  private interface Urban extends DatedModel {
    @Override
    default String name() {
      return "own";
    }

    @Override
    default String quantity() {
      return "population.urban";
    }

    @Override
    default List<String> inputs() {
      return List.of(PERSONS.id());
    }

    @Override
    default List<ValueInUse> inputs(Town town, LocalDate day) {
      return latest(town, day);
    }

    @Override
    default Optional<Value> derive(List<ValueInUse> values) {
      return first(values);
    }
  }

  /** Wrong in what it names, chooses or derives. */
  private record Own(
      List<String> inputs,
      BiFunction<Town, LocalDate, List<ValueInUse>> chosen,
      Function<List<ValueInUse>, Optional<Value>> formula)
      implements Urban {
    static Own choosing(BiFunction<Town, LocalDate, List<ValueInUse>> chosen) {
      return new Own(List.of(PERSONS.id()), chosen, WrongDatedModelsTest::first);
    }

    static Own deriving(Function<List<ValueInUse>, Optional<Value>> formula) {
      return new Own(List.of(PERSONS.id()), WrongDatedModelsTest::latest, formula);
    }

    @Override
    public List<ValueInUse> inputs(Town town, LocalDate day) {
      return chosen.apply(town, day);
    }

    @Override
    public Optional<Value> derive(List<ValueInUse> values) {
      return formula.apply(values);
    }
  }

  /** Where no dates are given, a guess. */
  private record Undated() implements Urban {
    @Override
    public Optional<Value> derive(Map<String, Value> values) {
      return Optional.of(Range.exactly(Rational.ONE));
    }
  }

  private static List<ValueInUse> latest(Town town, LocalDate day) {
    return town.latest(PERSONS, day).map(ValueInUse::observed).stream().toList();
  }

  private static Optional<Value> first(List<ValueInUse> values) {
    return values.stream().findFirst().map(ValueInUse::value);
  }

  private static List<String> failures(DatedModel... models) {
    return ContractFailures.of(
        new DatedModelContract() {
          @Override
          protected Stream<DatedModel> models() {
            return Stream.of(models);
          }

          @Override
          protected Town town() {
            return Town.builder("a")
                .observe(PERSONS.id(), DAY.minusYears(1), "1000", Basis.OFFICIAL, "s")
                .observe(PERSONS.id(), DAY, "1200", Basis.OFFICIAL, "s")
                .build();
          }

          @Override
          protected LocalDate day() {
            return DAY;
          }
        });
  }

  @Test
  void the_latest_figure_keeps_to_the_contract() {
    assertThat(failures(new Urban() {})).isEmpty();
  }

  @Test
  void that_there_is_no_model_is_found() {
    assertThat(failures()).containsExactly("there_is_a_model_to_hold_to_it");
  }

  @Test
  void a_model_that_never_derives_is_found() {
    assertThat(failures(Own.deriving(values -> Optional.empty())))
        .containsExactly("it_derives_a_value_on_the_day");
  }

  @Test
  void a_figure_of_a_later_day_is_found() {
    assertThat(failures(Own.choosing((town, day) -> latest(town, DAY))))
        .containsExactly("no_input_is_of_a_later_day");
  }

  @Test
  void fewer_than_no_persons_are_found() {
    assertThat(failures(Own.deriving(values -> Optional.of(Range.exactly(Rational.of(-1))))))
        .containsExactly("what_it_derives_is_a_value_that_its_quantity_can_have");
  }

  @Test
  void a_figure_that_the_town_does_not_have_is_found() {
    Town other = Town.builder("b").observe(PERSONS.id(), DAY, "5", Basis.OFFICIAL, "s").build();
    assertThat(
            failures(
                Own.choosing(
                    (town, day) -> latest(town.observations().isEmpty() ? other : town, day))))
        .containsExactly("of_a_town_without_observations_it_derives_nothing");
  }

  @Test
  void a_model_that_fails_to_choose_derives_nothing_and_is_noted() {
    DatedModel failing =
        Own.choosing(
            (town, day) -> {
              throw new IllegalStateException("no licence");
            });
    QuantityCatalog catalog = QuantityCatalog.bundled();
    ValuesInUse values =
        new ValuesInUse(
            catalog, Map.of(failing.quantity(), List.of(failing)), Town.builder("a").build(), DAY);
    assertThat(values.find(catalog.get(failing.quantity()))).isEmpty();
    assertThat(values.notes())
        .containsExactly(
            new DerivationNote(
                DerivationNote.Kind.FAILED,
                failing.quantity(),
                "own",
                List.of(PERSONS.id(), "no licence")));
  }

  @Test
  void a_value_without_dates_is_found() {
    assertThat(failures(new Undated())).containsExactly("without_dates_it_derives_nothing");
  }

  @Test
  void an_answer_that_depends_on_what_was_asked_before_is_found() {
    AtomicLong asked = new AtomicLong();
    assertThat(
            failures(
                Own.deriving(
                    values -> Optional.of(Range.exactly(Rational.of(asked.incrementAndGet()))))))
        .containsExactly("the_same_town_gives_the_same_value_from_many_threads");
  }

  @Test
  void a_list_of_inputs_that_can_be_changed_is_found() {
    List<String> inputs = new ArrayList<>(List.of(PERSONS.id()));
    assertThat(failures(new Own(inputs, WrongDatedModelsTest::latest, WrongDatedModelsTest::first)))
        .contains("it_never_changes");
  }

  @Test
  void a_model_that_names_no_input_is_found() {
    assertThat(
            failures(new Own(List.of(), WrongDatedModelsTest::latest, WrongDatedModelsTest::first)))
        .contains("it_has_a_name_and_its_quantities_are_known");
  }
}
