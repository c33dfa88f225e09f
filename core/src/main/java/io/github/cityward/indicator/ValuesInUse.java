package io.github.cityward.indicator;

import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Value;
import io.github.cityward.quantity.ZeroDivisorException;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of one town that are in use on one day: the latest observed, else what a model
 * derives, else what follows from those of the units that it is made of. Not thread-safe; made for
 * one assessment.
 */
public final class ValuesInUse {
  private final QuantityCatalog catalog;
  private final Map<String, List<IndicatorModel>> models;
  private final Town town;
  private final LocalDate day;
  private final Map<String, Optional<ValueInUse>> found = new LinkedHashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final List<DerivationNote> failures = new ArrayList<>();
  private final ValuesOfParts parts;
  private boolean wentInACircle;

  /**
   * Makes the finder for one town on one day.
   *
   * @param models the models by the id of the quantity they derive, each list in order of
   *     preference
   */
  public ValuesInUse(
      QuantityCatalog catalog, Map<String, List<IndicatorModel>> models, Town town, LocalDate day) {
    this.catalog = catalog;
    this.models = models;
    this.town = town;
    this.day = day;
    this.parts =
        new ValuesOfParts(
            town, day, unit -> new ValuesInUse(catalog, models, unit, day), catalog::get);
  }

  /** {@return the value in use of {@code quantity}, if there is one} */
  public Optional<ValueInUse> find(Quantity quantity) {
    Optional<ValueInUse> known = found.get(quantity.id());
    if (known != null) {
      return known;
    }
    Optional<ValueInUse> observed = town.latest(quantity, day).map(ValueInUse::observed);
    if (observed.isPresent()) {
      found.put(quantity.id(), observed);
      return observed;
    }
    if (!underWay.add(quantity.id())) {
      wentInACircle = true;
      return Optional.empty();
    }
    Optional<ValueInUse> value = derived(quantity);
    underWay.remove(quantity.id());
    // Nothing found on the way round a circle may still be found from elsewhere.
    if (value.isPresent() || !wentInACircle || underWay.isEmpty()) {
      found.put(quantity.id(), value);
    }
    wentInACircle &= !underWay.isEmpty();
    return value;
  }

  /** {@return the quantity with this id, one of those that are known} */
  public Quantity quantity(String id) {
    return catalog.get(id);
  }

  /**
   * {@return the quantities on which the value of {@code quantity} may rest: itself and, where it
   * is not observed, all that models may derive it from}
   */
  public Set<Quantity> restsOn(Quantity quantity) {
    Set<Quantity> all = new LinkedHashSet<>();
    addWhatItRestsOn(quantity, all);
    return all;
  }

  private void addWhatItRestsOn(Quantity quantity, Set<Quantity> all) {
    if (all.add(quantity) && town.latest(quantity, day).isEmpty()) {
      derivableFrom(quantity).forEach(input -> addWhatItRestsOn(input, all));
    }
  }

  /**
   * {@return the quantities from which models derive {@code quantity} where it is not observed,
   * whether it is or not}
   */
  public List<Quantity> derivableFrom(Quantity quantity) {
    return modelsOf(quantity).stream()
        .flatMap(model -> model.inputs().stream())
        .distinct()
        .map(catalog::get)
        .toList();
  }

