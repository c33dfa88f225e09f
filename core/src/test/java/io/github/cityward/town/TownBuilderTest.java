package io.github.cityward.town;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import org.junit.jupiter.api.Test;

class TownBuilderTest {
  @Test
  void an_application_builds_a_town_without_files() {
    Town town =
        Town.builder("hoi-an")
            .name("Hội An")
            .region(Region.NORTH_CENTRAL_AND_CENTRAL_COAST)
            .attributes(Attribute.HERITAGE)
            .observe("area.natural", DAY, "34014", "ha", Basis.OFFICIAL, "yearbook")
            .build();
    assertThat(town.name()).isEqualTo("Hội An");
    assertThat(town.profile().attributes()).containsExactly(Attribute.HERITAGE);
    assertThat(town.observations().get(0).value()).hasToString("340.14");
  }

  @Test
  void the_defaults_are_the_id_as_name_the_southeast_and_no_attribute() {
    Town town = Town.builder("t").build();
    assertThat(town.name()).isEqualTo("t");
    assertThat(town.profile().region()).isEqualTo(Region.SOUTHEAST);
    assertThat(town.profile().attributes()).isEmpty();
    assertThat(town.observations()).isEmpty();
  }

  @Test
  void all_that_is_wrong_comes_at_once_from_build() {
    TownBuilder town =
        Town.builder("Hội An")
            .observe("population.urbn", DAY, "1", Basis.OFFICIAL, "yearbook")
            .observe("population.urban", DAY, "1,5", Basis.OFFICIAL, "yearbook")
            .observe("sport.works", DAY, "1", Basis.OFFICIAL, "");
    ProblemsException thrown = catchThrowableOfType(ProblemsException.class, town::build);
    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.WRONG_ID,
            ProblemCode.UNKNOWN_QUANTITY,
            ProblemCode.NUMBER_MISSPELLED,
            ProblemCode.NO_SOURCE);
    assertThat(thrown)
        .hasMessageContaining("Nearest: population.urban")
        .hasMessageContaining("value: 1,5 is not a number. Write 1.5.");
  }

  @Test
  void characters_that_nobody_sees_are_told_in_the_order_of_a_row() {
    TownBuilder town =
        Town.builder("t")
            .observe("sport.works", DAY, "1\u200B", "\u200B", Basis.OFFICIAL, "\u200B");
    ProblemsException thrown = catchThrowableOfType(ProblemsException.class, town::build);
    assertThat(thrown.problems())
        .filteredOn(each -> each.code() == ProblemCode.INVISIBLE_CHARACTER)
        .extracting(each -> each.place().field())
        .containsExactly("value", "unit", "source");
  }

  @Test
  void a_blank_name_and_a_second_value_for_one_day_are_refused() {
    TownBuilder town =
        Town.builder("t")
            .name(" ")
            .observe("sport.works", DAY, "3", Basis.OFFICIAL, "yearbook")
            .observe("sport.works", DAY, "4", Basis.OFFICIAL, "yearbook");
    ProblemsException thrown = catchThrowableOfType(ProblemsException.class, town::build);
    assertThat(thrown.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.EMPTY_TEXT, ProblemCode.VALUE_TWICE);
    assertThat(thrown).hasMessageContaining("3 on line 1").hasMessageContaining("4 on line 2");
  }

  @Test
  void an_assumed_value_needs_no_source() {
    Town town = Town.builder("t").observe("sport.works", DAY, "1", Basis.ASSUMED, "").build();
    assertThat(town.observations()).hasSize(1);
  }
}
