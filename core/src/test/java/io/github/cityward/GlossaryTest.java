package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary has the words that the program says. */
class GlossaryTest {
  private static final DocsPage PAGE = DocsPage.of(DocsPage.ROOT.resolve("docs/glossary.md"));
  private static final String ENGLISH = said("en");
  private static final String VIETNAMESE = said("vi");

  static List<String> rows() {
    return PAGE.text()
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
        .skip(1)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void both_words_are_said(String row) {
    String[] cells = row.split(" *\\| *", -1);
    assertThat(ENGLISH.contains(cells[1])).as(cells[1]).isTrue();
    assertThat(VIETNAMESE.contains(cells[2])).as(cells[2]).isTrue();
  }

  /** {@return all that the program says in a language, in small letters} */
  private static String said(String language) {
    return DocsPage.files(DocsPage.ROOT)
        .filter(file -> file.toString().contains("src/main/resources"))
        .filter(file -> file.toString().endsWith("_" + language + ".properties"))
        .flatMap(file -> DocsPage.of(file).text().lines())
        .map(line -> line.substring(line.indexOf('=') + 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
