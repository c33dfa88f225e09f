package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataQualityTest {
  private static final LocalDate TWO_YEARS_EARLIER = SampleTowns.DAY.minusYears(2);

  /** 7 points on people, 3 on green land, 4 on works: of 100. */
  @Test
  void only_published_values_of_the_last_two_years_are_sound() {
    TownBuilder town =
        Town.builder("t")
            .observe("population.urban", TWO_YEARS_EARLIER, "1", Basis.REPORTED, "paper")
            .observe("green.share", TWO_YEARS_EARLIER.minusDays(1), "1", Basis.OFFICIAL, "yearbook")
            .observe("sport.works", SampleTowns.DAY, "1", Basis.ASSUMED, "");
    assertThat(ClassThree.assess(town).dataQuality())
        .isEqualTo(
            new DataQuality(
                DataQuality.Tier.D,
                Rational.of(7),
                Rational.of(11),
                Rational.of(3),
                Rational.of(86)));
  }

  @ParameterizedTest
  @CsvSource({"100,A", "90,A", "89.999,B", "75,B", "74.999,C", "50,C", "49.999,D", "0,D"})
  void a_tier_begins_at_its_share(String sound, DataQuality.Tier tier) {
    assertThat(DataQuality.Tier.of(Rational.parse(sound))).isEqualTo(tier);
  }

  @Test
  void words_say_the_tier_and_what_it_takes() {
    Assessment assessment = ClassThree.assess(SampleTowns.of("green.share", "30"));
    assertThat(AssessmentWords.in(Locale.ENGLISH).dataQuality(assessment))
        .isEqualTo(
            "Data tier D: 3 % of the points rest on published values of the last two years"
                + " (A from 90 %, B from 75 %, C from 50 %). At most two years old: 3 %; older: 0 %.");
    assertThat(AssessmentWords.in(Locale.forLanguageTag("vi")).tier(assessment))
        .isEqualTo("số liệu bậc D");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_shares_by_age_agree_with_those_by_basis(long seed) {
    Random random = new Random(seed);
    List<String> quantities =
        List.of(
            "population.urban", "green.share", "sport.works", "area.natural", "water.clean_piped");
    for (int round = 0; round < 50; round++) {
      TownBuilder town = Town.builder("t");
      for (String each : quantities) {
        if (random.nextBoolean()) {
          Basis basis = random.nextBoolean() ? Basis.ASSUMED : Basis.OFFICIAL;
          LocalDate date = SampleTowns.DAY.minusDays(random.nextInt(1500));
          town.observe(each, date, "1", basis, "yearbook");
        }
      }
      Assessment assessment = ClassThree.assess(town);
      DataQuality quality = assessment.dataQuality();
      DataShare share = assessment.dataShare();
      assertThat(quality.missing()).as("seed %d", seed).isEqualTo(share.missing());
      assertThat(quality.recent().plus(quality.stale()).plus(quality.missing()))
          .isEqualTo(Rational.HUNDRED);
      assertThat(quality.sound()).isLessThanOrEqualTo(quality.recent());
      assertThat(quality.recent().minus(quality.sound())).isLessThanOrEqualTo(share.assumed());
    }
  }
}
