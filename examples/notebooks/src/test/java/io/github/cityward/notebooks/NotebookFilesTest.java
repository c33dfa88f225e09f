package io.github.cityward.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each notebook as a file. */
class NotebookFilesTest {
  private static final int LARGEST_PICTURE = 250_000;

  @Test
  void there_are_seven() throws IOException {
    assertThat(Notebook.all()).hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void both_pages_name_it(Notebook notebook) throws IOException {
    for (String page : List.of("notebooks.md", "notebooks.vi.md")) {
      assertThat(Path.of("../../docs", page))
          .content()
          .contains("](../examples/notebooks/" + notebook.file() + ")");
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void it_is_of_the_format_whose_cells_have_names(Notebook notebook) {
    assertThat(notebook.content().get("nbformat")).isEqualTo(4);
    assertThat(notebook.content().get("nbformat_minor")).isEqualTo(5);
    assertThat(notebook.cells()).map(Notebook.Cell::id).doesNotHaveDuplicates();
    assertThat(notebook.content().get("metadata"))
        .isEqualTo(
            Map.of(
                "kernelspec", Map.of("display_name", "Java", "language", "java", "name", "java")));
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void it_begins_in_vietnamese_and_has_a_summary_in_english(Notebook notebook) {
    assertThat(notebook.cells().get(0).source())
        .startsWith("# " + notebook.file().toString().charAt(0) + ". ")
        .containsPattern("[ạảấầậắặẹểệịọốộớợụủứừựỳỷ]");
    assertThat(notebook.cells().get(1).source()).startsWith("**In English.** ");
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void its_code_is_java_that_any_kernel_runs(Notebook notebook) {
    assertThat(notebook.code())
        .allSatisfy(
            cell ->
                assertThat(cell.source().lines())
                    .noneMatch(line -> line.startsWith("%") || line.startsWith("!")));
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void it_was_run_from_its_first_cell_to_its_last(Notebook notebook) {
    List<Integer> counts = notebook.code().map(Notebook.Cell::count).toList();
    assertThat(counts)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, counts.size()).boxed().toList());
    assertThat(notebook.code().flatMap(cell -> cell.outputs().stream()))
        .map(Notebook.Output::type)
        .containsAnyOf("text/html")
        .isSubsetOf("stdout", "text/html", "text/plain", "image/svg+xml");
  }

  @ParameterizedTest
  @MethodSource("io.github.cityward.notebooks.Notebook#all")
  void what_it_shows_is_small_and_of_no_machine(Notebook notebook) throws IOException {
    String text = Files.readString(notebook.file());
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).doesNotContain("/tmp/", "/home/", "/root/", "\"iopub.");
    assertThat(notebook.code().flatMap(cell -> cell.outputs().stream()))
        .allSatisfy(each -> assertThat(each.text()).hasSizeLessThan(LARGEST_PICTURE));
  }
}
