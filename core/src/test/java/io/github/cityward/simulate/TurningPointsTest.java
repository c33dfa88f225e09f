package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Turning points and flips by hand, under rules of two standards. */
class TurningPointsTest {
  private static final String FORMULAS =
      """
      formulas:
        - quantity: green.share
          is: "0.5 * units.ward_share"
          evidence: secondary
          cite: "art. 3"
      """;

  /** 4 + (x - 80) / 5 points come to 5 at 85 and to 5.5 at 87.5. */
  @Test
  void answers_turn_at_thresholds_at_the_ends_of_a_share_and_where_either_line_is_reached() {
    TurningPoints turning =
        turning(
            SmallRules.changed("pass:", "at-least: 5", "at-least: 5.5"),
            Map.of("green.share", "10"),
            "water.clean_piped",
            "88");
    assertThat(turning.points())
        .containsExactlyElementsOf(numbers("0", "80", "85", "87.5", "88", "90", "100"));
    assertThat(turning.areTold()).isTrue();
    assertThat(turning.points()).noneMatch(turning::isBeforeGap);
  }

  /**
   * From 80 % on, 4 + (x - 80) / 5; from 85 % on, 1 + (x - 85) / 10 more. The first line would come
   * to 5.5 at 87.5 and both together at 83.33, where they do not hold.
   */
  @Test
  void where_a_line_would_be_reached_beyond_the_next_threshold_nothing_turns() {
    String yaml = SmallRules.changed("pass:", "at-least: 5", "at-least: 5.5");
    yaml = SmallRules.measuring(yaml, "B", "water.clean_piped", "85", "95");
    TurningPoints turning = turning(yaml, Map.of(), "water.clean_piped", "90");
    assertThat(turning.points())
        .containsExactlyElementsOf(numbers("0", "80", "85", "90", "95", "100"));
  }

  /** 105 beds: 30 for 10,000 of 35,000 people, 35 of 30,000; the 32.5 of 5 points between them. */
  @Test
  void answers_turn_through_a_quotient_of_a_sum() {
    TurningPoints turning =
        turning(
            SmallRules.measuring(SmallRules.FILE, "A", "health.beds_per_10000", "30", "35"),
            Map.of("health.beds", "105", "population.temporary_converted", "0"),
            "population.permanent",
            "31000");
    assertThat(turning.areTold()).isTrue();
    assertThat(turning.points())
        .containsExactly(
            Rational.ZERO,
            Rational.of(30_000),
            Rational.of(31_000),
            Rational.of(1_050_000).dividedBy(Rational.parse("32.5")),
            Rational.of(35_000));
  }

  /** For 10,000 people the beds are those for 10,000: from 30 on 4 points, 5 at 32.5. */
  @Test
  void a_town_that_has_nothing_yet_has_turning_points_too() {
    TurningPoints turning =
        turning(
            SmallRules.measuring(SmallRules.FILE, "A", "health.beds_per_10000", "30", "35"),
            Map.of("population.urban", "10000"),
            "health.beds",
            "0");
    assertThat(turning.points()).containsExactlyElementsOf(worksAnd("30", "32.5", "35"));
  }

  /**
   * 1,050,000 / (x + 1,000) is no a + b x + c / x, and up to 1,000 people all points are earned.
   */
  @Test
  void what_is_divided_by_a_sum_is_not_told() {
    assertThat(
            turning(
                    SmallRules.measuring(SmallRules.FILE, "A", "health.beds_per_10000", "30", "35"),
                    Map.of("health.beds", "105", "population.temporary_converted", "1000"),
                    "population.permanent",
                    "1000")
                .areTold())
        .isFalse();
  }

  /** Of 4 to 6 and 2 points the criterion gives no more than 7, from 85 % on. */
  @Test
  void a_criterion_that_is_full_between_two_thresholds_is_not_told() {
    String yaml = SmallRules.changed("- code: I\n", "maximum: 10", "maximum: 7");
    assertThat(turning(yaml, Map.of("green.share", "30"), "water.clean_piped", "88").areTold())
        .isFalse();
  }

  /** 5,000 and 30,000 people have passed 20,000 long ago, and reach 40,000 with 5,000 more. */
  @Test
  void what_would_take_less_than_nothing_does_not_turn() {
    TurningPoints turning =
        turning(
            SmallRules.measuring(SmallRules.FILE, "A", "population.urban", "20000", "40000"),
            Map.of("population.temporary_converted", "30000"),
            "population.permanent",
            "5000");
    assertThat(turning.points()).containsExactlyElementsOf(numbers("0", "5000", "10000"));
  }

  /**
   * Half of 3,000 / x is 20 % at 75 units and 30 % at 50. Of fewer than 30 units, 30 cannot be
   * wards. Some levels go by works: 1, 2 and so on to 20.
   */
  @Test
  void answers_turn_where_a_value_on_the_way_comes_to_the_end_of_its_kind() {
    TurningPoints turning =
        turning(SmallRules.FILE + FORMULAS, Map.of("units.wards", "30"), "units.total", "60");
    assertThat(turning.areTold()).isTrue();
    assertThat(turning.points()).containsExactlyElementsOf(worksAnd("30", "50", "60", "75"));
  }

