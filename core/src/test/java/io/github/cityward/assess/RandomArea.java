package io.github.cityward.assess;

import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.indicator.IndicatorModels;
import io.github.cityward.quantity.Aggregation;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An urban area of one to six units. Behind what is observed stands what is true, of which the
 * whole follows from the units by definition: what is observed is that, or a range that holds it,
 * or nothing.
 */
final class RandomArea {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final Rational NATIONAL = Rational.of(60_000_000);

  private final RuleSet rules;
  private final LocalDate day;
  private final SplittableRandom random;
  private final List<IndicatorModel> models;
  private final Set<String> quantities = new TreeSet<>();
  private final List<Map<String, Value>> units = new ArrayList<>();
  private final Map<String, Value> whole = new LinkedHashMap<>();
  private final List<Town> parts = new ArrayList<>();
  private final Town town;

  RandomArea(RuleSet rules, LocalDate day, SplittableRandom random) {
    this.rules = rules;
    this.day = day;
    this.random = random;
    this.models =
        Stream.of(IndicatorModels.of(rules.formulas()), IndicatorModels.builtIn(CATALOG))
            .flatMap(List::stream)
            .toList();
    rules
        .indicators()
        .map(Indicator::quantity)
        .filter(Quantity::observed)
        .forEach(each -> add(each.id()));
    int count = random.nextInt(1, 7);
    for (int i = 0; i < count; i++) {
      Map<String, Value> truth = new LinkedHashMap<>();
      quantities.forEach(each -> truth(each, truth));
      units.add(truth);
    }
    quantities.forEach(this::addWhole);
    for (int i = 0; i < count; i++) {
      parts.add(part(i));
    }
    Town.Profile profile = Town.builder("area").build().profile();
    Town bare = Town.builder(profile.id()).build();
    this.town = bare.with(observed(whole, 5, true)).madeOf(parts);
  }

  private void add(String id) {
    if (!CATALOG.get(id).isNational() && quantities.add(id)) {
      models.stream()
          .filter(each -> each.quantity().equals(id))
          .forEach(each -> each.inputs().forEach(this::add));
      if (CATALOG.get(id).aggregation() instanceof Aggregation.Weighted weighted
          && weighted.by() != null) {
        add(weighted.by());
      }
    }
  }

  Town town() {
    return town;
  }

  /** The area of which all is known, as the whole of it. */
  Town known() {
    List<Observation> all = new ArrayList<>();
    whole.forEach((id, value) -> all.add(observation(CATALOG.get(id), value)));
    return Town.builder("area").build().with(all);
  }

  Map<String, Value> truth() {
    return whole;
  }

  /** The area without one figure of a part, or without all of them. */
  Town poorer() {
    int place = random.nextInt(parts.size());
    Town part = parts.get(place);
    List<Observation> left = new ArrayList<>(part.observations());
    if (random.nextInt(4) == 0) {
      left.clear();
    } else if (!left.isEmpty()) {
      left.remove(random.nextInt(left.size()));
    }
    List<Town> others = new ArrayList<>(parts);
    others.set(place, part.observing(left));
    return town.madeOf(others);
  }

  /** The first model that gives something tells the truth, so that all models agree. */
  private Value truth(String id, Map<String, Value> truth) {
    Value known = truth.get(id);
    if (known != null) {
      return known;
    }
    if (CATALOG.get(id).isNational()) {
      return Range.exactly(NATIONAL);
    }
    Value value = null;
    for (IndicatorModel model : models) {
      if (model.quantity().equals(id) && value == null) {
        Map<String, Value> inputs = new HashMap<>();
        model.inputs().forEach(each -> inputs.put(each, truth(each, truth)));
        value = model.derive(inputs).orElse(null);
      }
    }
    Value found = value == null ? any(CATALOG.get(id)) : value;
    truth.put(id, found);
    return found;
  }

