package io.github.cityward.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.PlugInContract;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link IndicatorModel} keeps to; a {@link DatedModel} keeps to {@link
 * DatedModelContract}. Its author extends this and says which:
 *
 * <pre>{@code
 * class GreenPerHeadTest extends IndicatorModelContract {
 *   @Override
 *   protected Stream<IndicatorModel> models() {
 *     return Stream.of(new GreenPerHead());
 *   }
 * }
 * }</pre>
 *
 * <p>Inputs are drawn by the kinds of their quantities; where a real town has only some of those,
 * override {@link #draw}.
 */
public abstract class IndicatorModelContract extends PlugInContract {
  private static final QuantityCatalog BUNDLED = QuantityCatalog.bundled();
  private static final int SEED = 20_261_126;
  private static final int DRAWS = 100;

  /** {@return the models that are held to the contract} */
  protected abstract Stream<? extends IndicatorModel> models();

  /** {@return the quantities that a model may speak of: unless overridden, the library's own} */
  protected QuantityCatalog catalog() {
    return BUNDLED;
  }

  /** {@return inputs of {@code model} as a town may have them, each a single number or a level} */
  protected Map<String, Value> draw(IndicatorModel model, SplittableRandom random) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (String id : model.inputs()) {
      values.put(id, draw(catalog().get(id), random));
    }
    return values;
  }

  /** {@return a possible value of {@code quantity}, a single number or a level} */
  protected static Value draw(Quantity quantity, SplittableRandom random) {
    return switch (quantity.kind()) {
      case NUMBER -> hundredths(random.nextLong(0, 10_000_000));
      case COUNT -> Range.exactly(Rational.of(random.nextLong(0, 1_000)));
      case SHARE -> hundredths(random.nextLong(0, 10_001));
      case RATIO -> hundredths(random.nextLong(0, 1_000));
      case DIFFERENCE -> hundredths(random.nextLong(-100_000, 100_000));
      case LEVEL -> quantity.valueAt(Rational.of((long) random.nextInt(quantity.levels().size())));
    };
  }

  private static Range hundredths(long number) {
    return Range.exactly(Rational.of(BigDecimal.valueOf(number, 2)));
  }

  /** Asserts that results can say what {@code model} is and what it needs. */
  static void assertThatItIsNamed(IndicatorModel model, QuantityCatalog catalog) {
    assertThat(model.name()).as("name").isNotBlank();
    assertThat(catalog.find(model.quantity())).as("quantity %s", model.quantity()).isPresent();
    assertThat(model.inputs())
        .as("inputs of %s", model.name())
        .isNotEmpty()
        .doesNotHaveDuplicates();
    assertThat(model.inputs())
        .as("inputs of %s", model.name())
        .allSatisfy(id -> assertThat(catalog.find(id)).as(id).isPresent())
        .doesNotContain(model.quantity());
    assertThat(model.evidence()).as("evidence of %s", model.name()).isNotNull();
    assertThat(model.onColumns()).as("onColumns of %s", model.name()).isNotNull();
  }

  /** Asserts that nobody can change what {@code model} needs. */
  static void assertThatInputsStay(IndicatorModel model) {
    List<String> inputs = model.inputs();
    List<String> before = List.copyOf(inputs);
    try {
      inputs.clear();
    } catch (UnsupportedOperationException e) {
      // As it should be. A copy for each caller is as good.
    }
    assertThat(model.inputs()).as("inputs of %s", model.name()).isEqualTo(before);
  }

  /** Asserts that {@code quantity} can have {@code value}. */
  static void assertThatItCanBe(Quantity quantity, Value value) {
    boolean can =
        value instanceof Range range
            ? quantity.kind() != Kind.LEVEL && range.fits(quantity.kind())
            : quantity.level(value.toString()).filter(value::equals).isPresent();
    assertThat(can).as("%s can be %s", quantity, value).isTrue();
  }

  /** Of none, everything would hold. */
  @Test
  void there_is_a_model_to_hold_to_it() {
    assertThat(models()).isNotEmpty();
  }

  @Test
  void it_has_a_name_and_its_quantities_are_known() {
    models().forEach(each -> assertThatItIsNamed(each, catalog()));
  }

  @Test
  void it_derives_a_value_from_some_inputs_and_never_null() {
    models()
        .forEach(
            each ->
                assertThat(draws(each).filter(values -> derived(each, values).isPresent()))
                    .as("%s gives no value: override draw. Dated: DatedModelContract", each.name())
                    .isNotEmpty());
  }

  @Test
  void what_it_derives_is_a_value_that_its_quantity_can_have() {
    forEachDraw(
        (model, values) ->
            derived(model, values)
                .ifPresent(value -> assertThatItCanBe(catalog().get(model.quantity()), value)));
  }

  @Test
  void without_one_of_its_inputs_it_derives_nothing() {
    forEachDraw(
        (model, values) -> {
          for (String input : values.keySet()) {
            Map<String, Value> others = new LinkedHashMap<>(values);
            others.remove(input);
            assertThat(derived(model, others)).as("%s without %s", model.name(), input).isEmpty();
          }
        });
  }

  /** What a range gives holds what each number in it gives, or nothing follows from the range. */
  @Test
  void a_range_of_inputs_gives_all_that_is_possible() {
    SplittableRandom random = new SplittableRandom(SEED);
    forEachDraw(
        (model, values) -> {
          Optional<Value> wide = derived(model, widened(values, random));
          Optional<Value> exact = derived(model, values);
          wide.ifPresent(
              all ->
                  assertThat(exact.filter(one -> holds(all, one)))
                      .as("%s of %s gives %s, from ranges %s", model.name(), values, exact, all)
                      .isPresent());
        });
  }

  private Map<String, Value> widened(Map<String, Value> values, SplittableRandom random) {
    Map<String, Value> wide = new LinkedHashMap<>();
    values.forEach(
        (id, value) -> {
          Kind kind = catalog().get(id).kind();
          wide.put(
              id,
              value instanceof Range range
                  ? range.plus(new Range(whole(random).negate(), whole(random))).within(kind)
                  : value);
        });
    return wide;
  }

  private static Rational whole(SplittableRandom random) {
    return Rational.of(random.nextLong(0, 3));
  }

  private static boolean holds(Value all, Value one) {
    boolean numbers = all instanceof Range && one instanceof Range;
    return numbers ? ((Range) all).hull((Range) one).equals(all) : all.equals(one);
  }

  @Test
  void the_same_inputs_give_the_same_value_from_many_threads() {
    models()
        .forEach(
            each -> {
              List<Map<String, Value>> draws = draws(each).toList();
              List<Map<String, Value>> backwards =
                  draws.stream().map(IndicatorModelContract::backwards).toList();
              assertThatAnswersStay(draws, each::derive);
              assertThat(backwards.stream().map(values -> derived(each, values)))
                  .as("%s, the inputs in another order", each.name())
                  .isEqualTo(draws.stream().map(values -> derived(each, values)).toList());
            });
  }

  private static Map<String, Value> backwards(Map<String, Value> values) {
    List<Map.Entry<String, Value>> entries = new ArrayList<>(values.entrySet());
    Collections.reverse(entries);
    Map<String, Value> backwards = new LinkedHashMap<>();
    entries.forEach(each -> backwards.put(each.getKey(), each.getValue()));
    return backwards;
  }

  @Test
  void the_inputs_it_is_given_stay_as_they_are() {
    forEachDraw(
        (model, values) -> {
          Map<String, Value> given = new LinkedHashMap<>(values);
          Optional<Value> value = derived(model, given);
          assertThat(given).as("after %s", model.name()).isEqualTo(values);
          assertThat(derived(model, Map.copyOf(values))).isEqualTo(value);
        });
  }

  @Test
  void it_never_changes() {
    models().forEach(PlugInContract::assertThatItsFieldsAreFinal);
    models().forEach(IndicatorModelContract::assertThatInputsStay);
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    models()
        .forEach(
            each ->
                assertThatThrownBy(() -> each.derive((Map<String, Value>) null))
                    .as(each.name())
                    .isInstanceOf(NullPointerException.class));
  }

  @Test
  void many_units_at_once_get_what_each_gets_but_for_rounding() {
    forEachDraw(
        (model, values) ->
            model
                .onColumns()
                .ifPresent(
                    formula ->
                        derived(model, values)
                            .ifPresent(value -> assertThatItIsAbout(formula, values, value))));
  }

  private static void assertThatItIsAbout(
      ColumnFormula formula, Map<String, Value> values, Value value) {
    Function<String, double[]> column =
        id -> new double[] {number(Objects.requireNonNull(values.get(id), id)).toDouble()};
    double exact = number(value).toDouble();
    double most = Math.abs(exact) * (formula.roundings(id -> 1) + 1) * 0x1.0p-53 * 1.001;
    assertThat(Math.abs(formula.of(column, column, 1)[0] - exact))
        .as("the difference to %s", value)
        .isLessThanOrEqualTo(most);
  }

  private static Rational number(Value value) {
    return Objects.requireNonNull(((Range) value).low(), "low");
  }

  /** With so much it reaches the number, with a thousandth less it does not. */
  @Test
  void where_it_tells_how_much_is_needed_that_much_suffices_and_less_does_not() {
    models()
        .filter(each -> catalog().get(each.quantity()).kind() != Kind.LEVEL)
        .forEach(
            each -> {
              List<Map<String, Value>> draws =
                  draws(each).filter(values -> derived(each, values).isPresent()).toList();
              for (int i = 0; i + 1 < draws.size(); i++) {
                Rational target = number(derived(each, draws.get(i + 1)).orElseThrow());
                Map<String, Value> values = draws.get(i);
                values.keySet().forEach(input -> assertThatNeededIs(each, input, target, values));
              }
            });
  }

  private static void assertThatNeededIs(
      IndicatorModel model, String input, Rational target, Map<String, Value> values) {
    Optional<Range> needed = model.needed(input, target, values);
    assertThat(needed).as("needed of %s", model.name()).isNotNull();
    needed
        .filter(Range::isExact)
        .map(IndicatorModelContract::number)
        .filter(number -> number.signum() > 0)
        .ifPresent(
            number -> {
              Rational less = number.times(Rational.parse("0.999"));
              String what = "%s to %s with %s".formatted(model.name(), target, input);
              assertThat(at(model, values, input, number))
                  .as("%s at %s", what, number)
                  .isGreaterThanOrEqualTo(target);
              assertThat(at(model, values, input, less))
                  .as("%s at %s", what, less)
                  .isLessThan(target);
            });
  }

  private static Rational at(
      IndicatorModel model, Map<String, Value> values, String input, Rational number) {
    Map<String, Value> changed = new LinkedHashMap<>(values);
    changed.put(input, Range.exactly(number));
    return number(derived(model, changed).orElseThrow());
  }

  private void forEachDraw(BiConsumer<IndicatorModel, Map<String, Value>> check) {
    models().forEach(each -> draws(each).forEach(values -> check.accept(each, values)));
  }

  private Stream<Map<String, Value>> draws(IndicatorModel model) {
    SplittableRandom random = new SplittableRandom(SEED);
    return Stream.generate(() -> Map.<String, Value>copyOf(draw(model, random))).limit(DRAWS);
  }

  /** An exception is no value: it is reported, and nothing is derived. */
  private static Optional<Value> derived(IndicatorModel model, Map<String, Value> values) {
    Optional<Value> value;
    try {
      value = model.derive(values);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
    assertThat(value).as("%s of %s", model.name(), values).isNotNull();
    return value;
  }
}
