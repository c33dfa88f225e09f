package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.Fixed;
import io.github.cityward.distribution.Ranks;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Flips by hand, from the thresholds of class III in table 2A of Resolution 111/2025. */
class TornadoBarTest {
  private static final RuleSet RULES =
      RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
  private static final Assessor ASSESSOR = Assessor.of(RULES);
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  /** The criterion of population needs the 5.5 points of 20,000 people. */
  @Test
  void a_class_that_is_reached_is_lost_just_below_a_threshold() {
    TornadoBar bar = bar(atLower(), "population.urban", new Uniform(30_000, 50_000));
    assertThat(bar.low()).hasToString("31000");
    assertThat(bar.median()).hasToString("40000");
    assertThat(bar.high()).hasToString("49000");
    assertThat(bar.atHigh().low().minus(bar.atLow().low())).hasToString("0.15");
    assertThat(bar.swing()).hasToString("0.15");
    assertThat(bar.isTold()).isTrue();
    assertThat(bar.flip()).isEqualTo(new Flip(number("20000"), false, false, false));
  }

  @Test
  void a_class_that_is_missed_is_reached_at_the_threshold_itself() {
    TornadoBar bar = bar(atLower(), "population.urban", new Uniform(10_000, 12_000));
    assertThat(bar.flip()).isEqualTo(new Flip(number("20000"), true, true, true));
  }

  /** 30 beds for 10,000 people are the minimum: 270 for 90,000. */
  @Test
  void a_flip_is_found_through_the_formula_that_derives_a_value() {
    assertThat(bar(beds("200", "90000"), "health.beds", new Fixed(200)).flip())
        .isEqualTo(new Flip(number("270"), true, true, true));
  }

  /** 200 beds are 30 for 10,000 people where there are 200,000 / 3 of them. */
  @Test
  void a_flip_is_found_below_the_line_of_a_quotient_and_printed_where_it_has_turned() {
    Flip flip =
        Objects.requireNonNull(
            bar(beds("200", "90000"), "population.urban", new Fixed(90_000)).flip());
    assertThat(flip)
        .isEqualTo(
            new Flip(
                Range.exactly(Rational.of(200_000).dividedBy(Rational.of(3))), true, false, true));
    assertThat(flip.printed()).hasToString("66666.6666666666");
  }

  @Test
  void a_level_flips_to_the_nearest_level_that_does() {
    Distribution none = new Ranks(List.of(1.0, 0.0, 0.0, 0.0));
    Flip flip = Objects.requireNonNull(bar(atLower(), "role.planning", none).flip());
    assertThat(flip.value()).hasToString("commune");
    assertThat(flip.printed()).hasToString("commune");
    assertThat(flip.inclusive()).isTrue();
    assertThat(flip.above()).isTrue();
    assertThat(flip.met()).isTrue();
    Distribution commune = new Ranks(List.of(0.0, 1.0, 0.0, 0.0));
    assertThat(bar(atLower(), "role.planning", commune).flip())
        .hasToString("Flip[value=none, inclusive=true, above=false, met=false]");
  }

  @Test
  void a_count_flips_to_a_whole_number() {
    assertThat(bar(atLower(), "culture.works", new Fixed(4)).flip())
        .isEqualTo(new Flip(number("1"), true, false, false));
    assertThat(bar(atLower(), "culture.works", new Fixed(0)).flip())
        .isEqualTo(new Flip(number("2"), true, true, true));
  }

  @Test
  void where_something_else_is_missed_no_value_flips() {
    Map<String, String> poor = atLower();
    poor.put("population.urban", "100");
    TornadoBar bar = bar(poor, "waste.treated_share", new Uniform(70, 80));
    assertThat(bar.flip()).isNull();
    assertThat(bar.isTold()).isTrue();
  }

