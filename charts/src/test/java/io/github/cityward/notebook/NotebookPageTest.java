package io.github.cityward.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.ReadmeContract;
import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.CriterionChart;
import io.github.cityward.charts.Towns;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotebookPageTest extends ReadmeContract {
  NotebookPageTest() {
    super(NotebookPageTest.class, 3, "docs/notebooks.md", "docs/notebooks.vi.md");
  }

  @Test
  void a_result_is_shown_in_the_language_of_the_reader() {
    Assessment assessment = Towns.sparse();
    Locale reader = Towns.VIETNAMESE;
    // readme:begin
    View english = View.of(assessment, Locale.ENGLISH);
    View picture =
        View.of(CriterionChart.of(assessment, reader), CriterionChart.inWords(assessment, reader));
    // readme:end
    assertThat(english.content()).startsWith("<p>Verdict: undetermined.</p>");
    assertThat(picture.type()).isEqualTo("image/svg+xml");
  }
}
