package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the tests run. */
class ReadmeTest {
  @Test
  void its_java_is_the_region_of_a_test() throws IOException {
    String test = Files.readString(Path.of("src/test/java/io/github/cityward/EmbeddingTest.java"));
    String region =
        test.substring(
            test.indexOf("// readme:begin\n") + "// readme:begin\n".length(),
            test.indexOf("      // readme:end"));
    assertThat(region.lines()).hasSize(6);
    assertThat(Files.readString(Path.of("../README.md")))
        .contains("```java\n" + region.indent(-6) + "```\n");
  }
}
