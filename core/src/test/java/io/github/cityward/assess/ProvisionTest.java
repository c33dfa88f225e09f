package io.github.cityward.assess;

import static io.github.cityward.rules.Attribute.BORDER;
import static io.github.cityward.rules.Attribute.HERITAGE;
import static io.github.cityward.rules.Attribute.MOUNTAINOUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
  private static final String THRESHOLD = "P111.HERITAGE.THRESHOLD";
  private static final String MOUNTAIN = "P111.MOUNTAIN";
  private static final String NORTH_CENTRAL = "P111.REGION.NORTH-CENTRAL";
  private static final Assessor CLASS_TWO =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-II").orElseThrow());

  @ParameterizedTest
  @CsvSource({
    // half of 20000 earns the minimum; the line from 20000 to 200000 does not move
    "2A.II.03, population.urban, 9999.99, 0, BELOW, ''",
    "2A.II.03, population.urban, 10000, 5.5, RELIEF, P111.HERITAGE.THRESHOLD",
    "2A.II.03, population.urban, 19999.99, 5.5, RELIEF, P111.HERITAGE.THRESHOLD",
    "2A.II.03, population.urban, 20000, 5.5, AT_MINIMUM, ''",
    "2A.II.03, population.urban, 110000, 6.25, BETWEEN, ''",
    "2A.II.03, population.urban, 5000..15000, 0..5.5, RANGE, P111.HERITAGE.THRESHOLD",
    // density is not considered
    "2A.II.04, density.natural, 0, 4.5, EXEMPT, P111.HERITAGE.DENSITY",
    "2A.II.04, density.natural, 500, 4.5, AT_MINIMUM, ''",
    "2A.II.04, density.natural, 750, 5.25, BETWEEN, ''", // 4.5 + 1.5 x 250 / 500
    // the landscape group keeps its thresholds
    "2A.III.20, green.public_spaces_2ha, 0, 0, BELOW, ''",
    "2A.III.21, green.share, 24, 0, BELOW, ''",
    "2A.III.22, green.civil_per_head, 2, 0, BELOW, ''",
    "2A.III.23, architecture.regulation_years, 0.5, 0, BELOW, ''",
    // half of a level has no meaning
    "2A.III.06, transport.hub, none, 0, BELOW, ''",
    "2A.III.13, funeral.state, none, 0, BELOW, ''",
    // counts: half of 2 is 1; 1 stays 1
    "2A.III.16, culture.works, 1, 3.75, RELIEF, P111.HERITAGE.THRESHOLD",
    "2A.III.16, culture.works, 0, 0, BELOW, ''",
    "2A.III.15, education.facilities, 0, 0, BELOW, ''"
  })
  void heritage_in_class_three(
      String code, String quantity, String value, String points, Reason reason, String provision) {
    IndicatorScore score =
        ClassThree.score(SampleTowns.of(quantity, value).attributes(HERITAGE), code);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(String.join(" ", score.provisions())).isEqualTo(provision);
  }

  @ParameterizedTest
  @CsvSource({
    // half of 5 is 2.5 and rounds up to 3
    "2A.III.17, sport.works, 3, 3, RELIEF",
    "2A.III.17, sport.works, 2, 0, BELOW",
    "2A.III.15, education.facilities, 5, 3.75, RELIEF",
    "2A.III.15, education.facilities, 4, 0, BELOW",
    "2A.III.13, funeral.homes, 1, 2.5, AT_MINIMUM",
    "2A.III.13, funeral.homes, 0, 0, BELOW"
  })
  void a_halved_count_is_rounded_half_up_in_class_two(
      String code, String quantity, String value, String points, Reason reason) {
    Town town = SampleTowns.of(quantity, value).attributes(HERITAGE).build();
    IndicatorScore score = CLASS_TWO.assess(town, SampleTowns.DAY).indicator(code).orElseThrow();
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
  }

  @Test
  void a_standard_not_considered_whose_value_is_missing_earns_at_least_its_minimum() {
    IndicatorScore score = ClassThree.score(Town.builder("t").attributes(HERITAGE), "2A.II.04");
    assertThat(score.points()).isEqualTo(ClassThree.interval("4.5..6"));
    assertThat(score.verdict()).isEqualTo(Verdict.MET);
    assertThat(score.reason()).isEqualTo(Reason.MISSING_VALUE);
    assertThat(score.provisions()).containsExactly("P111.HERITAGE.DENSITY");
  }

  @ParameterizedTest
  @CsvSource({
    "2A.III.08, water.clean_piped, 50, 0..2, MISSING_RULE, UNDETERMINED, P111.MOUNTAIN",
    "2A.III.08, water.clean_piped, 85, 2, AT_MINIMUM, MET, ''",
    "2A.III.06, transport.hub, none, 0..3, MISSING_RULE, UNDETERMINED, P111.MOUNTAIN",
    "2A.III.21, green.share, 10..20, 0..2, MISSING_RULE, UNDETERMINED, P111.MOUNTAIN",
    // without it too the bounds would be 0..2.5 and the reason RANGE
    "2A.III.21, green.share, 20..30, 0..2.5, RANGE, UNDETERMINED, ''"
  })
  void a_mountain_coefficient_of_unknown_amount(
      String code,
      String quantity,
      String value,
      String points,
      Reason reason,
      Verdict verdict,
      String provision) {
    IndicatorScore score =
        ClassThree.score(SampleTowns.of(quantity, value).attributes(MOUNTAINOUS), code);
    assertThat(score.points()).isEqualTo(ClassThree.interval(points));
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.verdict()).isEqualTo(verdict);
    assertThat(String.join(" ", score.provisions())).isEqualTo(provision);
  }

  @Test
  void a_north_central_coefficient_touches_population_and_density_only() {
    Assessment assessment = ClassThree.assess(belowEverything());
    assertThat(points(assessment, "2A.II.03")).isEqualTo("0..5.5");
    assertThat(points(assessment, "2A.II.04")).isEqualTo("0..4.5");
    assertThat(points(assessment, "2A.III.08")).isEqualTo("0");
  }

  @Test
  void two_coefficients_of_unknown_amount_are_both_named() {
    IndicatorScore score = ClassThree.score(belowEverything().attributes(MOUNTAINOUS), "2A.II.03");
    assertThat(score.points()).isEqualTo(ClassThree.interval("0..5.5"));
    assertThat(score.provisions()).containsExactlyInAnyOrder(NORTH_CENTRAL, MOUNTAIN);
  }

  /** In this region 60 % of 50000 persons will do, and 50 % of 1400 persons per km2. */
  @ParameterizedTest
  @CsvSource({
    "2.2, population.inner, 40000, 4.5..4.7142857143, MISSING_RULE, P22.REGION.NMM-CH.POP",
    "2.2, population.inner, 29999, 0..4.5, MISSING_RULE, P22.SPECIAL",
    "3.1, density.whole, 900, 1.5..1.5909090909, MISSING_RULE, P22.REGION.NMM-CH.DENS",
    "3.1, density.whole, 699, 0..1.5, MISSING_RULE, P22.SPECIAL"
  })
  void what_another_provision_does_already_is_not_named(
      String code, String quantity, String value, String points, Reason reason, String provision) {
    Town town =
        SampleTowns.of(quantity, value)
            .region(Region.NORTHERN_MIDLANDS_AND_MOUNTAINS)
            .attributes(BORDER)
            .build();
    IndicatorScore score =
        Assessor.of(RuleLibrary.bundled().find("urban-26-2022-III").orElseThrow())
            .acceptingUnverified()
            .assess(town, SampleTowns.DAY)
            .indicator(code)
            .orElseThrow();
    assertThat(score.points()).hasToString(points);
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.provisions()).containsExactly(provision);
  }

  /** Art. 8(3) lets one of the two hold and does not say which: both bound the points. */
  @Test
  void heritage_is_not_combined_with_the_coefficients() {
    Assessment assessment = ClassThree.assess(belowEverything().attributes(HERITAGE, MOUNTAINOUS));
    // 15000 is at least half of 20000; 40 % is less than half of 85 %, and a mountain town may do.
    IndicatorScore population = assessment.indicator("2A.II.03").orElseThrow();
    assertThat(population.points()).isEqualTo(ClassThree.interval("0..5.5"));
    assertThat(population.provisions())
        .containsExactlyInAnyOrder(THRESHOLD, "P111.REGION.NORTH-CENTRAL", "P111.MOUNTAIN");
    assertThat(points(assessment, "2A.III.08")).isEqualTo("0..2");
    assertThat(unknownProvisions(assessment)).isEmpty();
    assertThat(assessment.points().high())
        .isGreaterThanOrEqualTo(
            ClassThree.assess(belowEverything().attributes(MOUNTAINOUS)).points().high());
  }

  @Test
  void a_provision_nobody_has_seen_only_warns() {
    Assessment plain = ClassThree.assess(SampleTowns.of("water.clean_piped", "40"));
    assertThat(points(plain, "2A.III.08")).isEqualTo("0");
    assertThat(unknownProvisions(plain)).containsExactly("P111.REGION.OTHER");
    Assessment border =
        ClassThree.assess(SampleTowns.of("water.clean_piped", "40").attributes(BORDER));
    assertThat(points(border, "2A.III.08")).isEqualTo("0");
    assertThat(unknownProvisions(border))
        .containsExactly("P111.REGION.OTHER", "P111.BORDER-ISLAND-ZONE");
    assertThat(border.warnings().get(1).message(Locale.ENGLISH))
        .contains("Border, island", "art. 8(2)", "any standard");
  }

  @ParameterizedTest
  @CsvSource({
    "HERITAGE, SOUTHEAST, ''",
    "MOUNTAINOUS, SOUTHEAST, P111.REGION.OTHER",
    "SPECIAL_FUNCTION, MEKONG_DELTA, P111.REGION.OTHER",
    "SPECIAL_FUNCTION, NORTH_CENTRAL_AND_CENTRAL_COAST, ''",
    "ISLAND, NORTH_CENTRAL_AND_CENTRAL_COAST, P111.BORDER-ISLAND-ZONE"
  })
  void which_provisions_are_warned_of(Attribute attribute, Region region, String warned) {
    Assessment assessment =
        ClassThree.assess(Town.builder("t").region(region).attributes(attribute));
    assertThat(String.join(" ", unknownProvisions(assessment))).isEqualTo(warned);
  }

  @Test
  void a_factor_that_does_not_count_is_an_unknown_amount() {
    String provision =
        """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            lowers:
              codes: [A]
              factor: 0.5
            evidence: unverified
            cite: "art. 8"
        """;
    Assessor assessor = Assessor.of(SmallRules.read(SmallRules.FILE + provision).orElseThrow());
    Town town = SampleTowns.of("water.clean_piped", "50").attributes(HERITAGE).build();
    assertThat(points(assessor.assess(town, SampleTowns.DAY), "A")).isEqualTo("0..4");
    // Half of 80 is 40.
    assertThat(points(assessor.acceptingUnverified().assess(town, SampleTowns.DAY), "A"))
        .isEqualTo("4");
  }

  /**
   * A lowered count of works is 1 at least, but where none is asked for, none is: 0 works earn 4
   * points and 5 of 10 half of 2 more. A threshold below zero is not raised either.
   */
  @ParameterizedTest
  @CsvSource({
    "culture.works, 0, 10, 0, 4",
    "culture.works, 0, 10, 5, 5",
    "economy.growth_3y, -5, 5, -3, 4.4",
    "economy.growth_3y, -5, 5, -6, 0"
  })
  void a_threshold_that_is_not_above_zero_is_not_raised(
      String quantity, String lower, String upper, String value, String points) {
    String yaml =
        SmallRules.FILE
            .replace("water.clean_piped", quantity)
            .replace("lower: 80", "lower: " + lower)
            .replace("upper: 90", "upper: " + upper);
    String provision =
        """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            lowers: {codes: [A], factor: 0.5, line: unknown}
            evidence: secondary
            cite: "art. 8"
        """;
    Town town = SampleTowns.of(quantity, value).attributes(HERITAGE).build();
    Assessor assessor = Assessor.of(SmallRules.read(yaml + provision).orElseThrow());
    assertThat(points(assessor.assess(town, SampleTowns.DAY), "A")).isEqualTo(points);
  }

  /** Three provisions; each but the last names what it excludes. */
  private static String provisions(String one, String two, String three) {
    return """
        provisions:
          - code: FIRST.P
            name: {vi: "1", en: "1"}
            when: {attribute: heritage}
            lowers: {codes: [A], factor: 0.9}
            excludes: [%s]
            evidence: secondary
            cite: "art. 8"
          - code: SECOND.P
            name: {vi: "2", en: "2"}
            when: {attribute: heritage}
            lowers: {codes: [A], factor: 0.5}
            excludes: [%s]
            evidence: secondary
            cite: "art. 8"
          - code: THIRD.P
            name: {vi: "3", en: "3"}
            when: {attribute: heritage}
            exempts: {codes: [B]}
            excludes: [%s]
            evidence: secondary
            cite: "art. 8"
        """
        .formatted(one, two, three);
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST.P, '', '', FIRST.P",
    "SECOND.P, FIRST.P, '', FIRST.P SECOND.P",
    "SECOND.P, THIRD.P, FIRST.P, FIRST.P SECOND.P THIRD.P",
    "'', THIRD.P, SECOND.P, SECOND.P THIRD.P",
    "'THIRD.P, FIRST.P', '', '', FIRST.P"
  })
  void provisions_that_exclude_themselves_or_each_other_are_refused(
      String one, String two, String three, String codes) {
    List<String> messages =
        SmallRules.read(SmallRules.FILE + provisions(one, two, three)).problems().stream()
            .map(problem -> problem.message(Locale.ENGLISH))
            .toList();
    assertThat(messages).isNotEmpty();
    assertThat(codes.split(" ", -1))
        .anySatisfy(code -> assertThat(messages).anyMatch(message -> message.contains(code)));
  }

  @ParameterizedTest
  @CsvSource({
    // FIRST lowers 80 to 72; SECOND would lower it to 40, but FIRST excludes it.
    "75, 4, RELIEF, FIRST.P",
    "50, 0, BELOW, ''"
  })
  void a_provision_that_is_excluded_excludes_nothing(
      String water, String points, Reason reason, String provision) {
    Assessment assessment =
        heritage(provisions("SECOND.P", "THIRD.P", ""), water).assessment(false);
    IndicatorScore a = assessment.indicator("A").orElseThrow();
    assertThat(a.points()).isEqualTo(ClassThree.interval(points));
    assertThat(a.reason()).isEqualTo(reason);
    assertThat(String.join(" ", a.provisions())).isEqualTo(provision);
    IndicatorScore b = assessment.indicator("B").orElseThrow();
    assertThat(b.points()).isEqualTo(ClassThree.interval("1"));
    assertThat(b.reason()).isEqualTo(Reason.EXEMPT);
    assertThat(b.provisions()).containsExactly("THIRD.P");
  }

  @Test
  void the_order_in_the_file_does_not_decide_what_is_excluded() {
    // THIRD excludes SECOND, and SECOND excludes FIRST.
    Assessment assessment = heritage(provisions("", "FIRST.P", "SECOND.P"), "75").assessment(false);
    assertThat(assessment.indicator("A").orElseThrow().provisions()).containsExactly("FIRST.P");
    assertThat(assessment.indicator("B").orElseThrow().provisions()).containsExactly("THIRD.P");
    assertThat(points(heritage(provisions("", "FIRST.P", "SECOND.P"), "50").assessment(false), "A"))
        .isEqualTo("0");
  }

  @Test
  void an_exemption_that_nobody_checked_is_an_unverified_rule() {
    String provision =
        """
        provisions:
          - code: P
            name: {vi: "Đ", en: "P"}
            when: {attribute: heritage}
            exempts: {codes: [A]}
            evidence: unverified
            cite: "art. 8"
        """;
    IndicatorScore strict =
        heritage(provision, "50").assessment(false).indicator("A").orElseThrow();
    assertThat(strict.points()).isEqualTo(ClassThree.interval("0..4"));
    assertThat(strict.reason()).isEqualTo(Reason.UNVERIFIED_RULE);
    assertThat(strict.provisions()).containsExactly("P");
    IndicatorScore accepted =
        heritage(provision, "50").assessment(true).indicator("A").orElseThrow();
    assertThat(accepted.points()).isEqualTo(ClassThree.interval("4"));
    assertThat(accepted.reason()).isEqualTo(Reason.EXEMPT);
  }

  private record Small(Assessor assessor, Town town) {
    Assessment assessment(boolean acceptUnverified) {
      return (acceptUnverified ? assessor.acceptingUnverified() : assessor)
          .assess(town, SampleTowns.DAY);
    }
  }

  /** A heritage town without green space, under the small rules with {@code provisions}. */
  private static Small heritage(String provisions, String water) {
    TownBuilder town = SampleTowns.of("water.clean_piped", water).attributes(HERITAGE);
    SampleTowns.observe(town, "green.share", "0");
    return new Small(
        Assessor.of(SmallRules.read(SmallRules.FILE + provisions).orElseThrow()), town.build());
  }

  private static TownBuilder belowEverything() {
    TownBuilder town =
        SampleTowns.of("population.urban", "15000").region(Region.NORTH_CENTRAL_AND_CENTRAL_COAST);
    SampleTowns.observe(town, "density.natural", "100");
    return SampleTowns.observe(town, "water.clean_piped", "40");
  }

  private static String points(Assessment assessment, String code) {
    return assessment.indicator(code).orElseThrow().points().toString();
  }

  private static List<String> unknownProvisions(Assessment assessment) {
    return assessment.warnings().stream()
        .filter(warning -> warning.code() == Warning.Code.PROVISION_UNKNOWN)
        .map(warning -> warning.arguments().get(0))
        .toList();
  }

  /** Half of 85 % is 42.5. */
  @Test
  void points_turn_at_the_thresholds_and_at_the_lowered_one_where_a_provision_applies() {
    TownBuilder town = SampleTowns.of("water.clean_piped", "50");
    Assessment plain = ClassThree.assess(town);
    assertThat(plain.turningPoints(plain.indicator("2A.III.08").orElseThrow()))
        .containsExactly(Rational.of(85), Rational.of(95));
    Assessment heritage = ClassThree.assess(town.attributes(HERITAGE));
    assertThat(heritage.turningPoints(heritage.indicator("2A.III.08").orElseThrow()))
        .containsExactly(Rational.of(85), Rational.of(95), Rational.parse("42.5"));
    assertThat(heritage.turningPoints(heritage.indicator("2A.III.21").orElseThrow()))
        .containsExactly(Rational.of(25), Rational.of(35));
  }

  @Test
  void a_provision_that_applies_names_the_standards_it_changes() {
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("water.clean_piped", "50"), "population.urban", "110000")
            .attributes(HERITAGE);
    assertThat(ClassThree.assess(town).provisions())
        .filteredOn(each -> each.provision().code().equals(THRESHOLD))
        .singleElement()
        .satisfies(each -> assertThat(each.changed()).containsExactly("2A.III.08"));
  }

  @Test
  void a_provision_is_without_effect_where_all_its_standards_reach_their_minimum_without_it() {
    Map<String, String> values = SampleTowns.atLower();
    assertThat(isWithoutEffect(values)).isTrue();
    values.put("water.clean_piped", "50"); // half of 85 % is enough by the provision only
    assertThat(isWithoutEffect(values)).isFalse();
    values.put("water.clean_piped", "40");
    assertThat(isWithoutEffect(values)).isFalse();
  }

  private static boolean isWithoutEffect(Map<String, String> values) {
    Assessment assessment = ClassThree.assess(SampleTowns.of(values).attributes(HERITAGE));
    return assessment.provisions().stream()
        .map(ProvisionUse::provision)
        .filter(each -> each.code().equals(THRESHOLD))
        .allMatch(assessment::isWithoutEffect);
  }

  /**
   * 80 % is lowered to 40, to 48 and to 76: at 50 % each of the first two does, the third does not.
   */
  @Test
  void of_provisions_that_do_the_same_all_that_would_do_alone_are_named() {
    String yaml =
        SmallRules.FILE + "provisions:\n" + lowers("0.5") + lowers("0.6") + lowers("0.95");
    TownBuilder town = SampleTowns.of("water.clean_piped", "50").attributes(HERITAGE);
    Assessment assessment =
        Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(town.build(), SampleTowns.DAY);
    assertThat(assessment.indicator("A").orElseThrow().provisions())
        .containsExactly("TO-0.5", "TO-0.6");
  }

  private static String lowers(String factor) {
    return """
      - code: TO-%1$s
        name: {vi: "Hạ", en: "Lower"}
        when: {attribute: heritage}
        lowers:
          codes: [A]
          factor: %1$s
        evidence: secondary
        cite: "art. 8"
    """
        .formatted(factor);
  }
}
