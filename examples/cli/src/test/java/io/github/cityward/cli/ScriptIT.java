package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script, in a copy of the project whose Java and Maven only say how they were called.
 */
@Tag("thorough")
class ScriptIT {
  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo 'openjdk version "17.0.1" 2021-10-19' >&2
      else
        printf '%s\n' "$LC_ALL" "$@"
        exit "${STATUS:-0}"
      fi
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$*" >>calls
      touch examples/cli/target/cityward-cli-0.1.0.jar
      """;

  private static final List<String> TOOLS =
      List.of(
          "cat",
          "dirname",
          "find",
          "grep",
          "head",
          "ln",
          "locale",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "touch");

  @TempDir private Path folder;
  private Path project;
  private Path jar;
  private Path jdk;

  @BeforeEach
  void copy() throws IOException {
    project = Files.createDirectory(folder.resolve("dự án \"$1\" \\n"));
    for (String sources : new String[] {"core", "charts", "examples/cli"}) {
      Files.createDirectories(project.resolve(sources).resolve("src/main"));
    }
    Files.createFile(project.resolve("pom.xml"));
    Path target = Files.createDirectories(project.resolve("examples/cli/target"));
    jar = Files.createFile(target.resolve("cityward-cli-0.1.0.jar"));
    Files.copy(Run.root().resolve("cityward"), project.resolve("cityward"));
    Path bin = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(bin.resolve(tool), onPath(tool));
    }
    program(bin.resolve("mvn"), MAVEN);
    jdk = folder.resolve("a jdk");
    program(jdk.resolve("bin/java"), JAVA);
  }

  @AfterEach
  void allowDeletion() throws IOException {
    Nobody.mayWrite(folder);
  }

  @Test
  void arguments_reach_the_program_as_they_are() {
    assertThat(run("score", "a b", "", "$x", "\\n").out())
        .endsWith("-0.1.0.jar\nscore\na b\n\n$x\n\\n\n");
  }

  @Test
  void the_exit_status_of_the_program_is_that_of_the_script() {
    ProcessBuilder script = script("score");
    script.environment().put("STATUS", "2");
    assertThat(Run.of(script).status()).isEqualTo(2);
  }

  @Test
  void a_link_to_the_script_finds_the_project() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("cityward"));
    ProcessBuilder script = script().directory(folder.toFile());
    script.command().set(1, link.getFileName().toString());
    assertThat(Run.of(script).out()).contains(jar.toString());
  }

  @Test
  void names_are_utf_8_also_where_the_locale_is_plain_or_not_installed() {
    assertThat(inLocale("C").out()).startsWith("C.UTF-8\n");
    assertThat(inLocale("POSIX").out()).startsWith("C.UTF-8\n");
    assertThat(inLocale("xx_XX.UTF-8").out()).startsWith("C.UTF-8\n");
    assertThat(inLocale("C.utf8").out()).startsWith("C.utf8\n");
  }

  @Test
  void temporary_files_go_where_one_can_write() throws IOException {
    ProcessBuilder script = script("report");
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    script.environment().put("TMPDIR", temporary.toString());
    assertThat(Run.of(script).out()).contains("-Djava.io.tmpdir=" + temporary + "\n");
    Files.delete(temporary);
    assertThat(Run.of(script).out()).contains("-Djava.io.tmpdir=/tmp\n");
  }

  @Test
  void a_program_that_is_missing_or_older_than_its_sources_is_built() throws IOException {
    assertThat(run().err()).isEmpty();
    Files.delete(jar);
    Run built = run("score");
    assertThat(built.err())
        .isEqualTo("cityward: building, once (a few minutes on a new machine) ...\n");
    assertThat(built.out()).endsWith("-0.1.0.jar\nscore\n");
    Path source = Files.createFile(project.resolve("core/src/main/New.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(1)));
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(2)));
    assertThat(run().err()).isEqualTo(built.err());
    assertThat(run().err()).isEmpty();
    assertThat(project.resolve("calls"))
        .hasContent("-B -pl examples/cli -am -DskipTests package\n".repeat(2));
  }

  @Test
  void a_build_that_fails_shows_its_errors_and_where_the_rest_is() throws IOException {
    Files.delete(jar);
    program(folder.resolve("bin/mvn"), "#!/bin/sh\necho '[INFO] x'\necho '[ERROR] y'\nexit 1\n");
    Run run = run();
    Path log = jar.resolveSibling("build.log");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines().skip(1))
        .containsExactly("[ERROR] y", "cityward: The build failed. Its whole log is " + log + ".");
    assertThat(log).hasContent("[INFO] x\n[ERROR] y");
  }

  @Test
  void of_two_first_runs_one_builds_and_the_other_waits() throws IOException {
    Files.delete(jar);
    program(folder.resolve("bin/mvn"), MAVEN.replace("touch", "sleep 2\ntouch"));
    CompletableFuture<Run> other = CompletableFuture.supplyAsync(this::run);
    Run one = run();
    assertThat(one.out()).isEqualTo(other.join().out()).contains(jar.toString());
    assertThat(one.err() + other.join().err())
        .containsOnlyOnce("cityward: building")
        .containsOnlyOnce("cityward: waiting for another run that builds (process ");
    assertThat(Files.readAllLines(project.resolve("calls"))).hasSize(1);
  }

  /** No process has such a number: Linux gives at most 4194304. */
  @Test
  void a_build_that_was_killed_blocks_nobody() throws IOException {
    Files.createSymbolicLink(jar.resolveSibling("building"), Path.of("99999999"));
    assertThat(run().err()).isEmpty();
    Files.delete(jar);
    assertThat(run().status()).isZero();
    assertThat(jar.resolveSibling("building")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_runs_what_is_built_and_says_so_if_nothing_is()
      throws IOException {
    Nobody.mayOnlyRead(folder);
    Run run = Run.of(Nobody.runs(script("score")));
    assertThat(run.out()).endsWith("-0.1.0.jar\nscore\n");
    assertThat(run.err()).isEmpty();
    Nobody.mayWrite(folder);
    Files.delete(jar);
    Nobody.mayOnlyRead(folder);
    assertThat(Run.of(Nobody.runs(script("score"))))
        .isEqualTo(
            failed(
                jar.getParent()
                    + " cannot be written, and the program in it is missing or older than its"
                    + " sources. Build where you may write."));
  }

  @Test
  void java_that_is_missing_is_told_with_what_is_needed() throws IOException {
    ProcessBuilder script = script();
    Path missing = folder.resolve("no jdk");
    script.environment().put("JAVA_HOME", missing.toString());
    assertThat(Run.of(script))
        .isEqualTo(
            failed(
                "JAVA_HOME is %s, and there is no Java in it (%s/bin/java). Set it to the folder of a JDK 17."
                    .formatted(missing, missing)));
    script.environment().remove("JAVA_HOME");
    assertThat(Run.of(script))
        .isEqualTo(failed("java is not on the PATH, and JAVA_HOME is not set. Install JDK 17."));
  }

  @Test
  void java_that_is_too_old_is_told_before_it_is_started() throws IOException {
    program(jdk.resolve("bin/java"), JAVA.replace("17.0.1", "1.8.0_402"));
    assertThat(run()).isEqualTo(failed(tooOld("8")));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.22\"\n");
    assertThat(run()).isEqualTo(failed(tooOld("11")));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
    assertThat(run().status()).isZero();
  }

  @Test
  void a_build_needs_jdk_17_and_maven() throws IOException {
    Files.delete(jar);
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    assertThat(run())
        .isEqualTo(
            failed(
                "This Java is 25 (%s), and the first run builds the program with JDK 17. Set JAVA_HOME to its folder."
                    .formatted(jdk.resolve("bin/java"))));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    assertThat(run())
        .isEqualTo(
            failed(
                "This Java cannot build (%s has no javac beside it). Set JAVA_HOME to the folder of a JDK 17."
                    .formatted(jdk.resolve("bin/java"))));
    program(jdk.resolve("bin/javac"), "");
    Files.delete(folder.resolve("bin/mvn"));
    assertThat(run())
        .isEqualTo(
            failed(
                "mvn is not on the PATH, and the first run builds the program. Install Maven 3.9 or later."));
    assertThat(jar.resolveSibling("building")).doesNotExist();
  }

  private String tooOld(String version) {
    return "This Java is %s (%s). Set JAVA_HOME to the folder of Java 17 or later."
        .formatted(version, jdk.resolve("bin/java"));
  }

  private static Run failed(String message) {
    return new Run(1, "", "cityward: " + message + "\n");
  }

  private Run run(String... arguments) {
    return Run.of(script(arguments));
  }

  private Run inLocale(String locale) {
    ProcessBuilder script = script();
    script.environment().put("LC_ALL", locale);
    return Run.of(script);
  }

  private ProcessBuilder script(String... arguments) {
    ProcessBuilder script = new ProcessBuilder("sh", project.resolve("cityward").toString());
    script.command().addAll(List.of(arguments));
    script.environment().clear();
    script.environment().put("PATH", folder.resolve("bin").toString());
    script.environment().put("JAVA_HOME", jdk.toString());
    return script;
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path onPath(String tool) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .map(each -> Path.of(each, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
