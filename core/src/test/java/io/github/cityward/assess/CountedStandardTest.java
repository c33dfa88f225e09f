package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.CountedRules;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Superior;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standards that are met or not met, and how they add up. */
class CountedStandardTest {
  private static final Map<String, String> CITY =
      Map.of(
          "population.total", "150000",
          "area.natural", "150",
          "urban.class", "III",
          "budget.balance", "surplus",
          "economy.income_minus_national", "1");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    // a threshold that is known
    "C.1, population.total, 149999.99, NOT_MET, BELOW",
    "C.1, population.total, 150000, MET, REACHED",
    "C.1, population.total, 150000..200000, MET, REACHED",
    "C.1, population.total, 100000..150000, UNDETERMINED, RANGE",
    "C.1, population.total, 100000..149999, NOT_MET, BELOW",
    "C.1, population.total, 100000.., UNDETERMINED, RANGE",
    // one of several levels: a special urban area is none of them
    "C.4, urban.class, none, NOT_MET, BELOW",
    "C.4, urban.class, III, MET, REACHED",
    "C.4, urban.class, I, MET, REACHED",
    "C.4, urban.class, special, NOT_MET, BELOW",
    // strictly above
    "C.6, economy.income_minus_national, 0, NOT_MET, BELOW",
    "C.6, economy.income_minus_national, 0.000000000001, MET, REACHED",
    "C.6, economy.income_minus_national, 0..1, UNDETERMINED, RANGE",
    // what is required is not known, or nobody checked it
    "C.5, budget.balance, surplus, UNDETERMINED, MISSING_RULE",
    "C.2, area.natural, 1000000, UNDETERMINED, UNVERIFIED_RULE"
  })
  void a_standard_is_met_or_not_or_nobody_knows(
      String code, String quantity, String value, Verdict verdict, Reason reason) {
    IndicatorScore score =
        assess(CountedRules.FILE, SampleTowns.of(quantity, value)).indicator(code).orElseThrow();
    assertThat(score.verdict()).isEqualTo(verdict);
    assertThat(score.reason()).isEqualTo(reason);
  }

  @Test
  void what_is_not_known_keeps_the_whole_open_however_good_the_rest() {
    Assessment assessment = assess(CountedRules.FILE, SampleTowns.of(CITY));
    // C.1, C.4 and C.6 are met; the area's threshold and the level of the budget do not count
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("3..5"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.counts()).isEqualTo(new Counts(0, 0, 0, 3, 0, 2));
  }

  @Test
  void one_that_is_not_met_decides_against_the_whole() {
    Map<String, String> values = new LinkedHashMap<>(CITY);
    values.put("population.total", "149999");
    Assessment assessment = assess(CountedRules.FILE, SampleTowns.of(values));
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(assessment.points()).isEqualTo(ClassThree.interval("2..4"));
  }

  @Test
  void each_standard_has_the_same_share_of_the_data() {
    Assessment assessment = assess(CountedRules.FILE, SampleTowns.of("population.total", "150000"));
    assertThat(assessment.dataShare().official()).hasToString("20");
    assertThat(assessment.dataShare().missing()).hasToString("80");
  }

  @ParameterizedTest
  @CsvSource({
    "population.total, 140000, 10000",
    // of several levels one is required: none of them is so many levels away
    "urban.class, none,",
    "urban.class, special,",
    // as much as the country has is not above it, and by how much it falls short no number says
    "economy.income_minus_national, 0,",
    "economy.income_minus_national, -5, 5"
  })
  void what_is_missing_is_an_amount_only_where_an_amount_would_do(
      String quantity, String value, String amount) {
    Shortfall shortfall =
        assess(CountedRules.FILE, SampleTowns.of(quantity, value)).shortfalls().get(0);
    assertThat(shortfall.indicator().quantity().id()).isEqualTo(quantity);
    assertThat(shortfall.amount()).isEqualTo(Optional.ofNullable(amount).map(Rational::parse));
  }

  private static final String WARD =
      """
      - code: W
        name: {vi: "Dân số", en: "Population"}
        one-applies:
          - code: W.city
            when:
              belongs-to: city
              until: 2025-06-30
            quantity: population.total
            required:
              at-least: 7000
            evidence: official
            cite: "art. 8(1)b"
          - code: W.town
            when:
              belongs-to: town
              until: 2025-06-30
            quantity: population.total
            required:
              at-least: 5000
            evidence: official
            cite: "art. 8(1)c"
      """;

  @ParameterizedTest
  @CsvSource({
    "CITY, 2025-06-30, 6000, NOT_MET, 1",
    "TOWN, 2025-06-30, 6000, MET, 1",
    // a ward of an urban district is none of the two, so either may apply
    "URBAN_DISTRICT, 2025-06-30, 6000, UNDETERMINED, 2",
    "URBAN_DISTRICT, 2025-06-30, 7000, MET, 2",
    "URBAN_DISTRICT, 2025-06-30, 4999, NOT_MET, 2",
    // from July on nobody knows which one applies
    "CITY, 2025-07-01, 6000, UNDETERMINED, 2",
    "CITY, 2025-07-01, 7000, MET, 2"
  })
  void one_standard_applies_by_what_the_unit_is(
      Superior superior, LocalDate day, String population, Verdict verdict, int standards) {
    Town town =
        Town.builder("ward")
            .belongsTo(superior)
            .observe(
                "population.total",
                LocalDate.of(2025, 1, 1),
                population,
                Basis.OFFICIAL,
                "yearbook")
            .build();
    Assessment assessment = Assessor.of(rules(CountedRules.with(WARD))).assess(town, day);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.indicators()).hasSize(standards);
    assertThat(assessment.maximum()).hasToString("1");
  }

  private static final String NESTED =
      """
      - code: N
        name: {vi: "Một trong hai", en: "Either"}
        any-of:
          - code: N.state
            quantity: infrastructure.appendix_state
            required:
              one-of: [met]
            evidence: official
            cite: "art. 1"
          - code: N.rows
            name: {vi: "Mọi dòng", en: "All rows"}
            all-of:
              - code: N.1
                quantity: water.clean_piped
                required:
                  at-least: 80
                evidence: official
                cite: "row 1"
              - code: N.2
                quantity: green.share
                required:
                  at-least: 20
                evidence: official
                cite: "row 2"
      """;

  @Test
  void a_standard_in_a_group_within_a_group_belongs_to_both() {
    Assessment assessment =
        assess(CountedRules.with(NESTED), SampleTowns.of("water.clean_piped", "80"));
    assertThat(assessment.explain("N.1", Locale.ENGLISH).steps())
        .containsSubsequence(
            "Part of N (Either): 1 of 2 needed.", "Part of N.rows (All rows): 2 of 2 needed.");
    assertThat(assessment.explain("N", Locale.ENGLISH).steps())
        .anyMatch(each -> each.startsWith("N.rows All rows: undetermined"));
    assertThat(assessment.criteria().get(0).combinations())
        .extracting(CombinationScore::toString)
        .contains("N.rows 1..2 of 2, 2 needed: UNDETERMINED");
  }

  @ParameterizedTest
  @CsvSource({
    // state, water, green: the state, or both rows
    "met, '', '', MET",
    "unmet, 80, 20, MET",
    "unmet, 80, 19, NOT_MET",
    "unmet, 80, '', UNDETERMINED",
    "unmet, 79, '', NOT_MET",
    "'', 80, 20, MET",
    "'', 79, 19, UNDETERMINED"
  })
  void standards_nest(String state, String water, String green, Verdict verdict) {
    TownBuilder town = Town.builder("nested");
    SampleTowns.observe(town, "infrastructure.appendix_state", state);
    SampleTowns.observe(town, "water.clean_piped", water);
    SampleTowns.observe(town, "green.share", green);
    Assessment assessment = assess(CountedRules.with(NESTED), town);
    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.indicators()).hasSize(3);
    assertThat(assessment.criteria().get(0).combinations())
        .extracting(each -> each.requirement().code())
        .containsExactly("N.rows", "N");
  }

  @Test
  void a_provision_exempts_lowers_or_leaves_open() {
    String provisions =
        """
        provisions:
          - code: EXEMPT
            name: {vi: "Miễn", en: "Exempt"}
            when:
              attribute: arranged-2025
              from: 2025-04-15
            exempts:
              codes: [C.5, C.6]
            evidence: secondary
            cite: "art. 2(7)"
          - code: HALF
            name: {vi: "Một nửa", en: "Half"}
            when:
              attribute: mountainous
            lowers:
              codes: [C.1]
              factor: 0.5
            evidence: secondary
            cite: "art. 9"
          - code: SOMEHOW
            name: {vi: "Chưa rõ", en: "Somehow"}
            when:
              attribute: border
            unknown:
              codes: [C.1]
            evidence: missing
            cite: "art. 9"
        """;
    String yaml = CountedRules.FILE + provisions;
    assertThat(reasons(yaml, Attribute.ARRANGED_2025)).containsEntry("C.5", Reason.EXEMPT);
    assertThat(reasons(yaml, Attribute.ARRANGED_2025)).containsEntry("C.6", Reason.EXEMPT);
    assertThat(reasons(yaml, Attribute.MOUNTAINOUS)).containsEntry("C.1", Reason.RELIEF);
    assertThat(reasons(yaml, Attribute.BORDER)).containsEntry("C.1", Reason.MISSING_RULE);
    assertThat(reasons(yaml)).containsEntry("C.1", Reason.BELOW);
    // the day decides: the arrangement's resolution is in force since 2025-04-15
    Town town =
        SampleTowns.of("population.total", "75000").attributes(Attribute.ARRANGED_2025).build();
    Assessment before = Assessor.of(rules(yaml)).assess(town, LocalDate.of(2025, 4, 14));
    assertThat(before.indicator("C.6").orElseThrow().reason()).isEqualTo(Reason.MISSING_VALUE);
    assertThat(before.provisions())
        .extracting(ProvisionUse::state)
        .containsOnly(ProvisionUse.State.DOES_NOT_APPLY);
  }

  @Test
  void other_lines_may_stand_in_the_place_of_the_pass_rule() {
    String yaml =
        CountedRules.FILE
                .replace("at-least: all", "at-least: 4")
                .replaceFirst("needs: all\n    evidence: official", "evidence: missing")
            + """
            provisions:
              - code: FEWER
                name: {vi: "Ít hơn", en: "Fewer"}
                when:
                  attribute: heritage
                needs:
                  total: 3
                  criteria:
                    size: 1
                    economy: 0
                evidence: secondary
                cite: "art. 8"
            """;
    Map<String, String> values = new LinkedHashMap<>(CITY);
    values.put("economy.income_minus_national", "0");
    values.put("area.natural", "1");
    // C.1 and C.4 are met, C.6 is not; C.2 and C.5 are open: 2 to 4
    Town plain = SampleTowns.of(values).build();
    Town heritage = SampleTowns.of(values).attributes(Attribute.HERITAGE).build();
    Assessor assessor = Assessor.of(rules(yaml));
    Assessment normal = assessor.assess(plain, SampleTowns.DAY);
    assertThat(normal.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(normal.criteria().get(0).minimum()).isNull();
    Assessment eased = assessor.assess(heritage, SampleTowns.DAY);
    assertThat(eased.minimum()).hasToString("3");
    assertThat(eased.criteria().get(0).minimum()).hasToString("1");
    assertThat(eased.criteria().get(0).verdict()).isEqualTo(Verdict.MET);
    assertThat(eased.criteria().get(2).minimum()).hasToString("0");
    assertThat(eased.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(eased.provisions().get(0).state()).isEqualTo(ProvisionUse.State.APPLIES);
  }

  @ParameterizedTest
  @CsvSource({
    // the class III of the same town: reached, missed, not known; then after an older decision
    "atLower, '', MET, REACHED, urban-111-2025-III",
    "missed, '', NOT_MET, BELOW, urban-111-2025-III",
    "unknown, '', UNDETERMINED, MISSING_VALUE, ''",
    "missed, II, NOT_MET, BELOW, urban-111-2025-III"
  })
  void the_class_may_be_shown_by_an_assessment_where_no_decision_recognises_one(
      String state, String recognised, Verdict verdict, Reason reason, String source) {
    TownBuilder builder =
        state.equals("unknown") ? Town.builder("t") : SampleTowns.of(SampleTowns.atLower());
    if (state.equals("missed")) {
      builder = SampleTowns.of("water.clean_piped", "80");
      Map<String, String> rest = new LinkedHashMap<>(SampleTowns.atLower());
      rest.remove("water.clean_piped");
      for (Map.Entry<String, String> each : rest.entrySet()) {
        SampleTowns.observe(builder, each.getKey(), each.getValue());
      }
    }
    builder.observe(
        "urban.class", SampleTowns.DAY.minusYears(1), recognised, Basis.OFFICIAL, "Decision 1");
    Town town = builder.build();
    Assessment shown = ClassThree.ASSESSOR.assess(town, SampleTowns.DAY);
    IndicatorScore score =
        Assessor.of(rules(CountedRules.FILE))
            .assess(town, SampleTowns.DAY, shown)
            .indicator("C.4")
            .orElseThrow();
    assertThat(score.verdict()).isEqualTo(verdict);
    assertThat(score.reason()).isEqualTo(reason);
    assertThat(score.value() == null ? "" : score.value().source()).isEqualTo(source);
  }

  /** All values are of the day; the assessment that shows the class is of half a year later. */
  @ParameterizedTest
  @CsvSource({
    "2018-12-31, none, MET, urban-111-2025-III",
    "2026-06-29, none, MET, urban-111-2025-III",
    "2026-06-30, none, NOT_MET, Decision 1",
    "2026-09-30, none, NOT_MET, Decision 1",
    "2027-02-28, none, MET, urban-111-2025-III"
  })
  void the_latest_of_a_decision_and_a_class_shown_counts(
      LocalDate decided, String recognised, Verdict verdict, String source) {
    TownBuilder builder = SampleTowns.of(SampleTowns.atLower());
    builder.observe("urban.class", decided, recognised, Basis.OFFICIAL, "Decision 1");
    Town town = builder.build();
    LocalDate later = SampleTowns.DAY.plusMonths(6);
    Assessment shown = ClassThree.ASSESSOR.assess(town, later);
    Assessment city = Assessor.of(rules(CountedRules.FILE)).assess(town, later, shown);
    IndicatorScore score = city.indicator("C.4").orElseThrow();
    assertThat(score.verdict()).isEqualTo(verdict);
    assertThat(score.value()).extracting(ValueInUse::source).isEqualTo(source);
    assertThat(String.join(" ", city.explain("C.4", Locale.ENGLISH).steps()))
        .contains(
            source.startsWith("urban")
                ? "by the assessment under the rule set urban-111-2025-III, on values up to 30 June 2026"
                : "no decision stands in the observations");
  }

  /** The class III that the values of the day show is passed over for the decision of that day. */
  @Test
  void a_class_shown_that_was_disregarded_is_said() {
    TownBuilder builder = SampleTowns.of(SampleTowns.atLower());
    Town before =
        builder
            .observe("urban.class", SampleTowns.DAY.minusDays(1), "II", Basis.OFFICIAL, "D 1")
            .build();
    Town town =
        builder.observe("urban.class", SampleTowns.DAY, "II", Basis.OFFICIAL, "D 2").build();
    String said = "urban-111-2025-III shows: class III, on values up to 30 June 2026, which was";
    assertThat(recognition(town))
        .contains(said + " disregarded: what was observed on 30 June 2026");
    assertThat(recognition(before)).contains("by the assessment").doesNotContain("disregarded");
  }

  private static String recognition(Town town) {
    Assessment shown = ClassThree.ASSESSOR.assess(town, SampleTowns.DAY);
    return String.join(
        " ",
        Assessor.of(rules(CountedRules.FILE))
            .assess(town, SampleTowns.DAY, shown)
            .explain("C.4", Locale.ENGLISH)
            .steps());
  }

  @Test
  void a_class_shown_is_as_old_and_as_sound_as_what_shows_it() {
    Map<String, String> values = new LinkedHashMap<>(SampleTowns.atLower());
    values.remove("roads.density");
    TownBuilder builder = SampleTowns.of(values);
    builder.observe("roads.density", SampleTowns.DAY.minusYears(1), "4", Basis.ASSUMED, "");
    Town town = builder.build();
    LocalDate later = SampleTowns.DAY.plusYears(3);
    Assessment shown = ClassThree.ASSESSOR.assess(town, later);
    Assessment city = Assessor.of(rules(CountedRules.FILE)).assess(town, later, shown);
    assertThat(city.indicator("C.4").orElseThrow().value())
        .extracting(ValueInUse::date, ValueInUse::basis)
        .containsExactly(SampleTowns.DAY, Basis.ASSUMED);
    assertThat(city.dataShare().assumed()).isEqualTo(Rational.of(20));
    assertThat(city.warnings())
        .filteredOn(each -> each.code() == Warning.Code.STALE_DATA)
        .singleElement()
        .extracting(each -> each.message(Locale.ENGLISH))
        .asString()
        .contains("urban.class, 30 June 2026");
  }

  @Test
  void a_class_shown_by_observed_values_is_derived() {
    Town town = SampleTowns.of(SampleTowns.atLower()).build();
    Assessment shown = ClassThree.ASSESSOR.assess(town, SampleTowns.DAY);
    assertThat(
            Assessor.of(rules(CountedRules.FILE))
                .assess(town, SampleTowns.DAY, shown)
                .indicator("C.4")
                .orElseThrow()
                .value())
        .extracting(ValueInUse::basis)
        .isEqualTo(Basis.DERIVED);
  }

  /** A rule that nobody checked, or that is not the law, shows nothing for certain. */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, MET, REACHED",
    "true, false, false, UNDETERMINED, MISSING_VALUE",
    "true, false, true, MET, REACHED",
    "false, true, false, UNDETERMINED, MISSING_VALUE",
    "false, true, true, MET, REACHED"
  })
  void a_class_shown_by_rules_that_do_not_count_is_not_known(
      boolean accepted, boolean illustrative, boolean accepting, Verdict verdict, Reason reason)
      throws IOException {
    RuleSet rules =
        illustrative
            ? illustrative()
            : RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
    Assessor three = Assessor.of(rules);
    Assessor city = Assessor.of(rules(CountedRules.FILE));
    Town town = SampleTowns.of(SampleTowns.atLower()).build();
    Assessment shown =
        (accepted ? three.acceptingUnverified() : three).assess(town, SampleTowns.DAY);
    IndicatorScore score =
        (accepting ? city.acceptingUnverified() : city)
            .assess(town, SampleTowns.DAY, shown)
            .indicator("C.4")
            .orElseThrow();
    assertThat(score.verdict()).isEqualTo(verdict);
    assertThat(score.reason()).isEqualTo(reason);
  }

  private RuleSet illustrative() throws IOException {
    Path overlay = folder.resolve("what-if.yaml");
    Files.writeString(
        overlay,
        """
        format: 1
        id: what-if
        amends: urban-111-2025-III
        illustrative: yes
        source: "nobody"
        pass:
          total:
            at-least: 74
            evidence: secondary
            cite: "nowhere"
        """);
    return RuleReader.read(overlay).orElseThrow();
  }

  @Test
  void an_assessment_of_another_town_or_of_a_later_day_recognises_nothing() {
    Assessor city = Assessor.of(rules(CountedRules.FILE));
    Town town = SampleTowns.of(SampleTowns.atLower()).build();
    Town other = SampleTowns.of("water.clean_piped", "80").build();
    Assessment shown = ClassThree.ASSESSOR.assess(town, SampleTowns.DAY);
    assertThatThrownBy(() -> city.assess(other, SampleTowns.DAY, shown))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("recognises no class", "class I, II or III");
    assertThatThrownBy(() -> city.assess(town, SampleTowns.DAY.minusDays(1), shown))
        .isInstanceOf(IllegalArgumentException.class);
    Assessment status = city.assess(town, SampleTowns.DAY);
    assertThatThrownBy(() -> city.assess(town, SampleTowns.DAY, status))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, Reason> reasons(String yaml, Attribute... attributes) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    assess(yaml, SampleTowns.of("population.total", "75000").attributes(attributes))
        .indicators()
        .forEach(each -> reasons.put(each.indicator().code(), each.reason()));
    return reasons;
  }

  private static Assessment assess(String yaml, TownBuilder town) {
    return Assessor.of(rules(yaml)).assess(town.build(), SampleTowns.DAY);
  }

  private static RuleSet rules(String yaml) {
    return CountedRules.read(yaml).orElseThrow();
  }
}
