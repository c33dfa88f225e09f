package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When projects start, when they are ready, and what they have added by then. */
class ProjectWorkTest {
  private static final LocalDate READY = LocalDate.of(2028, 1, 1);

  @Test
  void a_project_is_ready_so_many_days_after_its_start() {
    ProjectWork work = ProjectWork.starting(LocalDate.of(2028, 2, 1), 30);
    assertThat(work.ready()).isEqualTo(LocalDate.of(2028, 3, 2));
    assertThat(ProjectWork.readyOn(READY).ready()).isEqualTo(READY);
    assertThat(ProjectWork.UNKNOWN.ready()).isNull();
  }

  @Test
  void it_may_start_at_the_earliest_and_on_each_new_year_of_its_window() {
    ProjectWork work =
        ProjectWork.starting(LocalDate.of(2026, 4, 1), 365)
            .between(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 1, 1));
    assertThat(work.startsReadyBy(LocalDate.of(2035, 12, 31)))
        .containsExactly(
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 1, 1),
            LocalDate.of(2029, 1, 1));
    assertThat(work.startsReadyBy(LocalDate.of(2028, 12, 31)))
        .hasSize(3)
        .endsWith(LocalDate.of(2028, 1, 1));
    assertThat(work.startsReadyBy(LocalDate.of(2028, 12, 30))).hasSize(2);
    assertThat(work.startsReadyBy(LocalDate.of(2026, 12, 31))).isEmpty();
    assertThat(ProjectWork.UNKNOWN.startsReadyBy(READY)).isEmpty();
    assertThat(ProjectWork.readyOn(READY).startsReadyBy(READY)).containsExactly(READY);
  }

  @Test
  void a_window_without_an_end_is_open_up_to_the_day() {
    ProjectWork work = ProjectWork.UNKNOWN.between(LocalDate.of(2026, 1, 1), null);
    assertThat(work.startsReadyBy(LocalDate.of(2027, 12, 31))).hasSize(2);
    assertThat(work.isTimed()).isTrue();
    assertThat(ProjectWork.readyOn(READY).isTimed()).isFalse();
  }

  @Test
  void it_is_fixed_if_it_may_start_on_one_day_and_timed_if_it_is_not_there_at_once() {
    ProjectWork window = ProjectWork.UNKNOWN.between(READY, READY.plusDays(1));
    assertThat(window.isFixed()).isFalse();
    assertThat(window.isTimed()).isTrue();
    assertThat(window.atTheEarliest()).isEqualTo(ProjectWork.readyOn(READY));
    assertThat(ProjectWork.UNKNOWN.isFixed()).isTrue();
    assertThat(ProjectWork.UNKNOWN.isTimed()).isFalse();
    assertThat(ProjectWork.starting(READY, 1).isTimed()).isTrue();
    assertThat(ProjectWork.readyOn(READY).growingOver(1).isTimed()).isTrue();
    assertThat(window.between(READY, READY)).isEqualTo(ProjectWork.readyOn(READY));
  }

  @Test
  void what_is_added_grows_day_by_day_and_a_count_by_whole_ones() {
    Project project =
        growing(
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get("water.clean_piped"), Rational.of(10)),
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get("culture.works"), Rational.of(10)),
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get("sport.works"), Rational.of(-10)));
    assertThat(amounts(project, READY.minusDays(1))).isEmpty();
    assertThat(amounts(project, READY)).containsExactly("0", "0", "0");
    assertThat(amounts(project, READY.plusDays(25))).containsExactly("2.5", "2", "-2");
    assertThat(amounts(project.carriedOut(project.work().growingOver(30)), READY.plusDays(10)))
        .containsExactly("3.333333333", "3", "-3");
    assertThat(amounts(project, READY.plusDays(100))).containsExactly("10", "10", "-10");
    assertThat(amounts(project, READY.plusDays(500))).containsExactly("10", "10", "-10");
  }

  private static List<String> amounts(Project project, LocalDate day) {
    return project.effectsOn(day).stream()
        .map(each -> ((ProjectEffect.Addition) each).amount().toString())
        .toList();
  }

  private static Project growing(ProjectEffect... effects) {
    return new Project("p", "p", Rational.ONE, READY, List.of(effects), List.of(), List.of())
        .carriedOut(ProjectWork.readyOn(READY).growingOver(100));
  }

  @Test
  void what_contradicts_itself_is_refused() {
    assertThatThrownBy(() -> ProjectWork.UNKNOWN.between(READY, READY.minusDays(1)))
        .hasMessageContaining("has no earliest one before it, but 2028-01-01. Swap them");
    assertThatThrownBy(() -> new ProjectWork(null, READY, 0, 0))
        .hasMessageContaining("Swap them, or give both");
    assertThatThrownBy(() -> ProjectWork.starting(READY, -1)).hasMessageContaining("Give 0 to");
    assertThatThrownBy(() -> ProjectWork.starting(READY, 36_526))
        .hasMessage("36526 are no days. Give 0 to 36525.");
    assertThatThrownBy(() -> ProjectWork.readyOn(READY).growingOver(-1))
        .hasMessage("-1 are no days. Give 0 to 36525.");
    assertThat(ProjectWork.starting(READY, 36_525).days()).isEqualTo(StepDays.MOST);
    assertThatThrownBy(
            () ->
                growing(
                    new ProjectEffect.Setting(
                        QuantityCatalog.bundled().get("green.share"),
                        Range.exactly(Rational.of(30)))))
        .hasMessageContaining("sets a value, which cannot grow");
  }
}
