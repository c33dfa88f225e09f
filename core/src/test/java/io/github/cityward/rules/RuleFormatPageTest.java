package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about rule files tells each key in the words of the schema. */
class RuleFormatPageTest {
  private static final RuleSchema SCHEMA = new RuleSchema();
  private static final Path PAGE = Path.of("../docs/rule-format.md");

  static Set<String> mappings() {
    return SCHEMA.closedMappings();
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void a_mapping_has_a_section_with_its_keys(String mapping) throws IOException {
    String section = section(Files.readString(PAGE), mapping);
    assertThat(section).startsWith(SCHEMA.meaning(mapping) + ".\n");
    Set<String> must = SCHEMA.required(mapping);
    assertThat(rows(section))
        .isEqualTo(
            SCHEMA.described(mapping).entrySet().stream()
                .map(
                    key ->
                        "| `%s` | %s | … | %s |"
                            .formatted(
                                key.getKey(),
                                must.contains(key.getKey()) ? "yes" : "",
                                key.getValue()))
                .toList());
    assertThat(SCHEMA.described(mapping).values()).doesNotContain("");
  }

  private static String section(String page, String mapping) {
    String heading = "\n### " + mapping + "\n";
    assertThat(page).contains(heading);
    return page.substring(page.indexOf(heading) + heading.length()).split("\n##", 2)[0];
  }

  /** {@return the rows of the table of keys, without the kind of value} */
  private static List<String> rows(String section) {
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split(" \\| ", -1))
        .map(
            cells ->
                Stream.of(cells[0], cells[1], "…", cells[3]).collect(Collectors.joining(" | ")))
        .toList();
  }
}
