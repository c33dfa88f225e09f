package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.json.Json;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.TownBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallTest {
  @Test
  void what_is_short_comes_nearest_first_then_what_may_be_short() {
    Map<String, String> values = SampleTowns.atLower();
    values.put("transport.hub", "none"); // 1 of 1 level
    values.put("population.urban", "10000"); // 10000 of 20000
    values.put("water.clean_piped", "84"); // 1 of 85
    values.put("green.share", "20..30");
    values.remove("sport.works");
    assertThat(shortfalls(values))
        .extracting(shortfall -> shortfall.indicator().code())
        .containsExactly("2A.III.08", "2A.II.03", "2A.III.06", "2A.III.17", "2A.III.21");
  }

  @Test
  void a_shortfall_is_counted_in_points_and_in_the_unit_of_the_standard() {
    Shortfall beds = only("health.beds_per_10000", "25.5");
    assertThat(beds.amount()).contains(Rational.parse("4.5"));
    assertThat(beds.points()).hasToString("3.75");
    assertThat(beds.needed()).hasToString("30");
    assertThat(beds.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(beds.toString()).contains("2A.III.14", "25.5 bed/10000 person", "3.75 points");
  }

  /** Roads earn 4 points at the least and 5 at the most, beds 3.75 and 5, sport works 3 and 4. */
  @Test
  void the_most_points_hang_on_one_standard_of_each_verdict() {
    Map<String, String> values = SampleTowns.atLower();
    values.put("roads.density", "3.9");
    values.put("health.beds_per_10000", "29");
    values.remove("sport.works");
    Assessment assessment = ClassThree.assess(SampleTowns.of(values));
    assertThat(assessment.largest(Verdict.NOT_MET).orElseThrow().atStake())
        .hasToString("Optional[4]");
    assertThat(assessment.largest(Verdict.UNDETERMINED).orElseThrow())
        .satisfies(each -> assertThat(each.indicator().code()).isEqualTo("2A.III.17"))
        .satisfies(each -> assertThat(each.atStake()).hasToString("Optional[4]"));
    assertThat(assessment.largest(Verdict.MET).orElseThrow().atStake()).hasToString("Optional[0]");
  }

  @Test
  void a_level_is_short_by_levels() {
    Shortfall hub = only("transport.hub", "none");
    assertThat(hub.needed()).hasToString("commune");
    assertThat(hub.amount()).contains(Rational.ONE);
  }

  @Test
  void a_range_is_short_by_what_its_best_end_lacks() {
    assertThat(only("water.clean_piped", "40..80").amount()).contains(Rational.of(5));
  }

  @Test
  void what_may_be_short_has_points_but_no_amount() {
    Shortfall range = only("water.clean_piped", "80..90");
    assertThat(range.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(range.points()).hasToString("2");
    assertThat(range.amount()).isEmpty();
    Map<String, String> values = SampleTowns.atLower();
    values.remove("water.clean_piped");
    assertThat(shortfalls(values).get(0).amount()).isEmpty();
  }

  @Test
  void where_less_is_better_the_amount_is_what_is_too_much() {
    String yaml =
        SmallRules.change(
            SmallRules.changed("- code: A", "water.clean_piped", "poverty.rate"),
            "- code: A",
            "lower: 80\n          upper: 90",
            "lower: 10\n          upper: 5\n          better: lower");
    TownBuilder town = SampleTowns.of("poverty.rate", "12");
    Optional<Shortfall> poverty =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .assess(town.build(), SampleTowns.DAY)
            .shortfalls()
            .stream()
            .findFirst();
    assertThat(poverty.flatMap(Shortfall::amount)).contains(Rational.of(2));
  }

  @Test
  void a_threshold_that_does_not_count_is_not_named() {
    String yaml =
        SmallRules.evidence(SmallRules.FILE, "A", "missing", "secondary", "missing", "secondary");
    Shortfall water =
        Assessor.of(SmallRules.read(yaml).orElseThrow())
            .assess(SampleTowns.of("water.clean_piped", "10").build(), SampleTowns.DAY)
            .shortfalls()
            .get(0);
    assertThat(water.needed()).isNull();
    assertThat(water.points()).isNull();
    assertThat(water.toString()).contains("unknown needed, unknown points");
  }

  @ParameterizedTest
  @CsvSource({
    // 30 x 200000 / 10000 = 600 beds
    "2A.III.14, health.beds, 500, population.urban, 200000, 100",
    // 30 x 200001 / 10000 = 600.003 beds: whole beds
    "2A.III.14, health.beds, 500, population.urban, 200001, 101",
    // 4 x 20 = 80 km
    "2A.III.07, roads.length, 70.5, area.construction, 20, 9.5",
    // 4 x 25 = 100 km would do whatever the area is
    "2A.III.07, roads.length, 70.5, area.construction, 20..25, 29.5",
    // the 60 km that are sure
    "2A.III.07, roads.length, 60..70, area.construction, 20, 20"
  })
  void a_derived_shortfall_says_how_much_more_of_its_input_would_do(
      String code, String quantity, String value, String divisor, String divided, String more) {
    TownBuilder town = SampleTowns.observe(SampleTowns.of(quantity, value), divisor, divided);
    Shortfall shortfall =
        ClassThree.assess(town).shortfalls().stream()
            .filter(each -> each.indicator().code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(shortfall.remedies())
        .singleElement()
        .satisfies(
            remedy -> {
              assertThat(remedy.quantity().id()).isEqualTo(quantity);
              assertThat(remedy.more()).isEqualTo(Rational.parse(more));
            });
  }

  @Test
  void an_observed_shortfall_has_no_remedy() {
    assertThat(only("health.beds_per_10000", "25.5").remedies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"50000..300000", "300000"})
  void more_of_an_input_is_no_remedy_where_less_is_better(String population) {
    String yaml =
        SmallRules.changed("- code: A", "water.clean_piped", "density.natural")
            .replace("lower: 80", "lower: 1000")
            .replace("upper: 90", "upper: 100\n          better: lower");
    TownBuilder town = SampleTowns.of("population.urban", population);
    SampleTowns.observe(town, "area.natural", "100");
    assertThat(
            Assessor.of(SmallRules.read(yaml).orElseThrow())
                .assess(town.build(), SampleTowns.DAY)
                .shortfalls())
        .allSatisfy(each -> assertThat(each.remedies()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "20.00000000001", "20.0000000000125", "20.123456789012345"})
  void what_is_added_as_it_is_printed_reaches_the_threshold(String area) {
    TownBuilder town = SampleTowns.of("roads.length", "70.5");
    SampleTowns.observe(town, "area.construction", area);
    String json = Json.gap(ClassThree.assess(town));
    Matcher more = Pattern.compile("\"more\"\\s*:\\s*([0-9.]+)").matcher(json);
    assertThat(more.find()).as(json).isTrue();
    BigDecimal length = new BigDecimal("70.5").add(new BigDecimal(more.group(1)));
    TownBuilder mended = SampleTowns.of("roads.length", length.toPlainString());
    SampleTowns.observe(mended, "area.construction", area);
    assertThat(ClassThree.score(mended, "2A.III.07").verdict()).isEqualTo(Verdict.MET);
    // and no more of it than the last decimal that is printed
    BigDecimal enough = new BigDecimal(area).multiply(new BigDecimal(4));
    assertThat(length.subtract(enough)).isLessThan(new BigDecimal("0.0000000001"));
  }

  private static Shortfall only(String quantity, String value) {
    Map<String, String> values = SampleTowns.atLower();
    values.put(quantity, value);
    List<Shortfall> shortfalls = shortfalls(values);
    assertThat(shortfalls).hasSize(1);
    return shortfalls.get(0);
  }

  private static List<Shortfall> shortfalls(Map<String, String> values) {
    return ClassThree.assess(SampleTowns.of(values)).shortfalls();
  }

  /** Income must be above the country's: 5 below it, 5 and a little more are needed. */
  @Test
  void what_is_short_of_more_than_zero_is_counted_too() {
    Assessment assessment =
        Assessor.of(CountedRules.read(CountedRules.FILE).orElseThrow())
            .assess(
                SampleTowns.of(
                        Map.of("economy.income_minus_national", "-5", "population.total", "90000"))
                    .build(),
                SampleTowns.DAY);
    // 60,000 of 150,000 people are missing, 0.4 of what is needed; of zero there are no parts.
    assertThat(assessment.shortfalls())
        .extracting(each -> each.indicator().code())
        .startsWith("C.1", "C.6");
    assertThat(assessment.shortfalls())
        .filteredOn(each -> each.indicator().code().equals("C.6"))
        .singleElement()
        .satisfies(each -> assertThat(each.verdict()).isEqualTo(Verdict.NOT_MET))
        .satisfies(each -> assertThat(each.amount()).contains(Rational.of(5)));
  }
}
