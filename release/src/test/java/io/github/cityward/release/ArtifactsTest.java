package io.github.cityward.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sizes of what is published; {@code -Dartifacts.write} writes the page anew. */
class ArtifactsTest {
  private static final Path PAGE = Path.of("..", "docs", "artifacts.md");
  private static final long LIMIT = 10_000_000;

  @Test
  void core_with_its_libraries_is_below_ten_megabytes() throws IOException {
    assertThat(Artifact.of("core").bytes()).isLessThan(LIMIT);
  }

  @Test
  void the_page_says_how_large_each_is_and_what_it_brings() throws IOException {
    String page = page(Artifact.of("core"), Artifact.of("charts"));
    if (Boolean.getBoolean("artifacts.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page(Artifact core, Artifact charts) {
    return """
    # What is published, and what it brings

    | artifact | its own jar | with all libraries |
    | --- | --- | --- |
    %s%s| `cityward-bom` | no jar: one version for all | |
    | `cityward-parent` | no jar: what the others are built by | |

    1 MB is 1,000,000 bytes, 1 kB is 1,000. Core with its libraries stays below 10 MB; a test of the release holds it. An application that only scores needs
    core alone. One that makes charts and reports but no tables may leave out Tablesaw and what it brings, as the command line does:
    ```xml
    <exclusion>
      <groupId>tech.tablesaw</groupId>
      <artifactId>tablesaw-core</artifactId>
    </exclusion>
    ```
    Beside each jar are its sources, its Javadoc and what is beneath it as CycloneDX (`-cyclonedx.json`, `.xml`: names, versions, hashes, licences). Core also has a
    jar of contracts for tests of one's own models, forecasters, distributions and planners (type `test-jar`).

    ## Libraries at run time
    Each stands where it is first asked for. What shows results in a notebook (rapaio-jupyter-kernel) is optional, comes with the kernel, and is left out here.

    %s

    %s

    `mvn -B -Pthorough,release verify -DskipITs` checks this page, and writes it anew with `-Dartifacts.write=true`.
    """
        .formatted(row(core), row(charts), core.tree(), charts.tree());
  }

  private static String row(Artifact artifact) {
    return "| `%s` | %s | %s |\n"
        .formatted(
            artifact.name(),
            Artifact.megabytes(Artifact.bytes(artifact.jar())),
            Artifact.megabytes(artifact.bytes()));
  }
}
