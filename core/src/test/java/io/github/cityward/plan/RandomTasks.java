package io.github.cityward.plan;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Shortfall;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Normal;
import io.github.cityward.distribution.Ranks;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small towns with projects of every kind, most of whose standards are met. */
final class RandomTasks {
  private static final int MOST_PROJECTS = 6;

  /** Those that models derive others from, and the class, on which choices depend. */
  private static final List<String> INPUTS =
      List.of("population.total", "population.urban", "area.natural", "urban.class");

  private RandomTasks() {}

  static PlanTask next(SplittableRandom random) {
    RuleSet rules = RandomUnits.RULES.get(random.nextInt(RandomUnits.RULES.size()));
    Assessor plain = Assessor.of(rules);
    Assessor assessor = random.nextInt(3) > 0 ? plain.acceptingUnverified() : plain;
    LocalDate day = day(rules, random);
    Map<String, String> values = RandomUnits.all(rules, random);
    rules.indicators().filter(each -> random.nextInt(4) > 0).forEach(each -> reach(each, values));
    if (random.nextInt(4) == 0) {
      values.keySet().removeIf(each -> random.nextInt(12) == 0);
    }
    Town town = RandomUnits.town(values, random);
    List<Indicator> missing =
        assessor.assess(town, day).shortfalls().stream().map(Shortfall::indicator).toList();
    List<Quantity> quantities =
        new ArrayList<>(rules.indicators().map(each -> each.quantity()).distinct().toList());
    INPUTS.forEach(each -> quantities.add(QuantityCatalog.bundled().get(each)));
    quantities.removeIf(each -> !each.observed());
    int count = 1 + random.nextInt(MOST_PROJECTS);
    List<Project> projects =
        IntStream.range(0, count)
            .mapToObj(i -> project(i, count, missing, quantities, day, random))
            .toList();
    PlanTask task = PlanTask.of(town.planning(projects), assessor, day);
    return random.nextInt(4) == 0 ? task.within(Rational.of(random.nextInt(12))) : task;
  }

  /** A status that has ended is reached by no project. */
  private static LocalDate day(RuleSet rules, SplittableRandom random) {
    LocalDate day = RandomUnits.day(rules, random.nextInt(50)).plusDays(400);
    Abolition end = rules.abolition();
    return end == null || day.isBefore(end.from()) ? day : end.from().minusDays(1);
  }

  /** {@return a task of which a few observed figures are uncertain, and levels too} */
  static PlanTask uncertain(SplittableRandom random) {
    PlanTask task = next(random);
    List<Observation> observations = new ArrayList<>(task.town().observations());
    List<Uncertainty> uncertainties = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5) && !observations.isEmpty(); i++) {
      Observation some = observations.remove(random.nextInt(observations.size()));
      Quantity quantity = some.quantity();
      Rational middle = some.value() == null ? null : quantity.position(some.value()).low();
      if (middle != null) {
        double mean = middle.toDouble();
        Distribution distribution =
            quantity.kind() == Kind.LEVEL
                ? new Ranks(
                    Collections.nCopies(quantity.levels().size(), 1.0 / quantity.levels().size()))
                : random.nextBoolean()
                    ? new Uniform(0.7 * mean - 1, 1.2 * mean + 1)
                    : new Normal(mean, 1 + mean / 8);
        uncertainties.add(new Uncertainty(quantity, some.date(), distribution));
      }
    }
    Town town = task.town().uncertain(uncertainties);
    return PlanTask.of(town, task.assessor(), task.day());
  }

  /** Most standards are met, so that a few projects may be enough. */
  private static void reach(Indicator indicator, Map<String, String> values) {
    Quantity quantity = indicator.quantity();
    good(indicator)
        .filter(each -> values.containsKey(quantity.id()))
        .ifPresent(each -> values.put(quantity.id(), quantity.valueAt(each).toString()));
  }

  /** {@return a value that meets a standard, if its figures are known} */
  private static Optional<Rational> good(Indicator indicator) {
    return indicator
        .scale()
        .upper()
        .known(true)
        .or(() -> indicator.scale().lower().known(true))
        .map(
            each ->
                indicator.quantity().kind() == Kind.COUNT ? Rational.of(each.roundedUp(0)) : each);
  }

  private static Project project(
      int place,
      int count,
      List<Indicator> missing,
      List<Quantity> quantities,
      LocalDate day,
      SplittableRandom random) {
    List<ProjectEffect> effects = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      ProjectEffect effect =
          missing.isEmpty() || random.nextInt(3) == 0
              ? effect(quantities.get(random.nextInt(quantities.size())), random)
              : remedy(missing.get(random.nextInt(missing.size())), random);
      if (effects.stream().noneMatch(each -> each.quantity().equals(effect.quantity()))) {
        effects.add(effect);
      }
    }
    List<String> requires =
        place > 0 && random.nextInt(5) == 0 ? List.of(id(random.nextInt(place))) : List.of();
    List<String> excludes =
        random.nextInt(5) == 0
            ? IntStream.of(random.nextInt(count))
                .filter(each -> each != place && !requires.contains(id(each)))
                .mapToObj(RandomTasks::id)
                .toList()
            : List.of();
    return new Project(
        id(place), "", Rational.of(random.nextInt(5)), day, effects, requires, excludes);
  }

  private static String id(int place) {
    return "P" + place;
  }

  private static ProjectEffect remedy(Indicator indicator, SplittableRandom random) {
    Quantity quantity = indicator.quantity();
    return good(indicator)
        .<ProjectEffect>map(
            each ->
                quantity.kind() != Kind.LEVEL && random.nextBoolean()
                    ? new ProjectEffect.Addition(quantity, each)
                    : new ProjectEffect.Setting(quantity, quantity.valueAt(each)))
        .orElseGet(() -> effect(quantity, random));
  }

  private static ProjectEffect effect(Quantity quantity, SplittableRandom random) {
    if (quantity.kind() == Kind.LEVEL) {
      return new ProjectEffect.Setting(
          quantity,
          quantity
              .level(quantity.levels().get(random.nextInt(quantity.levels().size())))
              .orElseThrow());
    }
    Rational amount = Rational.of(1 + random.nextInt(random.nextBoolean() ? 4 : 40));
    return random.nextInt(4) == 0
        ? new ProjectEffect.Setting(quantity, Range.exactly(amount.plus(amount)))
        : new ProjectEffect.Addition(quantity, random.nextInt(6) == 0 ? amount.negate() : amount);
  }
}
