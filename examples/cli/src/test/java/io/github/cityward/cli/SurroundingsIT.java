package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script and the built program, where names, rights and environment are unusual. */
@Tag("thorough")
class SurroundingsIT {
  private static final String VERDICT = "CHƯA XÁC ĐỊNH: Đô thị loại III, 11,4395–99,0758 điểm";
  private static final Path JAR = Path.of(System.getProperty("cityward.jar"));

  @TempDir private Path folder;
  private Path project;
  private Path target;
  private Path archive;

  @BeforeEach
  void copy() throws IOException {
    project = Files.createDirectory(folder.resolve("Đô thị 'mới' $x"));
    target = Files.createDirectories(project.resolve("examples/cli/target"));
    Files.copy(Run.root().resolve("cityward"), project.resolve("cityward"));
    Files.copy(JAR, target.resolve(JAR.getFileName()));
    copy(JAR.resolveSibling("lib"), target.resolve("lib"));
    copy(Path.of(Run.town("trang-bang")), project.resolve("examples/data/trang-bang"));
    // The script takes seconds to make one, and leaves alone what no Java here can use.
    archive = Files.createFile(target.resolve("cityward.jsa"));
  }

  @AfterEach
  void allowDeletion() throws IOException {
    Nobody.mayWrite(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thị xã Trảng Bàng", "'$HOME' \"& \\n", " -x"})
  void names_may_have_blanks_diacritics_and_signs(String name) throws IOException {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Path town = folder.resolve(Normalizer.normalize(name, form));
      if (Files.notExists(town)) {
        copy(Path.of(Run.town("trang-bang")), town);
      }
      Run run = score(town.toString());
      assertThat(run.out()).contains(VERDICT);
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void nothing_but_the_output_is_written_and_no_home_is_needed() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Nobody.mayOnlyRead(folder);
    Nobody.mayWrite(out);
    Path report = out.resolve("báo cáo");
    Run run =
        Run.of(
            Nobody.runs(script("report", sample(), "--on", "2026-06-30", "-o", report.toString())));
    assertThat(run).isEqualTo(new Run(0, "Đã ghi: " + report.resolve("report.html") + "\n", ""));
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder(JAR.getFileName().toString(), "lib", "cityward.jsa");
    }
  }

  @Test
  void an_output_folder_that_cannot_be_written_is_wrong_input() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Nobody.mayOnlyRead(folder);
    for (String[] command : new String[][] {{"report", "r"}, {"score", "r.txt"}}) {
      String file = out.resolve(command[1]).toString();
      ProcessBuilder script = script(command[0], sample(), "--on", "2026-06-30", "-o", file);
      assertThat(Run.of(Nobody.runs(script)))
          .isEqualTo(new Run(2, "", file + ": Không ghi được ở đây: không có quyền ghi.\n"));
    }
  }

  @Test
  void an_archive_of_another_java_is_left_alone_without_a_word() throws IOException {
    Files.delete(archive);
    assertThat(score(sample()).out()).contains(VERDICT);
    assertThat(Files.size(archive)).isGreaterThan(1_000_000);
    Files.write(archive, new byte[10_000]);
    Run run = score(sample());
    assertThat(run.out()).contains(VERDICT);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void without_the_script_a_plain_shell_is_told_what_it_lacks() {
    Run run = Run.apart("score", "Trảng Bàng", "--lang", "en");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("TOWN has letters that the locale of the shell does not know: Tr")
        .contains("Set LC_ALL=C.UTF-8, as ./cityward does, or give the file a name in UTF-8.");
  }

  /** What Windows does to letters that its code page lacks. */
  @Test
  void arguments_that_the_system_spoiled_come_whole_through_the_environment() throws IOException {
    Path town = folder.resolve("Trảng Bàng");
    copy(Path.of(Run.town("trang-bang")), town);
    ProcessBuilder program =
        Run.program(
            "score", town.toString().replaceAll("[^\\x00-\\x7F]", "?"), "--on", "2026-06-30");
    program.environment().put("LC_ALL", "C.UTF-8");
    program.environment().put("CITYWARD_ARGUMENTS", "score \"" + town + "\" --on  2026-06-30");
    assertThat(Run.of(program).out()).contains(VERDICT);
  }

  @Test
  void without_any_folder_for_temporary_files_a_report_says_so() {
    Path none = folder.resolve("none");
    ProcessBuilder program =
        Run.program("report", Run.town("trang-bang"), "-o", folder.toString(), "--lang", "en");
    program.command().add(1, "-Djava.io.tmpdir=" + none);
    Run run = Run.of(program);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "The folder for temporary files, " + none + ", cannot be written",
            "name another one with -Djava.io.tmpdir=FOLDER.");
  }

  private String sample() {
    return project.resolve("examples/data/trang-bang").toString();
  }

  private Run score(String town) {
    return Run.of(script("score", town, "--on", "2026-06-30"));
  }

  /** No home, no language, nothing but where programs are. */
  private ProcessBuilder script(String... arguments) {
    ProcessBuilder script = new ProcessBuilder(project.resolve("cityward").toString());
    script.command().addAll(Arrays.asList(arguments));
    script.directory(folder.toFile()).environment().clear();
    script.environment().put("PATH", System.getenv("PATH"));
    script.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return script;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
