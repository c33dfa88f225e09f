package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README or a page shows of a module's Java is a region of a test, which runs it. */
public abstract class ReadmeContract {
  private static final String BEGIN = "// readme:begin\n";
  private static final String END = "// readme:end";

  private final Class<?> test;
  private final int lines;
  private final List<String> pages;

  /** The region of {@code test}, which has so many lines, stands in the README. */
  protected ReadmeContract(Class<?> test, int lines) {
    this(test, lines, "README.md");
  }

  /** The region of {@code test}, which has so many lines, stands in each of {@code pages}. */
  protected ReadmeContract(Class<?> test, int lines, String... pages) {
    this.test = test;
    this.lines = lines;
    this.pages = List.of(pages);
  }

  @Test
  void the_page_shows_what_the_test_runs() throws IOException {
    Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    String text = Files.readString(source);
    String region = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    String java = region.stripTrailing().stripIndent();
    assertThat(java.lines()).hasSize(lines);
    for (String page : pages) {
      assertThat(Files.readString(Path.of("..").resolve(page)))
          .as(page)
          .contains("```java\n" + java + "\n```\n");
    }
  }
}
