package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Cityward;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The start script for Windows, held against the other one: where one changes, so must its twin.
 */
class WindowsScriptIT {
  private static final Pattern JAVA_OPTION = Pattern.compile("-(?:X|Djava\\.awt)[^\\s\"]*");
  private static final Pattern JAR = Pattern.compile("cityward-cli-\\S*\\.jar");

  @Test
  void it_is_plain_text_of_any_code_page_with_the_line_ends_of_windows() throws IOException {
    String script = script("cityward.cmd");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(script)).isTrue();
    assertThat(script).endsWith("\r\n");
    assertThat(script.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  /** A variable is written {@code %so%} in the one and {@code $so} in the other. */
  @Test
  void java_is_started_with_the_same_options() throws IOException {
    assertThat(all(JAVA_OPTION, "cityward.cmd"))
        .map(option -> option.replaceAll("%(\\w+)%", "\\$$1"))
        .containsExactlyInAnyOrderElementsOf(all(JAVA_OPTION, "cityward"))
        .contains("-XX:+UseSerialGC", "-Xlog:all=error,cds*=off:stderr");
  }

  @Test
  void both_start_the_program_of_this_version() throws IOException {
    String jar = "cityward-cli-" + Cityward.version() + ".jar";
    assertThat(all(JAR, "cityward")).containsExactly(jar);
    assertThat(all(JAR, "cityward.cmd")).containsExactly(jar);
  }

  @Test
  void both_build_and_warm_up_in_the_same_way() throws IOException {
    for (String script : List.of("cityward", "cityward.cmd")) {
      assertThat(script(script))
          .contains(
              "-B -pl examples/cli -am -DskipTests package",
              "-Xlog:disable -Djava.awt.headless=true -jar",
              "--on 2026-06-30 -o \"",
              ".report\" >");
    }
  }

  private static List<String> all(Pattern pattern, String script) throws IOException {
    return pattern.matcher(script(script)).results().map(MatchResult::group).toList();
  }

  private static String script(String name) throws IOException {
    return Files.readString(Run.root().resolve(name));
  }
}
