package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code frontier}; the goal's plan is that of {@link PlanIT}. */
@Tag("thorough")
class FrontierIT {
  private static final String TOWN = Run.town("trang-bang-illustrative");

  /** Seconds in which a machine with other work proves what is expected here, too. */
  private static final String PATIENT = "120";

  @Test
  void points_roles_and_later_years_are_told() {
    Run run =
        Run.of(
            "frontier",
            TOWN,
            "--by",
            "2029",
            "--later",
            "1",
            "--draws",
            "100",
            "--time-limit",
            PATIENT,
            "--format",
            "json");
    assertThat(run.status()).isZero();
    assertThat(run.json())
        .containsEntry("schema", "cityward.frontier/1")
        .containsEntry("goal.status", "UNDETERMINED")
        .containsEntry("goal.cost", "524.3")
        .containsEntry("points.0.cost", "0")
        .containsEntry("points.0.least", "69")
        .containsEntry("points.1.least", "70")
        .containsEntry("points.1.increase", "3")
        .containsEntry("points.1.projects.0", "X23")
        .containsEntry("points.1.verdict", "NOT_MET")
        .containsEntry("roles.0.id", "P01")
        .containsEntry("roles.0.part", "NONE")
        .containsEntry("roles.0.proven", "true")
        .containsEntry("complete", "true")
        .containsEntry("later.0.date", "2030-12-31")
        .containsEntry("probability.0.asked", "0.5")
        .containsEntry("probability.6.asked", "0.99")
        .containsEntry("probability.6.status", "UNDETERMINED")
        .containsEntry("probability.6.draws", "100")
        .containsEntry("assessment.standards", "MET")
        .containsEntry("assessment.verdict", "UNDETERMINED");
  }

  /** The goal stands between two points, since criteria have lines of their own. */
  @Test
  void the_goal_is_marked_where_it_lies(@TempDir Path folder) {
    Run run =
        Run.of(
            "frontier",
            TOWN,
            "--by",
            "2029",
            "--later",
            "0",
            "--draws",
            "50",
            "--time-limit",
            PATIENT,
            "--charts",
            folder.toString());
    assertThat(folder).isDirectoryContaining("glob:**/frontier.svg");
    assertThat(run.out().replaceAll("\\s+", " "))
        .containsSubsequence(" 79 479,3", " mục tiêu 524,3", " 80 570,1")
        .contains("Có trong mọi phương án rẻ nhất")
        .contains("Các dự án rẻ nhất để đạt mục tiêu với một xác suất, trong 50 lượt")
        .doesNotContain("Nếu đạt mục tiêu muộn hơn");
  }

  @Test
  void what_is_wrong_with_the_options_is_told_together() {
    Run run = Run.of("frontier", TOWN, "--by", "soon", "--time-limit", "0", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--by: soon is not a year.")
        .contains("--time-limit: 0 seconds are no time to search.");
    assertThat(Run.of("frontier", TOWN, "--by", "2029", "--later", "-1").err())
        .contains("Không thể xét thêm -1 năm. Hãy viết số từ 0 đến 50.");
    assertThat(Run.of("frontier", TOWN, "--by", "2029", "--draws", "0").err())
        .contains("Không thể có 0 lượt mô phỏng.");
  }
}
