package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, in a copy of the project whose Java only says how it was called. */
class ScriptIT {
  private static final String JAVA =
      "#!/bin/sh\necho \"$LC_ALL\"\nfor each; do echo \"$each\"; done\n";

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void copy() throws IOException {
    project = Files.createDirectory(folder.resolve("the project"));
    for (String sources : new String[] {"core", "charts", "examples/cli"}) {
      Files.createDirectories(project.resolve(sources).resolve("src/main"));
    }
    Files.createFile(project.resolve("pom.xml"));
    Files.createDirectories(project.resolve("examples/cli/target"));
    Files.createFile(project.resolve("examples/cli/target/cityward-cli-0.1.0.jar"));
    Files.copy(Run.root().resolve("cityward"), project.resolve("cityward"));
    Path java = Files.createDirectories(project.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void arguments_reach_the_program_as_they_are() throws Exception {
    assertThat(run(project.resolve("cityward"), "C", "score", "a b", ""))
        .endsWith("-0.1.0.jar\nscore\na b\n\n");
  }

  @Test
  void a_link_to_the_script_finds_the_project() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("cityward"));
    assertThat(run(link, "C")).contains(project + "/examples/cli/target/cityward-cli-0.1.0.jar");
  }

  @Test
  void names_are_utf_8_also_where_the_locale_is_plain_or_not_installed() throws Exception {
    assertThat(run(project.resolve("cityward"), "C")).startsWith("C.UTF-8\n");
    assertThat(run(project.resolve("cityward"), "xx_XX.UTF-8")).startsWith("C.UTF-8\n");
    assertThat(run(project.resolve("cityward"), "C.utf8")).startsWith("C.utf8\n");
  }

  private String run(Path script, String locale, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", script.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
