package io.github.cityward.json;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Cityward;
import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static final Assessor CLASS_THREE =
      Assessor.of(RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow());

  @Test
  void an_assessment_has_the_fields_of_its_schema() {
    JsonTree json = json(SampleTowns.of("population.urban", "110000").name("Trảng Bàng"));
    assertThat(json.keys())
        .containsExactly(
            "schema",
            "version",
            "town",
            "date",
            "rules",
            "verdict",
            "points",
            "counts",
            "dataShare",
            "dataQuality",
            "criteria",
            "provisions",
            "warnings");
    assertThat(json.at("schema").text()).isEqualTo("cityward.assessment/1");
    assertThat(json.at("version").text()).isEqualTo(Cityward.version());
    assertThat(json.at("town", "name").text()).isEqualTo("Trảng Bàng");
    assertThat(json.at("date").text()).isEqualTo("2026-06-30");
    assertThat(json.at("rules").keys()).containsExactly("id", "sha256", "acceptUnverified");
    assertThat(json.at("rules", "acceptUnverified").text()).isEqualTo("false");
    assertThat(json.at("verdict").text()).isEqualTo("UNDETERMINED");
    // 6.25 of population is sure; the best case lacks 7 - 6.25.
    assertThat(json.at("points").text()).isEqualTo(points("6.25", "99.25", "75", "100"));
    assertThat(json.at("counts").keys())
        .containsExactly("atMaximum", "between", "atMinimum", "notMet", "unknown");
    assertThat(json.at("dataShare", "official").text()).isEqualTo("7");
    assertThat(json.at("dataShare", "missing").text()).isEqualTo("93");
    assertThat(json.at("dataQuality", "tier").text()).isEqualTo("D");
    assertThat(json.at("dataQuality", "sound").text()).isEqualTo("7");
    assertThat(json.at("warnings", 0).keys()).containsExactly("code", "message");
  }

  @Test
  void an_indicator_has_the_fields_of_its_schema() {
    JsonTree population = indicator(SampleTowns.of("population.urban", "110000"), 1, 0);
    assertThat(population.keys())
        .containsExactly(
            "code",
            "quantity",
            "value",
            "unit",
            "date",
            "basis",
            "model",
            "points",
            "verdict",
            "reason",
            "evidence",
            "provisions",
            "citation");
    assertThat(population.at("code").text()).isEqualTo("2A.II.03");
    assertThat(population.at("value").text()).isEqualTo("110000");
    assertThat(population.at("unit").text()).isEqualTo("person");
    assertThat(population.at("date").text()).isEqualTo("2026-06-30");
    assertThat(population.at("basis").text()).isEqualTo("official");
    assertThat(population.at("model").value()).isNull();
    assertThat(population.at("points").text()).isEqualTo(points("6.25", "6.25", "5.5", "7"));
    assertThat(population.at("reason").text()).isEqualTo("BETWEEN");
    assertThat(population.at("evidence").text()).isEqualTo("secondary");
    assertThat(population.at("provisions").value()).isEqualTo(List.of());
  }

  @Test
  void what_is_missing_is_null() {
    JsonTree density = indicator(Town.builder("t"), 1, 1);
    for (String key : List.of("value", "date", "basis", "model")) {
      assertThat(density.at(key).value()).as(key).isNull();
    }
    assertThat(density.at("unit").text()).isEqualTo("person/km2");
    assertThat(density.at("reason").text()).isEqualTo("MISSING_VALUE");
  }

  @Test
  void a_figure_that_does_not_count_is_null() {
    String yaml =
        SmallRules.evidence(
            SmallRules.changed("at-least", "evidence: secondary", "evidence: missing"),
            "A",
            "secondary",
            "secondary",
            "missing",
            "missing");
    Assessment assessment =
        Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(Town.builder("t").build(), DAY);
    JsonTree json = JsonTree.parse(Json.assessment(assessment, Locale.ENGLISH));
    assertThat(json.at("points", "minimum").value()).isNull();
    JsonTree points = json.at("criteria", 0, "indicators", 0, "points");
    assertThat(points.at("minimum").value()).isNull();
    assertThat(points.at("maximum").value()).isNull();
    assertThat(json.at("criteria", 0, "indicators", 0, "evidence").text()).isEqualTo("missing");
  }

  @Test
  void an_observed_value_keeps_all_its_digits() {
    String forty = "1234567890123456789.012345678901234567891";
    String small = "0." + "0".repeat(398) + "1";
    assertThat(indicator(SampleTowns.of("population.urban", forty), 1, 0).at("value").text())
        .isEqualTo(forty);
    assertThat(indicator(SampleTowns.of("population.urban", small), 1, 0).at("value").text())
        .isEqualTo(small);
    JsonTree range = indicator(SampleTowns.of("population.urban", "5.." + forty), 1, 0);
    assertThat(range.at("value").text()).isEqualTo("{low=5, high=" + forty + "}");
  }

  @Test
  void a_derived_value_is_rounded_half_up_to_ten_decimals() {
    // 200 / 3 = 66.66666666666...
    TownBuilder town =
        SampleTowns.observe(SampleTowns.of("population.urban", "200"), "area.natural", "3");
    JsonTree density = indicator(town, 1, 1);
    assertThat(density.at("value").text()).isEqualTo("66.6666666667");
    assertThat(density.at("model").text()).isEqualTo("population.urban / area.natural");
    assertThat(density.at("basis").text()).isEqualTo("derived");
  }

  @Test
  void points_are_rounded_half_up_to_ten_decimals_without_trailing_zeros() {
    // 3 + 1/3 and 3 + 2/3
    JsonTree three = indicator(SampleTowns.of("sport.works", "3"), 2, 11);
    assertThat(three.at("points", "low").text()).isEqualTo("3.3333333333");
    JsonTree four = indicator(SampleTowns.of("sport.works", "4"), 2, 11);
    assertThat(four.at("points", "low").text()).isEqualTo("3.6666666667");
  }

  @Test
  void an_open_end_is_null_and_a_level_is_text_without_unit() {
    JsonTree open = indicator(SampleTowns.of("population.urban", "20000.."), 1, 0);
    assertThat(open.at("value", "low").text()).isEqualTo("20000");
    assertThat(open.at("value", "high").value()).isNull();
    JsonTree level = indicator(SampleTowns.of("role.planning", "province"), 0, 0);
    assertThat(level.at("value").text()).isEqualTo("province");
    assertThat(level.at("unit").text()).isEmpty();
  }

  @Test
  void provisions_are_their_codes() {
    TownBuilder town = SampleTowns.of("population.urban", "15000").attributes(Attribute.HERITAGE);
    assertThat(indicator(town, 1, 0).at("provisions").value())
        .isEqualTo(List.of("P111.HERITAGE.THRESHOLD"));
  }

  @Test
  void text_that_looks_like_html_or_json_stays_text() {
    String name = "</script>\"},{\\ =1+1";
    assertThat(json(Town.builder("t").name(name)).at("town", "name").text()).isEqualTo(name);
  }

  @Test
  void a_gap_has_the_fields_of_its_schema() {
    Assessment assessment =
        CLASS_THREE.assess(SampleTowns.of("water.clean_piped", "84.5").build(), DAY);
    JsonTree json = JsonTree.parse(Json.gap(assessment));
    assertThat(json.at("schema").text()).isEqualTo("cityward.gap/1");
    JsonTree water = json.at("shortfalls", 0);
    assertThat(water.keys()).contains("code", "quantity", "value", "needed", "unit", "points");
    assertThat(water.at("code").text()).isEqualTo("2A.III.08");
    assertThat(water.at("value").text()).isEqualTo("84.5");
    assertThat(water.at("needed").text()).isEqualTo("85");
    assertThat(water.at("points").text()).isEqualTo("2");
    assertThat(json.at("shortfalls", 1, "value").value()).isNull();
  }

  @Test
  void an_explanation_has_the_fields_of_its_schema() {
    Assessment assessment =
        CLASS_THREE.assess(SampleTowns.of("population.urban", "110000").build(), DAY);
    JsonTree json =
        JsonTree.parse(
            Json.explanation(assessment, assessment.explain("2A.II.03", Locale.ENGLISH)));
    assertThat(json.at("schema").text()).isEqualTo("cityward.explanation/1");
    assertThat(json.at("code").text()).isEqualTo("2A.II.03");
    assertThat(json.at("formula").text()).endsWith("= 6.25");
    assertThat(json.at("steps", 0).text()).contains("110,000 people");
  }

  @Test
  void an_explanation_has_the_verdict_and_the_points_of_its_own_node() {
    Assessment assessment =
        CLASS_THREE.assess(
            SampleTowns.of(SampleTowns.atUpper()).extent(Extent.SEVERAL_UNITS).build(), DAY);
    JsonTree mean =
        JsonTree.parse(Json.explanation(assessment, assessment.explain("2B.MEAN", Locale.ENGLISH)));
    assertThat(mean.at("verdict").text()).isEqualTo("UNDETERMINED");
    assertThat(mean.at("points", "low").text()).isEqualTo("0");
    assertThat(mean.at("points", "minimum").text()).isEqualTo("48");
    JsonTree criterion =
        JsonTree.parse(Json.explanation(assessment, assessment.explain("II", Locale.ENGLISH)));
    assertThat(criterion.at("verdict").text()).isEqualTo("MET");
    assertThat(criterion.at("points", "low").text()).isEqualTo("20");
    assertThat(criterion.at("points", "minimum").text()).isEqualTo("15.5");
  }

  @Test
  void problems_have_the_fields_of_their_schema() {
    Problem inFile =
        Problem.of(ProblemCode.NO_SOURCE, Place.at("observations.csv", 2, 6).named("source"));
    Problem onCommandLine = Problem.of(ProblemCode.COMMAND_LINE, Place.nowhere(), "no town");
    JsonTree json = JsonTree.parse(Json.problems(List.of(inFile, onCommandLine), Locale.ENGLISH));
    assertThat(json.at("schema").text()).isEqualTo("cityward.problems/1");
    assertThat(json.at("problems", 0).keys())
        .contains("file", "sheet", "line", "column", "code", "message");
    assertThat(json.at("problems", 0, "file").text()).isEqualTo("observations.csv");
    assertThat(json.at("problems", 0, "line").text()).isEqualTo("2");
    assertThat(json.at("problems", 0, "column").text()).isEqualTo("6");
    assertThat(json.at("problems", 1, "file").value()).isNull();
    assertThat(json.at("problems", 1, "line").value()).isNull();
    assertThat(json.at("problems", 1, "message").text()).isEqualTo("no town");
  }

  @Test
  void no_problem_is_an_empty_list() {
    assertThat(JsonTree.parse(Json.problems(List.of(), Locale.ENGLISH)).at("problems").value())
        .isEqualTo(List.of());
  }

  private static String points(String low, String high, String minimum, String maximum) {
    return "{low=%s, high=%s, minimum=%s, maximum=%s}".formatted(low, high, minimum, maximum);
  }

  private static JsonTree indicator(TownBuilder town, int criterion, int index) {
    return json(town).at("criteria", criterion, "indicators", index);
  }

  private static JsonTree json(TownBuilder town) {
    return JsonTree.parse(Json.assessment(CLASS_THREE.assess(town.build(), DAY), Locale.ENGLISH));
  }
}
