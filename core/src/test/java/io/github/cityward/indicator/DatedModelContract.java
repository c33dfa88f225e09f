package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.PlugInContract;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link DatedModel} keeps to. Its author extends this and says which, and of which town
 * each derives a value on which day.
 */
public abstract class DatedModelContract extends PlugInContract {
  private static final QuantityCatalog BUNDLED = QuantityCatalog.bundled();
  private static final int MONTHS = 120;

  /** {@return the models that are held to the contract} */
  protected abstract Stream<? extends DatedModel> models();

  /** {@return a town for which each of them derives a value} Asked once for each test. */
  protected abstract Town town();

  /** {@return a day on which it does} */
  protected abstract LocalDate day();

  /** {@return the quantities that a model may speak of: unless overridden, the library's own} */
  protected QuantityCatalog catalog() {
    return BUNDLED;
  }

  /** {@return the ends of the months before {@link #day}, and the day itself} */
  private List<LocalDate> days() {
    return IntStream.range(0, MONTHS).mapToObj(day()::minusMonths).toList();
  }

  /** Of none, everything would hold. */
  @Test
  void there_is_a_model_to_hold_to_it() {
    assertThat(models()).isNotEmpty();
  }

  @Test
  void it_has_a_name_and_its_quantities_are_known() {
    models().forEach(each -> IndicatorModelContract.assertThatItIsNamed(each, catalog()));
  }

  @Test
  void it_derives_a_value_on_the_day() {
    Town town = town();
    assertThat(models()).allSatisfy(each -> assertThat(derived(each, town, day())).isPresent());
  }

  @Test
  void what_it_derives_is_a_value_that_its_quantity_can_have() {
    Town town = town();
    models()
        .forEach(
            each ->
                days().stream()
                    .flatMap(day -> derived(each, town, day).stream())
                    .forEach(
                        value ->
                            IndicatorModelContract.assertThatItCanBe(
                                catalog().get(each.quantity()), value)));
  }

  @Test
  void no_input_is_of_a_later_day() {
    Town town = town();
    models()
        .forEach(
            each ->
                days()
                    .forEach(
                        day ->
                            assertThat(each.inputs(town, day))
                                .as("%s on %s", each.name(), day)
                                .noneMatch(input -> input.date().isAfter(day))));
  }

  @Test
  void of_a_town_without_observations_it_derives_nothing() {
    Town nothing = Town.builder("nothing").build();
    assertThat(models()).allSatisfy(each -> assertThat(each.inputs(nothing, day())).isEmpty());
  }

  @Test
  void without_dates_it_derives_nothing() {
    assertThat(models()).allSatisfy(each -> assertThat(each.derive(Map.of())).isEmpty());
  }

  @Test
  void the_same_town_gives_the_same_value_from_many_threads() {
    Town town = town();
    models().forEach(each -> assertThatAnswersStay(days(), day -> derived(each, town, day)));
  }

  @Test
  void it_never_changes() {
    models().forEach(PlugInContract::assertThatItsFieldsAreFinal);
    models().forEach(IndicatorModelContract::assertThatInputsStay);
  }

  private Optional<Value> derived(DatedModel model, Town town, LocalDate day) {
    List<ValueInUse> inputs = model.inputs(town, day);
    assertThat(inputs).as("inputs of %s on %s", model.name(), day).isNotNull();
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> value = model.derive(List.copyOf(inputs));
    assertThat(value).as("%s on %s", model.name(), day).isNotNull();
    return value;
  }
}