  /** {@return what a reader should know about the values found so far} */
  public List<DerivationNote> notes() {
    List<DerivationNote> all = new ArrayList<>(failures);
    all.addAll(parts.notes());
    List<ValueInUse> used = found.values().stream().flatMap(Optional::stream).toList();
    for (ValueInUse each : used) {
      if (each.derivedBy() == null) {
        differing(each).or(() -> newer(each)).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** {@return that a value of the town does not fit those of its parts, if so it is} */
  private Optional<DerivationNote> differing(ValueInUse used) {
    return town.supposes(used.quantity())
        ? Optional.empty()
        : parts
            .find(used.quantity())
            .filter(each -> !new PartsCheck(used, each).fits())
            .map(each -> note(DerivationNote.Kind.DIFFERING, used, each));
  }

  private static DerivationNote note(
      DerivationNote.Kind kind, ValueInUse used, ValueInUse derived) {
    return note(kind, used, String.valueOf(derived.model()), derived.value(), derived.date());
  }

  private static DerivationNote note(
      DerivationNote.Kind kind, ValueInUse used, String model, Value value, LocalDate date) {
    return new DerivationNote(
        kind,
        used.quantity().id(),
        model,
        List.of(used.value().toString(), used.date().toString(), text(value), date.toString()));
  }

  /** A failure met only here concerns no value in use, so it is not noted. */
  private Optional<DerivationNote> newer(ValueInUse used) {
    for (IndicatorModel model : modelsOf(used.quantity())) {
      Outcome outcome = run(used.quantity(), model, each -> each.date().isAfter(used.date()));
      Value value = outcome.value();
      if (value != null) {
        return Optional.of(
            note(
                DerivationNote.Kind.NEWER,
                used,
                model.name(),
                value,
                ValueInUse.latest(outcome.inputs())));
      }
    }
    return parts
        .find(used.quantity())
        .filter(each -> each.inputs().stream().allMatch(of -> of.date().isAfter(used.date())))
        .map(each -> note(DerivationNote.Kind.NEWER, used, each));
  }

  private Optional<ValueInUse> derived(Quantity quantity) {
    List<ValueInUse> ways = new ArrayList<>();
    for (IndicatorModel model : modelsOf(quantity)) {
      Outcome outcome = run(quantity, model, any -> true);
      if (outcome.fault() != null) {
        failures.add(
            new DerivationNote(
                DerivationNote.Kind.FAILED, quantity.id(), model.name(), outcome.details(model)));
      }
      Value value = outcome.value();
      if (value != null) {
        ValueInUse derived = ValueInUse.derived(quantity, value, model, outcome.inputs());
        // What units have may tell a range more closely than the first model does.
        if (town.parts().isEmpty() || derived.position().isExact()) {
          return Optional.of(derived);
        }
        ways.add(derived);
      }
    }
    if (ways.isEmpty() || ways.stream().noneMatch(this::restsOnSupposed)) {
      parts.find(quantity).ifPresent(ways::add);
    }
    return Narrowing.of(ways);
  }

  /** Parts say nothing of a town that is only supposed. */
  private boolean restsOnSupposed(ValueInUse value) {
    return value.part() == null
        && (value.derivedBy() == null
            ? town.supposes(value.quantity())
            : value.inputs().stream().anyMatch(this::restsOnSupposed));
  }

  private List<IndicatorModel> modelsOf(Quantity quantity) {
    return models.getOrDefault(quantity.id(), List.of());
  }

  /** {@return the values of all inputs; none if one of them has none} */
  private List<ValueInUse> inputs(IndicatorModel model) {
    if (model instanceof DatedModel dated) {
      return List.copyOf(dated.inputs(town, day));
    }
    List<ValueInUse> values = new ArrayList<>();
    for (String id : model.inputs()) {
      Optional<ValueInUse> value = find(catalog.get(id));
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return values;
  }

  /** What a model gave of these inputs: a value, a fault, or neither. */
  private record Outcome(
      List<ValueInUse> inputs,
      @Nullable Value value,
      @Nullable String fault,
      @Nullable String divisor) {
    static Outcome nothing() {
      return new Outcome(List.of(), null, null, null);
    }

    /**
     * {@return the inputs and the fault; then the divisor that is zero or may be, if that is it}
     */
    List<String> details(IndicatorModel model) {
      List<String> named =
          inputs.stream().map(each -> each.quantity() + " = " + text(each.value())).toList();
      String all = String.join(", ", named.isEmpty() ? model.inputs() : named);
      return Stream.of(all, fault, divisor).flatMap(Stream::ofNullable).toList();
    }
  }

  /** {@return what {@code model} gives; nothing unless all its inputs are {@code wanted}} */
  private Outcome run(Quantity quantity, IndicatorModel model, Predicate<ValueInUse> wanted) {
    List<ValueInUse> inputs = List.of();
    try {
      inputs = inputs(model);
      if (inputs.isEmpty() || !inputs.stream().allMatch(wanted)) {
        return Outcome.nothing();
      }
      Map<String, Value> values = new LinkedHashMap<>();
      inputs.forEach(input -> values.put(input.quantity().id(), input.modelInput()));
      Optional<Value> value =
          model instanceof DatedModel dated ? dated.derive(inputs) : model.derive(values);
      return value.isEmpty() ? Outcome.nothing() : checked(quantity, value.get(), inputs);
    } catch (ZeroDivisorException e) {
      return new Outcome(inputs, null, e.getMessage(), e.divisor());
    } catch (RuntimeException e) {
      String fault = e.getMessage() == null ? e.toString() : e.getMessage();
      return new Outcome(inputs, null, fault, null);
    }
  }

  /**
   * A model is somebody else's code: what it gives is checked as a file's cell would be. Of a range
   * that reaches beyond what the quantity can have, the possible part is left: 6 wards of 5 to 10
   * units are 60 to 100 %.
   */
  private static Outcome checked(Quantity quantity, Value value, List<ValueInUse> inputs) {
    if (value instanceof Range range && isPossible(range, quantity.kind())) {
      return new Outcome(inputs, range.within(quantity.kind()), null, null);
    }
    boolean known = value instanceof Level level && isLevel(level, quantity);
    return known
        ? new Outcome(inputs, value, null, null)
        : new Outcome(inputs, null, "= " + text(value), null);
  }

  private static boolean isLevel(Level level, Quantity quantity) {
    return quantity.level(level.code()).filter(level::equals).isPresent();
  }

  private static boolean isPossible(Range range, Kind kind) {
    return kind == Kind.COUNT
        ? range.fits(kind)
        : kind != Kind.LEVEL && range.overlaps(new Range(kind.lowest(), kind.highest()));
  }

  private static String text(Value value) {
    if (value instanceof Range range && range.low() != null && range.high() != null) {
      String low = range.low().rounded(10).toPlainString();
      String high = range.high().rounded(10).toPlainString();
      return low.equals(high) ? low : low + ".." + high;
    }
    return value.toString();
  }
}
