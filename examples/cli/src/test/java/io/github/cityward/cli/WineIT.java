package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The start script for Windows, run by Wine’s command interpreter where Wine is installed. The same
 * interpreter stands for Java: of all arguments it minds only {@code /c} and what follows.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WineIT {
  /** Wine starts a program of the host too, but does not wait for it. */
  private static final String TELLS_ITS_ARGUMENTS =
      """
      #!/bin/sh
      printf '%s\\n' "$CITYWARD_ARGUMENTS" "$@" >"${0%.exe}.draft"
      mv "${0%.exe}.draft" "${0%.exe}.called"
      """;

  private static final String BUILDS =
      "@echo called with %*\r\n@type nul >examples\\cli\\target\\cityward-cli-0.1.0.jar\r\n";

  private static final String FAILS = "@echo [ERROR] y\r\n@exit /b 1\r\n";

  @TempDir private static Path windows;
  @TempDir private Path folder;
  private Path project;
  private Path jar;
  private Path java;

  @BeforeAll
  static void install() {
    assumeThat(Path.of("/usr/bin/wine")).as("Wine runs the script for Windows").exists();
    assertThat(Run.of(wine("wine", "wineboot", "--init")).status()).isZero();
  }

  @AfterAll
  static void end() {
    if (Files.exists(windows.resolve("drive_c"))) {
      Run.of(wine("wineserver", "--kill", "--wait"));
    }
  }

  @BeforeEach
  void copy() throws IOException {
    project = Files.createDirectory(folder.resolve("do thi (moi) & cu!"));
    Files.copy(Run.root().resolve("cityward.cmd"), project.resolve("cityward.cmd"));
    Path target = Files.createDirectories(project.resolve("examples/cli/target"));
    jar = Files.createFile(target.resolve("cityward-cli-0.1.0.jar"));
    Path bin = Files.createDirectories(folder.resolve("jdk (x86)/bin"));
    java = bin.resolve("java.exe");
    Files.copy(windows.resolve("drive_c/windows/system32/cmd.exe"), java);
    Files.createFile(bin.resolve("javac.exe"));
  }

  @Test
  void arguments_reach_the_program_as_they_are() throws Exception {
    project = Files.move(project, folder.resolve("Đô thị (mới) & cũ!"));
    Files.delete(java);
    Files.writeString(java, TELLS_ITS_ARGUMENTS);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    run("score", "Thị xã Trảng Bàng", "x & y", "a^b!c d", "100%");
    Path called = java.resolveSibling("java.called");
    for (int waits = 0; waits < 300 && Files.notExists(called); waits++) {
      Thread.sleep(100);
    }
    assertThat(Files.readString(called))
        .startsWith("score \"Thị xã Trảng Bàng\" \"x & y\" \"a^b!c d\" 100%\n")
        .endsWith("\nscore\nThị xã Trảng Bàng\nx & y\na^b!c d\n100%\n");
  }

  @Test
  void the_exit_status_of_the_program_is_that_of_the_script() {
    assertThat(run("/c", "exit", "2").status()).isEqualTo(2);
    assertThat(run("/c", "exit", "0")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void it_builds_what_is_missing() throws IOException {
    Files.delete(jar);
    maven(BUILDS);
    Run run = run("/c", "exit", "2");
    assertThat(run.err()).contains("cityward: building, once (a few minutes on a new machine) ...");
    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(jar.resolveSibling("build.log")))
        .startsWith("called with -B -pl examples/cli -am -DskipTests package");
  }

  @Test
  void a_build_that_fails_shows_its_errors_and_where_the_rest_is() throws IOException {
    Files.delete(jar);
    assertThat(run().err()).contains("cityward: mvn is not on the PATH");
    maven(FAILS);
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("[ERROR] y", "cityward: The build failed. Its whole log is \"", "build.log\".");
  }

  @Test
  void java_that_is_missing_is_told_with_what_is_needed() throws IOException {
    Files.delete(java);
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("there is no Java in it", "jdk (x86)\\bin\\java.exe\". Set it");
    ProcessBuilder script = script();
    script.environment().remove("JAVA_HOME");
    assertThat(Run.of(script).err())
        .contains("java is not on the PATH, and JAVA_HOME is not set. Install JDK 17.");
  }

  private void maven(String text) throws IOException {
    Files.writeString(folder.resolve("mvn.cmd"), text);
  }

  private Run run(String... arguments) {
    return Run.of(script(arguments));
  }

  private ProcessBuilder script(String... arguments) {
    ProcessBuilder script = wine("wine", "cmd", "/c", "cityward.cmd");
    script.command().addAll(List.of(arguments));
    script.directory(project.toFile());
    script.environment().put("JAVA_HOME", "Z:" + folder.resolve("jdk (x86)"));
    script.environment().put("WINEPATH", "Z:" + folder);
    return script;
  }

  private static ProcessBuilder wine(String... command) {
    ProcessBuilder wine = new ProcessBuilder(command);
    wine.redirectInput(Path.of("/dev/null").toFile());
    wine.environment().put("WINEPREFIX", windows.toString());
    wine.environment().put("WINEDEBUG", "-all");
    wine.environment().put("LC_ALL", "C.UTF-8");
    return wine;
  }
}