  /** People, areas and the like are never none at all, so that each unit counts. */
  private Value any(Quantity quantity) {
    return switch (quantity.kind()) {
      case LEVEL -> level(quantity, random.nextInt(quantity.levels().size()));
      case SHARE -> Range.exactly(Rational.of(random.nextInt(101)));
      case COUNT ->
          Range.exactly(
              quantity.id().equals("units.total")
                  ? Rational.ONE
                  : Rational.of(random.nextInt(quantity.id().equals("units.wards") ? 2 : 9)));
      case DIFFERENCE -> Range.exactly(Rational.of(random.nextInt(-9, 10)));
      case NUMBER, RATIO ->
          Range.exactly(
              Rational.of(random.nextInt(1, 300)).dividedBy(Rational.of(random.nextInt(1, 4))));
    };
  }

  private static Level level(Quantity quantity, int rank) {
    return (Level) quantity.valueAt(Rational.of(rank));
  }

  private void addWhole(String id) {
    Quantity quantity = CATALOG.get(id);
    Aggregation aggregation = quantity.aggregation();
    if (aggregation instanceof Aggregation.Sum) {
      whole.put(
          id,
          Range.exactly(
              units.stream().map(each -> number(id, each)).reduce(Rational::plus).orElseThrow()));
    } else if (aggregation instanceof Aggregation.Weighted weighted) {
      whole.put(id, Range.exactly(mean(id, weighted)));
    } else if (aggregation instanceof Aggregation.Highest) {
      int rank =
          units.stream()
              .mapToInt(each -> ((Level) Objects.requireNonNull(each.get(id))).rank())
              .max()
              .orElseThrow();
      whole.put(id, level(quantity, rank));
    } else {
      whole.put(id, any(quantity));
    }
  }

  private Rational mean(String id, Aggregation.Weighted weighted) {
    Rational sum = Rational.ZERO;
    Rational weights = Rational.ZERO;
    for (Map<String, Value> each : units) {
      String by = weighted.by();
      Rational weight = by == null ? Rational.of(random.nextInt(1, 50)) : number(by, each);
      sum = sum.plus(number(id, each).times(weight));
      weights = weights.plus(weight);
    }
    return sum.dividedBy(weights);
  }

  private static Rational number(String id, Map<String, Value> truth) {
    Range range = (Range) Objects.requireNonNull(truth.get(id), id);
    return Objects.requireNonNull(range.low(), id);
  }

  private Town part(int place) {
    boolean piece = random.nextInt(5) == 0;
    List<Observation> observed =
        observed(Objects.requireNonNull(units.get(place)), random.nextInt(5) == 0 ? 100 : 1, piece);
    Town unit =
        piece
            ? Town.builder("part-" + place).extent(Extent.PART_OF_UNIT).build()
            : Town.builder("part-" + place).build();
    return unit.with(observed);
  }

  /**
   * {@return what is observed}
   *
   * @param rarely of how many quantities, beside every one, nothing is
   * @param piece whether figures of the whole unit speak of another one
   */
  private List<Observation> observed(Map<String, Value> truth, int rarely, boolean piece) {
    List<Observation> all = new ArrayList<>();
    truth.forEach(
        (id, value) -> {
          Quantity quantity = CATALOG.get(id);
          if (random.nextInt(rarely + 3) < 3) {
            boolean another = truth != whole && piece && !quantity.isUrban();
            all.add(observation(quantity, another ? any(quantity) : shown(quantity, value)));
          }
        });
    return all;
  }

  /** Of what models derive the value itself is observed: a range would go before a closer one. */
  private Value shown(Quantity quantity, Value value) {
    boolean derived = models.stream().anyMatch(each -> each.quantity().equals(quantity.id()));
    if (!(value instanceof Range range) || derived || random.nextInt(4) > 0) {
      return value;
    }
    Rational number = Objects.requireNonNull(range.low());
    Rational step = Rational.of(random.nextInt(20));
    Range around =
        switch (random.nextInt(4)) {
          case 0 -> new Range(number.minus(step), null);
          case 1 -> new Range(null, number.plus(step));
          default -> new Range(number.minus(step), number.plus(step));
        };
    return quantity.kind() == Kind.DIFFERENCE ? around : around.within(quantity.kind());
  }

  private Observation observation(Quantity quantity, Value value) {
    return new Observation(quantity, day, value, Basis.OFFICIAL, "yearbook", "");
  }

  @Override
  public String toString() {
    return rules
        + ", "
        + town.observations()
        + parts.stream()
            .map(each -> each + " " + each.profile().extent() + " " + each.observations())
            .toList();
  }
}
