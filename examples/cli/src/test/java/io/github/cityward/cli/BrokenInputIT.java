package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The broken files of {@code core}, given to the commands that read them: nothing is written. */
@Tag("thorough")
class BrokenInputIT {
  private static final String HERE = "HERE";

  /** So many of a kind, since each is a command; {@code BrokenFilesTest} reads them all. */
  private static final int MOST = 10;

  @ParameterizedTest
  @CsvSource({
    "town,town.yaml,score HERE",
    "observations,observations.csv,score HERE",
    "uncertainty,uncertainty.csv,simulate HERE --years 2026..2026 --draws 10",
    "projects,projects.csv,plan HERE --by 2026",
    "roadmap,roadmap.csv,roadmap HERE",
    "targets,targets.csv,targets HERE",
    "workbook,town.xlsx,score HERE/town.xlsx",
    "rules,rules.yaml,score HERE --rules HERE/rules.yaml",
    "counted,counted.yaml,score HERE --rules HERE/counted.yaml",
    "overlay,overlay.yaml,score HERE --rules HERE/overlay.yaml",
    "dossier,dossier.csv,audit HERE/dossier.csv",
    "scenarios,scenarios.csv,scenarios HERE HERE/scenarios.csv",
    "reference,reference.csv,score HERE --reference HERE/reference.csv",
    "correlations,correlations.csv,simulate HERE --draws 10 --correlations HERE/correlations.csv",
    "batch,towns.csv,batch HERE/towns.csv",
  })
  void a_broken_file_leaves_what_was_written_before(
      String kind, String name, String command, @TempDir Path folder) throws IOException {
    Path result = Files.writeString(folder.resolve("result.txt"), "what was");
    Path town = Files.createDirectory(folder.resolve("town"));
    Path resources = Run.root().resolve("core/src/test/resources");
    List<Path> broken = files(resources.resolve("broken").resolve(kind));
    assertThat(broken).isNotEmpty();
    for (int i = 0; i < broken.size(); i += 1 + broken.size() / MOST) {
      Path each = broken.get(i);
      for (Path sound : files(resources.resolve("sound"))) {
        Files.copy(sound, town.resolve(sound.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.copy(each, town.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      Run run = Run.of(words(command, town, result));
      assertThat(run.status()).as("%s of %s", run.err(), each).isEqualTo(2);
      assertThat(run.err()).as(each.toString()).isNotBlank();
      assertThat(run.out()).as(each.toString()).isEmpty();
      assertThat(result).as(each.toString()).hasContent("what was");
      assertThat(files(folder)).as(each.toString()).containsExactly(result, town);
    }
  }

  private static String[] words(String command, Path town, Path result) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      words.add(word.replace(HERE, town.toString()));
    }
    words.addAll(List.of("--on", "2026-06-30", "-o", result.toString()));
    return words.toArray(String[]::new);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