  /**
   * Towns at random: at the flip the verdict is what it says, and nowhere between the median and
   * the flip it is another one.
   */
  @Test
  void no_value_that_is_nearer_flips() {
    long seed = 20261125;
    Random random = new Random(seed);
    List<String> moved =
        List.of(
            "population.urban",
            "health.beds",
            "roads.density",
            "water.clean_piped",
            "green.share",
            "land.public_service");
    int flips = 0;
    for (int i = 0; i < 60; i++) {
      Map<String, String> values = new LinkedHashMap<>();
      Map<String, String> upper = SampleTowns.atUpper();
      SampleTowns.atLower()
          .forEach(
              (quantity, least) -> values.put(quantity, between(quantity, least, upper, random)));
      values.remove("health.beds_per_10000");
      values.remove("land.public_service_per_head");
      values.put("health.beds", String.valueOf(100 + random.nextInt(500)));
      values.put("land.public_service", String.valueOf(100_000 + random.nextInt(200_000)));
      String quantity = moved.get(i % moved.size());
      double median = Double.parseDouble(Objects.requireNonNull(values.get(quantity)));
      TornadoBar bar = bar(values, quantity, new Fixed(median));
      assertThat(bar.isTold()).as("%s, town %s of seed %s", quantity, i, seed).isTrue();
      flips += bar.flip() == null ? 0 : 1;
      check(values, bar, "%s, town %s of seed %s".formatted(quantity, i, seed));
    }
    assertThat(flips).isBetween(15, 50);
  }

  private static String between(String id, String least, Map<String, String> upper, Random random) {
    Quantity quantity = CATALOG.get(id);
    if (quantity.kind() == Kind.LEVEL) {
      return least;
    }
    double from = Double.parseDouble(least);
    double to = Double.parseDouble(Objects.requireNonNull(upper.get(id)));
    double number = from + (to - from) * (1.3 * random.nextDouble() - 0.05);
    return quantity.kind() == Kind.COUNT
        ? String.valueOf(Math.round(number))
        : String.valueOf(Math.min(100_000, Math.round(1000 * number) / 1000.0));
  }

  private static void check(Map<String, String> values, TornadoBar bar, String which) {
    Flip flip = bar.flip();
    Rational median = position(bar, bar.median());
    boolean met = isMet(values, bar, median);
    Rational end =
        flip == null
            ? median.plus(median).min(Rational.HUNDRED.max(median))
            : position(bar, flip.value());
    for (int part = 0; part < 64; part++) {
      Rational share = Rational.of(part).dividedBy(Rational.of(64));
      Rational between = median.plus(end.minus(median).times(share));
      assertThat(isMet(values, bar, between)).as(which + " at " + between).isEqualTo(met);
    }
    if (flip != null) {
      assertThat(flip.met()).as(which).isNotEqualTo(met);
      Rational tiny = Rational.parse("0.000000001").times(Rational.of(flip.above() ? 1 : -1));
      assertThat(isMet(values, bar, end)).as(which).isEqualTo(met != flip.inclusive());
      assertThat(isMet(values, bar, end.plus(tiny))).as(which).isNotEqualTo(met);
    }
  }

  private static Rational position(TornadoBar bar, Value value) {
    return Objects.requireNonNull(bar.quantity().position(value).low());
  }

  private static boolean isMet(Map<String, String> values, TornadoBar bar, Rational number) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.remove(bar.quantity().id());
    Town town =
        SampleTowns.of(others)
            .build()
            .with(
                new Observation(
                    bar.quantity(), SampleTowns.DAY, Range.exactly(number), Basis.ASSUMED, "", ""));
    return ASSESSOR.assess(town, SampleTowns.DAY).verdict() == Verdict.MET;
  }

  private static Map<String, String> atLower() {
    return new LinkedHashMap<>(SampleTowns.atLower());
  }

  private static Map<String, String> beds(String beds, String people) {
    Map<String, String> values = atLower();
    values.remove("health.beds_per_10000");
    values.put("health.beds", beds);
    values.put("population.urban", people);
    return values;
  }

  private static Range number(String text) {
    return Range.exactly(Rational.parse(text));
  }

  private static TornadoBar bar(
      Map<String, String> values, String quantity, Distribution distribution) {
    Town town = SampleTowns.of(values).uncertain(quantity, SampleTowns.DAY, distribution).build();
    return Tornado.bars(town, UncertainTown.on(SampleTowns.DAY, town), ASSESSOR).get(0);
  }
}
