package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file brings quantities of its own: the law of another country. */
class OwnQuantityTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "rules");
  private static final Path TOWN = Path.of("..", "examples", "data", "bayan-halimbawa");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private static final String OWN =
      """
      quantities:
        - id: own.income
          kind: number
          unit: million PHP
          name: {vi: "Thu", en: "Income"}
        - id: own.port
          kind: level
          name: {vi: "Cảng", en: "Port"}
          levels: [none, local, national]
      criteria:
      """;

  private static String file(String quantities) {
    return CountedRules.FILE
        .replace("criteria:\n", quantities)
        .replace("quantity: population.total", "quantity: own.income")
        .replace("at-least: 150000", "at-least: 100");
  }

  private static RuleSet example(String name) {
    return RuleReader.read(EXAMPLES.resolve(name)).orElseThrow();
  }

  private static List<Problem> problems(String quantities) {
    return SmallRules.read(file(quantities)).problems();
  }

  @Test
  void its_quantities_stand_behind_those_of_the_library() {
    RuleSet rules = SmallRules.read(file(OWN)).orElseThrow();
    Quantity income = rules.catalog().get("own.income");
    assertThat(rules.quantities())
        .extracting(Quantity::id)
        .containsExactly("own.income", "own.port");
    assertThat(income.kind()).isEqualTo(Kind.NUMBER);
    assertThat(income.unit()).isEqualTo("million PHP");
    assertThat(income.observed()).isTrue();
    assertThat(rules.catalog().get("own.port").levels())
        .containsExactly("none", "local", "national");
    assertThat(rules.catalog().all())
        .startsWith(QuantityCatalog.bundled().all().toArray(Quantity[]::new));
    assertThat(rules.indicators().findFirst().orElseThrow().quantity()).isEqualTo(income);
    assertThat(CountedRules.read(CountedRules.FILE).orElseThrow().catalog())
        .isSameAs(QuantityCatalog.bundled());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: own.income                  | id: income                          | WRONG_QUANTITY_ID
          id: own.income                  | id: population.total                | WRONG_QUANTITY_ID
          id: own.income                  | id: own.Income                      | WRONG_QUANTITY_ID
          id: own.port                    | id: own.income                      | REPEATED_CODE
          kind: number                    | kind: money                         | UNKNOWN_WORD
          kind: number                    | kind: level                         | LEVEL_WITH_UNIT
          unit: million PHP               | levels: [a, b]                      | LEVELS_OF_A_NUMBER
          levels: [none, local, national] | levels: [none]                      | ONE_LEVEL
          levels: [none, local, national] | levels: [none, none]                | REPEATED_CODE
          levels: [none, local, national] | levels: [none, "a b"]               | WRONG_LEVEL
          levels: [none, local, national] | unit: km                            | LEVEL_WITH_UNIT
          unit: million PHP               | scope: inner                        | UNKNOWN_KEY
          """)
  void what_is_wrong_with_one_is_said(String what, String by, ProblemCode code) {
    assertThat(OWN).contains(what);
    assertThat(problems(OWN.replace(what, by))).extracting(Problem::code).contains(code);
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertThat(problems(OWN.replace("own.port", "port").replace("kind: number", "kind: money")))
        .extracting(Problem::code)
        .contains(ProblemCode.WRONG_QUANTITY_ID, ProblemCode.UNKNOWN_WORD);
  }

  @Test
  void an_id_that_is_there_already_is_refused() {
    QuantityCatalog catalog = QuantityCatalog.bundled();
    List<Quantity> twice = List.of(catalog.get("population.total"));
    assertThatThrownBy(() -> catalog.with(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("population.total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ph-city-ra-9009.yaml", "ph-city-ra-11683.yaml"})
  void the_law_of_another_country_is_read_and_its_examples_hold(String name) {
    RuleSet rules = example(name);
    assertThat(rules.isIllustrative()).isTrue();
    assertThat(rules.overlay()).isNull();
    assertThat(rules.cases()).hasSizeGreaterThan(7);
    assertThat(Assessor.of(rules).verify()).isEmpty();
  }

  @Test
  void a_town_is_read_with_the_rules_that_bring_its_quantities() {
    Path law = EXAMPLES.resolve("ph-city-ra-11683.yaml");
    Path folder = TOWN;
    LocalDate date = DAY;
    // readme:begin
    RuleSet rules = RuleReader.read(law).orElseThrow();
    Town town = TownReader.read(folder, rules.catalog(), Limits.defaults()).orElseThrow();
    Assessment assessment = Assessor.of(rules).assess(town, date);
    // readme:end
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(Assessor.of(example("ph-city-ra-9009.yaml")).assess(town, DAY).verdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(TownReader.read(TOWN).problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.QUANTITY_OF_OTHER_RULES)
        .hasSize(3);
  }

  @Test
  void without_the_second_income_the_second_way_is_open() {
    RuleSet rules = example("ph-city-ra-11683.yaml");
    Town town =
        Town.builder("town", rules.catalog())
            .observe("own.income_2000", DAY, "71.5", Basis.ASSUMED, "")
            .observe("population.total", DAY, "118200", Basis.ASSUMED, "")
            .build();
    assertThat(Assessor.of(rules).assess(town, DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_document_may_speak_of_them_too() {
    RuleSet rules = example("ph-city-ra-9009.yaml");
    byte[] document =
        """
        {"schema": "cityward.town/1", "id": "town", "name": "Town", "region": "southeast",
         "observations": [
          {"quantity": "own.income_2000", "date": "2020-12-31", "value": 120, "basis": "assumed"},
          {"quantity": "population.total", "date": "2020-12-31", "value": 150000, "basis": "assumed"}
         ]}
        """
            .getBytes(StandardCharsets.UTF_8);
    Result<Town> town = Json.town(document, rules.catalog(), Limits.defaults());
    assertThat(Assessor.of(rules).assess(town.orElseThrow(), DAY).verdict()).isEqualTo(Verdict.MET);
    assertThat(Json.town(document).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.QUANTITY_OF_OTHER_RULES);
  }

  /** The other file counts income in thousands: 120 million are not 120 thousand. */
  @Test
  void a_value_in_another_unit_of_the_same_id_does_not_count() {
    RuleSet rules = SmallRules.read(file(OWN)).orElseThrow();
    RuleSet others =
        SmallRules.read(file(OWN.replace("million PHP", "thousand PHP"))).orElseThrow();
    Town town =
        Town.builder("town", rules.catalog())
            .observe("own.income", DAY, "120", Basis.ASSUMED, "")
            .build();
    assertThat(town.latest(rules.catalog().get("own.income"), DAY)).isPresent();
    assertThat(town.latest(others.catalog().get("own.income"), DAY)).isEmpty();
  }

  @Test
  void an_overlay_keeps_the_quantities_of_what_it_amends(@TempDir Path folder) throws IOException {
    Files.copy(EXAMPLES.resolve("ph-city-ra-9009.yaml"), folder.resolve("base.yaml"));
    Path overlay =
        Files.writeString(
            folder.resolve("overlay.yaml"),
            """
            format: 1
            id: lower-line
            amends: base.yaml
            criteria:
              - code: city
                indicators:
                  - {code: income, required: {at-least: 80}, evidence: unverified}
            """);
    RuleSet rules = RuleReader.read(overlay).orElseThrow();
    assertThat(rules.quantities()).extracting(Quantity::id).contains("own.income_2000");
    assertThat(rules.isIllustrative()).isTrue();
  }
}
