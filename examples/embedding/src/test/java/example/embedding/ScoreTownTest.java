package example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The samples run as they are. Population: 5.5 + 1.5 x 161082 / 180000 = 6.84235 at worst, 7 at
 * best. Density, from 532.3749044511 and 691.9268536485: 4.5 + 0.003 x (d - 500). Wastewater: 0 of
 * 1. Together 11.4394747134 at worst, and 100 - (6 - 5.0757805609) - 1 at best.
 */
class ScoreTownTest {
  private static final String VERDICT = "UNDETERMINED 11.4394747134..98.0757805609";
  private static final String SHORTFALL =
      "2A.III.10: Wastewater plant operating / design capacity 32 %, 50 % needed, 0.75 points";

  @Test
  void the_program_prints_verdict_criteria_and_shortfalls()
      throws IOException, InterruptedException {
    assertThat(printed("java", "-cp", classPath(), ScoreTown.class.getName()))
        .startsWith("Thị xã Trảng Bàng: " + VERDICT)
        .contains(SHORTFALL);
  }

  @Test
  void the_script_of_jshell_prints_the_same() throws IOException, InterruptedException {
    assertThat(printed("jshell", "--class-path", classPath(), "score.jsh"))
        .containsExactly(VERDICT, SHORTFALL);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static List<String> printed(String program, String... arguments)
      throws IOException, InterruptedException {
    String path = Path.of(System.getProperty("java.home"), "bin", program).toString();
    boolean isJava = program.equals("java");
    List<String> command =
        Stream.of(
                Stream.of(path),
                isJava
                    ? Stream.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8")
                    : Stream.<String>empty(),
                Stream.of(arguments))
            .flatMap(each -> each)
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("exit status of %s", command).isZero();
    return printed.lines().toList();
  }
}
