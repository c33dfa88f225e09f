package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the rules ask about a unit and the unit does not say is hinted at, once, in a line. */
class UndeclaredTest {
  private static final LocalDate BEFORE_JULY_2025 = LocalDate.of(2025, 6, 30);
  private static final LocalDate LATE_2025 = LocalDate.of(2025, 12, 31);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);

  @Test
  void an_attribute_on_which_a_provision_depends_is_named_with_the_provision() {
    assertThat(hints("ward-27-2022", ward(), LATE_2025))
        .contains("? Not declared of the unit, and so taken as no:")
        .contains("arranged-2025 (P76.EXEMPT)")
        .contains("Write yes or no under attributes.");
    assertThat(hints("commune-112-2025", ward(), IN_2026))
        .contains("difficult-coast (P112.RURAL.COAST)");
  }

  @Test
  void an_attribute_that_is_declared_yes_or_no_is_not() {
    assertThat(
            hints("ward-27-2022", ward().without(Attribute.ARRANGED_2025), LATE_2025)
                + hints("ward-27-2022", ward().attributes(Attribute.ARRANGED_2025), LATE_2025))
        .doesNotContain("arranged-2025");
  }

  @Test
  void nor_is_one_on_which_nothing_depends_that_day() {
    assertThat(hints("ward-27-2022", ward(), LocalDate.of(2024, 6, 30)))
        .doesNotContain("arranged-2025");
    assertThat(hints("municipality-112-2025", ward(), IN_2026)).doesNotContain("difficult-coast");
  }

  @Test
  void what_a_ward_belongs_to_is_asked_for_where_the_population_depends_on_it() {
    assertThat(hints("ward-27-2022", ward(), BEFORE_JULY_2025))
        .contains("? belongs-to is not declared, and WARD.1 depends on it.")
        .contains("urban-district, city, town");
    assertThat(hints("ward-27-2022", ward().belongsTo(Superior.TOWN), BEFORE_JULY_2025))
        .doesNotContain("belongs-to");
    assertThat(hints("ward-112-2025", ward(), IN_2026)).doesNotContain("belongs-to");
  }

  /** Since 2016 a ward is held to what a ward of an urban area of that class needs. */
  @Test
  void the_class_of_the_urban_area_is_asked_for_where_figures_depend_on_it() {
    LocalDate in2020 = LocalDate.of(2020, 6, 30);
    assertThat(hints("ward-1211-2016", ward(), in2020))
        .contains(
            "? urban.class (the class of the urban area that the unit lies in) is not observed")
        .contains("WARD.4.6", "WARD.4.7")
        .contains("Write one of none, III, II, I, special in observations.csv.");
    assertThat(
            hints(
                "ward-1211-2016",
                ward().observe("urban.class", in2020, "III", Basis.OFFICIAL, "Decision 1"),
                in2020))
        .doesNotContain("urban.class");
    assertThat(hints("ward-112-2025", ward(), IN_2026)).doesNotContain("urban.class");
  }

  @Test
  void a_unit_that_is_assessed_as_what_it_is_not_says_so() {
    assertThat(hints("ward-112-2025", ward().unit(UnitType.COMMUNE), IN_2026))
        .contains("? The unit is declared as a commune; it is assessed here as a ward.");
    assertThat(hints("ward-112-2025", ward().unit(UnitType.WARD), IN_2026))
        .doesNotContain("declared as");
    assertThat(hints("urban-111-2025-III", ward().unit(UnitType.WARD), IN_2026))
        .doesNotContain("declared as");
  }

  private static TownBuilder ward() {
    return Town.builder("w");
  }

  private static String hints(String rules, TownBuilder town, LocalDate day) {
    Assessment assessment =
        Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow()).assess(town.build(), day);
    return Undeclared.of(assessment, Audience.of(Locale.ENGLISH, new Screen(400, false)));
  }
}
