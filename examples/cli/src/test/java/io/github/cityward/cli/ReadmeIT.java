package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands that the README shows, run as they stand. */
class ReadmeIT {
  private static final String START = "./cityward ";

  @Test
  void every_command_of_the_readme_runs() throws IOException {
    List<String> commands =
        Files.readString(Run.root().resolve("README.md"))
            .lines()
            .filter(line -> line.startsWith(START))
            .map(line -> line.substring(START.length()).split(" #", 2)[0].strip())
            .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      Run run = Run.of(command.split(" ", -1));
      assertThat(run.status()).as(command + "\n" + run.err()).isZero();
      assertThat(run.out()).as(command).isNotEmpty();
    }
  }
}
