package io.github.cityward.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Vector API is there only if Java is told so at its start. */
class VectorArithmeticTest {
  @Test
  void without_the_module_the_message_names_the_option() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Create.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(output)
        .contains(
            "java.lang.IllegalStateException: The module jdk.incubator.vector is not there."
                + " Start Java with --add-modules jdk.incubator.vector.");
  }

  /** A program that wants vectors. */
  static final class Create {
    private Create() {}

    public static void main(String[] arguments) {
      VectorArithmetic.create();
    }
  }
}
