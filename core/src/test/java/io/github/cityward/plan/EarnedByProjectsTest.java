package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What piped water earns: 4 points from 80 %, 6 from 90 %, of 10 in the criterion. */
class EarnedByProjectsTest {
  private static final LocalDate DAY = LocalDate.of(2030, 12, 31);
  private static final String WATER = "water.clean_piped";

  private static EarnedByProjects earned(String water, List<List<Project>> projects) {
    Town town = Town.builder("t").observe(WATER, DAY, water, Basis.OFFICIAL, "s").build();
    RuleSet set = SmallRules.read(SmallRules.FILE).orElseThrow();
    Assessor assessor = Assessor.of(set);
    Indicator standard = set.indicators().findFirst().orElseThrow();
    return new EarnedByProjects(
        new TownWithProjects(town, assessor, DAY),
        projects,
        Set.of(standard.quantity()),
        0,
        assessor.assess(town, DAY),
        standard,
        Outcome.WORST);
  }

  private static List<Project> versions(ProjectEffect... effects) {
    return Arrays.stream(effects).map(each -> SmallProjects.of("P", 1, DAY, each)).toList();
  }

  private static ProjectEffect add(int percent) {
    return SmallProjects.add(WATER, percent);
  }

  /** 85 % earn 5 points, 90 % 6. */
  @Test
  void of_every_project_the_version_counts_that_brings_most_beside_the_others() {
    List<Project> versions = versions(add(1), add(5));
    EarnedByProjects earned = earned("80", List.of(versions, versions));
    assertThat(earned.earned(Set.of(0))).isEqualTo(Rational.of(5));
    assertThat(earned.earned(Set.of(0, 1))).isEqualTo(Rational.of(6));
    assertThat(earned.candidates()).containsExactly(0, 1);
    assertThat(earned.additive().orElseThrow().effects())
        .containsExactly(Rational.of(5), Rational.of(5));
  }

  /** Nine in two versions are 512 choices, which bring 9 to 70 % at most and earn nothing. */
  @Test
  void where_versions_make_more_than_512_choices_all_of_the_criterion_may_come_of_them() {
    List<List<Project>> projects = Collections.nCopies(10, versions(add(1), add(0)));
    EarnedByProjects earned = earned("70", projects);
    assertThat(earned.earned(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8))).isEqualTo(Rational.ZERO);
    assertThat(earned.earned(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))).isEqualTo(Rational.of(10));
  }

  /** Each sets it to 80 %, for 4 points. */
  @Test
  void of_more_than_ten_that_do_not_add_up_all_of_the_criterion_may_come() {
    List<Project> setting = versions(SmallProjects.set(WATER, 80));
    EarnedByProjects ten = earned("70", Collections.nCopies(10, setting));
    assertThat(ten.additive()).isEmpty();
    assertThat(ten.most()).isEqualTo(Rational.of(4));
    EarnedByProjects eleven = earned("70", Collections.nCopies(11, setting));
    assertThat(eleven.most()).isEqualTo(Rational.of(10));
  }
}
