package io.github.cityward.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.charts.Comparisons;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.Plans;
import io.github.cityward.charts.Projections;
import io.github.cityward.charts.Simulations;
import io.github.cityward.charts.Towns;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapaio.jupyter.kernel.display.DisplaySystem;
import tech.tablesaw.api.Table;

/** The kernel's own display finds the views, as it does in a notebook. */
class ViewDisplayTest {
  @ParameterizedTest
  @MethodSource
  void a_result_is_shown_with_a_text_in_its_place(Object result) {
    assertThat(shown(result)).containsOnlyKeys("text/html", "text/plain");
  }

  static Stream<Object> a_result_is_shown_with_a_text_in_its_place() {
    return Stream.of(
        Towns.sparse(),
        Towns.complete().diff(Towns.sparse()),
        Comparisons.two(),
        Projections.growing(),
        Simulations.threeYears(),
        Plans.optimal(),
        Table.create("rows"));
  }

  @Test
  void a_result_is_shown_in_vietnamese() {
    assertThat(shown(Towns.sparse()))
        .containsEntry("text/html", View.of(Towns.sparse(), Towns.VIETNAMESE).content());
  }

  @Test
  void a_view_is_shown_in_its_own_language() {
    View view = View.of(Towns.sparse(), Locale.ENGLISH);
    assertThat(shown(view))
        .containsEntry("text/html", view.content())
        .containsEntry("text/plain", view.text());
  }

  @Test
  void a_chart_is_shown_as_a_picture_with_its_title_in_its_place() {
    Map<String, Object> shown = shown(CriterionChart.of(Towns.sparse(), Towns.VIETNAMESE));
    assertThat(shown).containsOnlyKeys("image/svg+xml", "text/plain");
    assertThat(Objects.toString(shown.get("text/plain"))).startsWith("Điểm theo tiêu chí");
  }

  @Test
  void what_is_no_result_is_left_to_the_kernel() {
    assertThat(shown("87 %")).containsValue("87 %").hasSize(1);
  }

  private static Map<String, Object> shown(Object result) {
    return DisplaySystem.inst().render(result).data();
  }
}
