package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever a missing value turns out to be, what was said of it holds. */
class InformationPropertyTest {
  private static final int TOWNS = Trials.of(15);
  private static final int VALUES = 4;

  @Test
  void no_value_of_a_missing_quantity_goes_beyond_the_bounds() {
    Assessor assessor = Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());
    long seed = 20_261_126;
    SplittableRandom random = new SplittableRandom(seed);
    int decided = 0;
    for (int i = 0; i < TOWNS; i++) {
      Town town = town(random);
      Assessment assessment = assessor.assess(town, SampleTowns.DAY);
      List<Assessment> open =
          assessment.verdict() == Verdict.UNDETERMINED ? List.of(assessment) : List.of();
      for (InformationValue each : new InformationSearch(assessment, open, assessor).all()) {
        for (int k = 0; k < VALUES && each.fact() instanceof MissingFact.Value; k++) {
          Optional<Assessment> known =
              known((MissingFact.Value) each.fact(), assessment, assessor, random);
          decided += known.filter(there -> isDecided(there)).isPresent() ? 1 : 0;
          known.ifPresent(
              there ->
                  assertThat(isWithin(each, assessment, there))
                      .as(
                          "seed %d: %s with %s of %s",
                          seed, there, each, there.town().observations())
                      .isTrue());
        }
      }
    }
    assertThat(decided).as("seed %d", seed).isPositive();
  }

  private static boolean isDecided(Assessment assessment) {
    return assessment.verdict() != Verdict.UNDETERMINED;
  }

  private static boolean isWithin(InformationValue said, Assessment before, Assessment there) {
    Points narrowed = Unknown.width(before.points()).minus(Unknown.width(there.points()));
    boolean points =
        narrowed.compareTo(said.narrows().low()) >= 0
            && narrowed.compareTo(said.narrows().high()) <= 0;
    InformationValue.Decided decided = said.ofOpen();
    boolean verdict =
        decided == null
            || (isDecided(there)
                ? said.decides().contains(there.verdict()) && decided.most().count() == 1
                : decided.least().count() == 0);
    return points && verdict;
  }

  private static Optional<Assessment> known(
      MissingFact.Value fact, Assessment assessment, Assessor assessor, SplittableRandom random) {
    Quantity quantity = fact.quantity();
    Rational value =
        switch (quantity.kind()) {
          case LEVEL -> Rational.of(random.nextInt(quantity.levels().size()));
          case SHARE -> Rational.of(random.nextInt(101));
          case COUNT -> Rational.of(random.nextInt(15));
          default -> Rational.of(random.nextInt(1, 1 << random.nextInt(1, 22)));
        };
    boolean possible =
        assessment
            .town()
            .latest(quantity, SampleTowns.DAY)
            .map(each -> quantity.position(Objects.requireNonNull(each.value())))
            .filter(each -> !each.overlaps(Range.exactly(value)))
            .isEmpty();
    UncertainTown none = new UncertainTown(SampleTowns.DAY, Map.of(), Map.of(), Map.of());
    return Optional.of(none.with(assessment.town(), Map.of(quantity, quantity.valueAt(value))))
        .filter(town -> possible)
        .map(town -> assessor.assess(town, SampleTowns.DAY))
        .filter(
            there ->
                there.warnings().stream()
                    .noneMatch(each -> each.code() == Warning.Code.MODEL_FAILED));
  }

  /** Most of what the standards ask is known, a little as a range, and inputs instead of others. */
  private static Town town(SplittableRandom random) {
    Map<String, String> lower = SampleTowns.atLower();
    Map<String, String> upper = SampleTowns.atUpper();
    TownBuilder town = Town.builder("t");
    double missing = random.nextDouble(0.3);
    lower.forEach(
        (quantity, low) -> {
          double share = random.nextDouble();
          String high = upper.getOrDefault(quantity, low);
          boolean number = low.matches("[0-9.]+");
          if (share < missing) {
            return;
          }
          observe(
              town,
              quantity,
              number && share < missing + 0.1 ? low + ".." + high : share < 0.5 ? low : high);
        });
    Map<String, String> inputs =
        Map.of("roads.length", "50", "drainage.length", "20", "health.beds", "300");
    inputs.forEach(
        (quantity, value) -> {
          if (random.nextBoolean()) {
            observe(town, quantity, value);
          }
        });
    return town.build();
  }

  private static void observe(TownBuilder town, String quantity, String value) {
    town.observe(quantity, SampleTowns.DAY, value, Basis.OFFICIAL, "yearbook");
  }
}
