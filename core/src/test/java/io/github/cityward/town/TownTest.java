package io.github.cityward.town;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cityward.distribution.Uniform;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TownTest {
  private static final Quantity WORKS = QuantityCatalog.bundled().get("sport.works");
  private static final Quantity GREEN = QuantityCatalog.bundled().get("green.share");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static Observation works(int number, LocalDate date) {
    return new Observation(
        WORKS, date, Range.exactly(Rational.of(number)), Basis.OFFICIAL, "yearbook", "");
  }

  private static List<String> shown(Town town) {
    return town.observations().stream()
        .map(each -> each.quantity() + " " + each.date() + " " + each.value())
        .toList();
  }

  @Test
  void a_reader_who_is_not_vietnamese_is_told_the_english_name_if_there_is_one() {
    Town.Profile profile = Town.builder("t").name("Thị trấn").build().profile();
    Town english =
        new Town(
            new Town.Profile(
                "t",
                "Thị trấn",
                "Town",
                null,
                profile.region(),
                null,
                null,
                List.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                Past.UNKNOWN),
            List.of(),
            Outlook.NONE);
    assertThat(english.name(Locale.ENGLISH)).isEqualTo("Town");
    assertThat(english.name(Locale.FRENCH)).isEqualTo("Town");
    assertThat(english.name(VIETNAMESE)).isEqualTo("Thị trấn");
    assertThat(english.name()).isEqualTo("Thị trấn");
    assertThat(Town.builder("t").name("Thị trấn").build().name(Locale.ENGLISH))
        .isEqualTo("Thị trấn");
  }

  @Test
  void it_is_what_its_builder_was_told() {
    Town town =
        Town.builder("t")
            .province("Tây Ninh")
            .region(Region.MEKONG_DELTA)
            .unit(UnitType.WARD)
            .belongsTo(Superior.URBAN_DISTRICT)
            .attributes(Attribute.BORDER)
            .without(Attribute.ISLAND)
            .build();
    assertThat(town).hasToString("t");
    assertThat(town.id()).isEqualTo("t");
    assertThat(town.profile())
        .isEqualTo(
            new Town.Profile(
                "t",
                "t",
                null,
                "Tây Ninh",
                Region.MEKONG_DELTA,
                UnitType.WARD,
                Superior.URBAN_DISTRICT,
                List.of(),
                Set.of(Attribute.BORDER),
                Set.of(Attribute.ISLAND),
                null,
                null,
                Past.UNKNOWN));
  }

  @Test
  void two_towns_are_equal_if_all_that_is_said_of_them_is() {
    Town town = SampleTowns.of("sport.works", "3").build();
    assertThat(town)
        .isEqualTo(SampleTowns.of("sport.works", "3").build())
        .hasSameHashCodeAs(SampleTowns.of("sport.works", "3").build())
        .isNotEqualTo(SampleTowns.of("sport.works", "4").build())
        .isNotEqualTo(SampleTowns.of("sport.works", "3").name("Another").build())
        .isNotEqualTo(
            SampleTowns.of("sport.works", "3")
                .uncertain("green.share", DAY, new Uniform(1, 2))
                .build())
        .isNotEqualTo("sample");
  }

  @Test
  void an_observation_takes_the_place_of_that_of_its_quantity_and_day() {
    LocalDate before = DAY.minusYears(1);
    Town town =
        SampleTowns.of("sport.works", "3")
            .observe("sport.works", before, "2", Basis.OFFICIAL, "yearbook")
            .observe("green.share", DAY, "20", Basis.OFFICIAL, "yearbook")
            .build();
    assertThat(shown(town.replacing(works(4, DAY))))
        .containsExactly(
            "sport.works 2025-06-30 2", "green.share 2026-06-30 20", "sport.works 2026-06-30 4");
    assertThat(shown(town.with(works(4, DAY.plusDays(1)))))
        .hasSize(4)
        .endsWith("sport.works 2026-07-01 4");
  }

  @Test
  void a_quantity_that_is_uncertain_on_two_days_is_named_once() {
    Town town =
        Town.builder("t")
            .uncertain("green.share", DAY.plusYears(1), new Uniform(20, 30))
            .uncertain("sport.works", DAY, new Uniform(1, 3))
            .uncertain("green.share", DAY, new Uniform(20, 25))
            .build();
    assertThat(town.uncertainties()).hasSize(3);
    assertThat(town.uncertainQuantities()).containsExactly(GREEN, WORKS);
  }

  @Test
  void without_observations_nothing_but_what_it_is_stays() {
    Town town =
        SampleTowns.of("sport.works", "3").uncertain("sport.works", DAY, new Uniform(1, 3)).build();
    assertThat(town.withoutObservations()).isEqualTo(Town.builder("sample").build());
  }

  @Test
  void what_became_known_later_was_not_known_on_a_day() {
    Town town =
        Town.builder("t")
            .observe("sport.works", DAY, "3", Basis.OFFICIAL, "yearbook")
            .observe("sport.works", DAY.plusDays(1), "4", Basis.OFFICIAL, "yearbook")
            .build()
            .following(List.of(step(DAY), step(DAY.plusDays(1)), step(null)))
            .aimingAt(List.of(target(DAY), target(DAY.plusDays(1)), target(null)));
    Town known = town.knownOn(DAY);
    assertThat(shown(known)).containsExactly("sport.works 2026-06-30 3");
    assertThat(known.roadmap()).extracting(RoadmapStep::done).containsExactly(DAY, null, null);
    assertThat(known.targets())
        .extracting(ProgrammeTarget::actual)
        .containsExactly(Rational.ONE, null, null);
  }

  private static RoadmapStep step(@Nullable LocalDate done) {
    return new RoadmapStep(
        "s", "n", List.of(), StepDays.UNKNOWN, RoadmapStep.Kind.PROCEDURE, "", null, done);
  }

  private static ProgrammeTarget target(@Nullable LocalDate of) {
    return new ProgrammeTarget(
        "t", "n", Rational.of(10), "%", null, Rational.ONE, of, Basis.OFFICIAL, "s");
  }

  /** A figure without a day is taken for known, but not for one of a past day. */
  @Test
  void what_a_programme_reached_is_known_from_its_day_on() {
    assertThat(target(DAY).isActualKnownOn(DAY)).isTrue();
    assertThat(target(DAY).isActualKnownOn(DAY.minusDays(1))).isFalse();
    assertThat(target(null).isActualKnownOn(DAY)).isTrue();
    assertThat(target(null).knownOn(DAY).isActualKnownOn(DAY)).isFalse();
  }

  @Test
  void a_value_has_a_basis() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Observation(WORKS, DAY, Range.exactly(Rational.ONE), null, "s", ""))
        .withMessage("sport.works has a value without a basis. Give one.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ProgrammeTarget("T1", "n", null, "%", null, Rational.ONE, DAY, null, "s"))
        .withMessage("what was reached of T1 has no basis. Give one.");
    assertThat(new Observation(WORKS, DAY, null, null, "", "").value()).isNull();
  }

  @Test
  void the_days_of_a_step_rise_from_0_to_a_hundred_years() {
    assertThat(StepDays.of(0, 0, StepDays.MOST).maximum()).isEqualTo(Rational.of(36_525));
    assertThat(new StepDays(Rational.of(9), null, Rational.of(9)).likely()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepDays.of(1, 3, 2))
        .withMessage(
            "the days 1, 3, 2 do not rise from 0 to at most 36525. Give the least, then the"
                + " likeliest, then the most.");
    assertThatIllegalArgumentException().isThrownBy(() -> StepDays.of(-1, 3, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> StepDays.of(1, 3, 36_526));
  }
}
