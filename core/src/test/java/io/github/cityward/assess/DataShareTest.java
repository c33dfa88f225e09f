package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import org.junit.jupiter.api.Test;

class DataShareTest {
  @Test
  void each_basis_has_the_maximum_points_of_its_values() {
    TownBuilder town =
        Town.builder("t")
            .observe("population.urban", SampleTowns.DAY, "1", Basis.REPORTED, "paper") // 7
            .observe("area.natural", SampleTowns.DAY, "1", Basis.OFFICIAL, "decree") // density: 6
            .observe("green.share", SampleTowns.DAY, "1", Basis.OFFICIAL, "decree") // 3
            .observe("sport.works", SampleTowns.DAY, "1", Basis.ASSUMED, ""); // 4
    assertThat(ClassThree.assess(town).dataShare()).isEqualTo(share("3", "7", "6", "4", "80"));
  }

  @Test
  void a_derived_value_is_assumed_if_an_input_is() {
    TownBuilder town =
        Town.builder("t")
            .observe("population.urban", SampleTowns.DAY, "1", Basis.REPORTED, "paper")
            .observe("area.natural", SampleTowns.DAY, "1", Basis.ASSUMED, "");
    DataShare share = ClassThree.assess(town).dataShare();
    assertThat(share).isEqualTo(share("0", "7", "0", "6", "87"));
    assertThat(share.unsupported()).isEqualTo(Rational.of(93));
  }

  @Test
  void the_shares_sum_to_exactly_100() {
    // 3 of 3 + 6 points: a third.
    String yaml = SmallRules.changed("- code: B", "maximum: 2", "maximum: 3");
    TownBuilder town =
        Town.builder("t").observe("green.share", SampleTowns.DAY, "1", Basis.OFFICIAL, "decree");
    DataShare share = assess(yaml, town).dataShare();
    assertThat(share.official()).isEqualTo(Rational.of(100).dividedBy(Rational.of(3)));
    assertThat(share.official().plus(share.missing())).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void unallotted_points_go_in_equal_parts_to_standards_of_unknown_points() {
    TownBuilder town = SampleTowns.of("water.clean_piped", "85");
    // B has 2 of 10 points: A is left with 8.
    String one = evidence(SmallRules.FILE, "A");
    assertThat(assess(one, town).dataShare()).isEqualTo(share("80", "0", "0", "0", "20"));
    // Neither is known: 5 each.
    assertThat(assess(evidence(one, "B"), town).dataShare())
        .isEqualTo(share("50", "0", "0", "0", "50"));
  }

  @Test
  void the_share_of_one_criterion_is_of_its_own_points() {
    TownBuilder town =
        Town.builder("t")
            .observe("population.urban", SampleTowns.DAY, "1", Basis.REPORTED, "paper") // 7 of 20
            .observe("area.natural", SampleTowns.DAY, "1", Basis.OFFICIAL, "decree") // 6 of 20
            .observe("green.share", SampleTowns.DAY, "1", Basis.OFFICIAL, "decree"); // of III
    Assessment assessment = ClassThree.assess(town);
    assertThat(assessment.dataShare(assessment.criterion("I").orElseThrow()))
        .isEqualTo(share("0", "0", "0", "0", "100"));
    assertThat(assessment.dataShare(assessment.criterion("II").orElseThrow()))
        .isEqualTo(share("0", "35", "30", "0", "35"));
  }

  @Test
  void the_share_of_the_only_criterion_is_that_of_the_whole() {
    // B has 2 of 10 points: A, of unknown points, is left with 8.
    Assessment assessment =
        assess(evidence(SmallRules.FILE, "A"), SampleTowns.of("water.clean_piped", "85"));
    assertThat(assessment.dataShare(assessment.criteria().get(0)))
        .isEqualTo(assessment.dataShare())
        .isEqualTo(share("80", "0", "0", "0", "20"));
  }

  @Test
  void where_there_are_no_points_at_all_everything_is_missing() {
    String yaml =
        SmallRules.changed(
            "- code: A", "minimum: 4\n          maximum: 6", "minimum: 0\n          maximum: 0");
    yaml =
        SmallRules.change(
            yaml,
            "- code: B",
            "minimum: 1\n          maximum: 2",
            "minimum: 0\n          maximum: 0");
    yaml = SmallRules.change(yaml, "- code: I\n", "minimum: 5", "minimum: 0");
    assertThat(assess(yaml, SampleTowns.of("green.share", "30")).dataShare())
        .isEqualTo(share("0", "0", "0", "0", "100"));
  }

  private static String evidence(String yaml, String code) {
    return SmallRules.evidence(yaml, code, "secondary", "secondary", "secondary", "missing");
  }

  private static Assessment assess(String yaml, TownBuilder town) {
    return Assessor.of(SmallRules.read(yaml).orElseThrow()).assess(town.build(), SampleTowns.DAY);
  }

  private static DataShare share(
      String official, String reported, String derived, String assumed, String missing) {
    return new DataShare(
        Rational.parse(official),
        Rational.parse(reported),
        Rational.parse(derived),
        Rational.parse(assumed),
        Rational.parse(missing));
  }
}
