package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookFolderTest {
  /** Brings the kernel alone, says so, and ends with a status. */
  private static final String MAVEN =
      """
      #!/bin/sh
      mkdir -p examples/notebooks/target/lib
      : > examples/notebooks/target/lib/rapaio-jupyter-kernel-3.jar
      echo "one of many"
      exit %d
      """;

  @TempDir private Path root;

  private Path maven(int status) throws IOException {
    Path maven = Files.writeString(root.resolve("mvn"), MAVEN.formatted(status));
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    return maven;
  }

  @Test
  void what_maven_fetched_is_there() throws IOException, InterruptedException {
    NotebookFolder notebooks = new NotebookFolder(root);
    assertThat(notebooks.isComplete()).isFalse();
    assertThat(notebooks.fetch(maven(0))).isTrue();
    assertThat(notebooks.isComplete()).isTrue();
  }

  @Test
  void where_maven_fails_half_way_the_next_run_fetches_again()
      throws IOException, InterruptedException {
    NotebookFolder notebooks = new NotebookFolder(root);
    assertThat(notebooks.fetch(maven(1))).isFalse();
    assertThat(notebooks.isComplete()).isFalse();
    assertThat(notebooks.log()).hasContent("one of many");
  }
}