  /** Growth of 25 points more than the country's, or of any more, has no upper end. */
  @Test
  void a_standard_that_rests_on_other_values_hinders_nothing() {
    TurningPoints turning =
        turning(
            SmallRules.measuring(
                SmallRules.FILE, "B", "economy.growth_3y_minus_national", "20", "30"),
            Map.of("economy.growth_3y_minus_national", "25.."),
            "water.clean_piped",
            "88");
    assertThat(turning.areTold()).isTrue();
  }

  /**
   * With u for 10,000 people the standards earn 2 + u and 6 / u - 1 points from 20,000 to 30,000
   * people, and 2 + u alone up to 40,000. 1 + u + 6 / u is 5.95 at (4.95 ± √0.5025) / 2, and 2 + u
   * at 3.95.
   */
  @Test
  void between_two_neighbouring_decimals_lies_a_gap() {
    TurningPoints turning = valley("25000");
    assertThat(turning.areTold()).isTrue();
    assertThat(turning.points())
        .containsExactlyElementsOf(
            numbers(
                "0",
                "20000",
                "21205.6382803105",
                "21205.6382803106",
                "25000",
                "28294.3617196894",
                "28294.3617196895",
                "30000",
                "39500",
                "40000"));
    assertThat(turning.points().stream().filter(turning::isBeforeGap))
        .containsExactlyElementsOf(numbers("21205.6382803105", "28294.3617196894"));
  }

  /**
   * Between the gaps the line is missed: 25,000 lies nearer to the upper one, 23,000 to the lower.
   */
  @Test
  void of_two_flips_the_nearer_one_counts() {
    assertThat(new FlipSearch(valleyTown(), Rational.of(25_000)).find().flip())
        .hasToString("Flip[value=28294.3617196895, inclusive=true, above=true, met=true]");
    assertThat(new FlipSearch(valleyTown(), Rational.of(23_000)).find().flip())
        .hasToString("Flip[value=21205.6382803105, inclusive=true, above=false, met=true]");
  }

  @Test
  void a_town_at_its_threshold_flips_just_below() {
    MovedTown town = town(SmallRules.FILE, Map.of("green.share", "30"), "water.clean_piped");
    assertThat(new FlipSearch(town, Rational.of(80)).find().flip())
        .hasToString("Flip[value=80, inclusive=false, above=false, met=false]");
  }

  /** 105 beds are 30 for 10,000 of 35,000 people, and too few for any more. */
  @Test
  void a_town_at_the_threshold_of_a_quotient_flips_just_above() {
    MovedTown town =
        town(
            SmallRules.measuring(SmallRules.FILE, "A", "health.beds_per_10000", "30", "35"),
            Map.of("health.beds", "105", "green.share", "30"),
            "population.urban");
    assertThat(new FlipSearch(town, Rational.of(35_000)).find().flip())
        .hasToString("Flip[value=35000, inclusive=false, above=true, met=false]");
  }

  /** For 12,345 people, 30 for 10,000 are 37.035 beds. */
  @Test
  void a_count_flips_at_the_next_whole_number_on_either_side_of_a_threshold() {
    MovedTown town =
        town(
            SmallRules.measuring(SmallRules.FILE, "A", "health.beds_per_10000", "30", "35"),
            Map.of("population.urban", "12345", "green.share", "30"),
            "health.beds");
    assertThat(new FlipSearch(town, Rational.of(35)).find().flip())
        .hasToString("Flip[value=38, inclusive=true, above=true, met=true]");
    assertThat(new FlipSearch(town, Rational.of(40)).find().flip())
        .hasToString("Flip[value=37, inclusive=true, above=false, met=false]");
  }

  private static TurningPoints valley(String median) {
    return TurningPoints.of(valleyTown(), Rational.parse(median));
  }

  private static MovedTown valleyTown() {
    String yaml = SmallRules.changed("pass:", "at-least: 5", "at-least: 5.95");
    yaml = SmallRules.measuring(yaml, "A", "population.urban", "20000", "40000");
    yaml = SmallRules.measuring(yaml, "B", "health.beds_per_10000", "20", "30");
    return town(yaml, Map.of("health.beds", "60"), "population.urban");
  }

  private static TurningPoints turning(
      String yaml, Map<String, String> values, String moved, String median) {
    return TurningPoints.of(town(yaml, values, moved), Rational.parse(median));
  }

  private static MovedTown town(String yaml, Map<String, String> values, String moved) {
    return new MovedTown(
        SampleTowns.of(values).build(),
        new UncertainTown(SampleTowns.DAY, Map.of(), Map.of(), Map.of()),
        Assessor.of(SmallRules.read(yaml).orElseThrow()),
        QuantityCatalog.bundled().get(moved),
        Map.of());
  }

  private static List<Rational> worksAnd(String... numbers) {
    return Stream.concat(
            IntStream.rangeClosed(0, 20).mapToObj(Rational::of), numbers(numbers).stream())
        .toList();
  }

  private static List<Rational> numbers(String... numbers) {
    return Stream.of(numbers).map(Rational::parse).toList();
  }
}
