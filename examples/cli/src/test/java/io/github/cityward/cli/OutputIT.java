package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go, and what is said when they cannot go there. */
class OutputIT {
  private static final String REAL = Run.town("trang-bang");

  @TempDir private Path folder;

  @Test
  void a_file_has_the_permissions_that_any_new_file_has() throws IOException {
    Path file = folder.resolve("score.txt");
    assertThat(score(file)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))))
        .contains(PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void a_link_stays_and_its_target_is_replaced() throws IOException {
    Path target = Files.writeString(folder.resolve("target.txt"), "what was");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("target.txt"));
    assertThat(score(link).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).contains("UNDETERMINED").doesNotContain("what was");
  }

  @Test
  void a_link_to_nothing_makes_its_target() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("target.txt"));
    assertThat(score(link).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("target.txt")).content().contains("UNDETERMINED");
  }

  @Test
  void links_in_a_circle_are_told() throws IOException {
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    refused(one, "the links lead in a circle");
  }

  @Test
  void a_pipe_takes_the_text_and_stays_a_pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<Run> run = CompletableFuture.supplyAsync(() -> score(pipe));
    assertThat(Files.readString(pipe)).contains("UNDETERMINED");
    assertThat(run.get()).isEqualTo(new Run(0, "", ""));
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void devices_take_the_text_and_stay() throws IOException {
    assertThat(score(Path.of("/dev/null"))).isEqualTo(new Run(0, "", ""));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    Path log = Files.writeString(folder.resolve("log"), "first\n");
    Run run = Run.into(log, "score", REAL, "--on", "2026-06-30", "-o", "/dev/stdout");
    assertThat(run.status()).isZero();
    assertThat(Files.readString(log)).startsWith("first\n").contains("11,4395");
  }

  @Test
  void an_output_that_is_full_is_a_fault() {
    Run run = Run.into(Path.of("/dev/full"), "score", REAL, "--lang", "en");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("The result could not be written to the output. It may be full or closed.\n");
  }

  @Test
  void a_reader_that_leaves_is_no_fault() {
    Run run =
        Run.of(in("{ \"$@\"; echo $? >&2; } | true", Run.program("score", REAL, "--lang", "en")));
    assertThat(run).isEqualTo(new Run(0, "", "0\n"));
  }

  /** As a disk that is full, which a test cannot have for itself. */
  @Test
  void a_file_that_cannot_be_written_to_its_end_leaves_the_old_one() throws IOException {
    Path file = Files.writeString(folder.resolve("score.json"), "what was");
    ProcessBuilder program =
        Run.program("score", REAL, "--lang", "en", "--format", "json", "-o", file.toString());
    program.command().add(1, "-XX:-UsePerfData");
    Run run = Run.of(in("ulimit -f 8; \"$@\"", program));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            file + ": Nothing can be written here: the system lets no file grow that large.\n");
    assertThat(file).hasContent("what was");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  /** Has a shell run {@code program}, which its script calls {@code "$@"}. */
  private static ProcessBuilder in(String script, ProcessBuilder program) {
    program.command().addAll(0, List.of("sh", "-c", script, "sh"));
    return program;
  }

  @Test
  void a_missing_folder_is_named_as_the_user_wrote_it() {
    refused(folder.resolve("none").resolve("score.txt"), "the folder does not exist");
    refused(Path.of("none/score.txt"), "the folder does not exist");
  }

  @Test
  void a_refusal_of_the_system_is_told_in_words() {
    AccessDeniedException denied = new AccessDeniedException("/x/.cityward-draft.part");
    assertThat(Unwritable.at(Path.of("score.txt"), denied, Locale.ENGLISH))
        .hasMessage("score.txt: Nothing can be written here: there is no permission to write.");
    IOException full = new IOException("No space left on device");
    assertThat(Unwritable.at(Path.of("score.txt"), full, Locale.ENGLISH))
        .hasMessage("score.txt: Nothing can be written here: no space is left on the disk.");
  }

  private void refused(Path file, String reason) {
    assertThat(score(file))
        .isEqualTo(new Run(2, "", file + ": Nothing can be written here: " + reason + ".\n"));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private static Run score(Path file) {
    return Run.of("score", REAL, "--on", "2026-06-30", "--lang", "en", "-o", file.toString());
  }
}
