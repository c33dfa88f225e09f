package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show holds: Java runs in a test, what is said to be of a file stands in it, links
 * lead somewhere. The commands are run by the tests of the command line.
 */
class DocsTest {
  /** Run by the tests of the command line, with what they print and what is typed into files. */
  private static final Set<String> FOLLOWED = Set.of("sh", "text", "yaml");

  private static final Set<String> SHOWN = Set.of("java", "xml", "properties");
  private static final Pattern REGION =
      Pattern.compile("// readme:begin\\n((?s:.*?))\\n *// readme:end");

  private static final Set<String> REGIONS = regions();

  static List<DocsPage> pages() {
    return DocsPage.all();
  }

  static List<DocsPage> vietnamese() {
    return pages().stream().filter(DocsPage::isVietnamese).toList();
  }

  static List<Path> linking() {
    return DocsPage.files(DocsPage.ROOT).filter(file -> file.toString().endsWith(".md")).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_block_is_of_a_kind_that_a_test_follows(DocsPage page) {
    assertThat(page.blocks())
        .allSatisfy(
            block ->
                assertThat(
                        !block.path().isEmpty()
                            || FOLLOWED.contains(block.language())
                            || SHOWN.contains(block.language()))
                    .as("```%s: give it a language, or the file that it is shown of", block)
                    .isTrue());
    assertThat(page.text().lines().filter(line -> line.startsWith("```")).count())
        .as("fences that are paired")
        .isEqualTo(2L * page.blocks().size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void java_is_a_region_of_a_test(DocsPage page) {
    assertThat(page.blocks("java"))
        .filteredOn(block -> block.path().isEmpty())
        .allSatisfy(block -> assertThat(REGIONS).contains(block.body().stripTrailing()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_is_shown_of_a_file_stands_in_it(DocsPage page) {
    assertThat(page.blocks())
        .filteredOn(block -> !block.path().isEmpty())
        .allSatisfy(
            block ->
                assertThat(unindented(Files.readString(DocsPage.ROOT.resolve(block.path()))))
                    .as(block.path())
                    .contains(unindented(block.body())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void coordinates_are_those_of_the_build(DocsPage page) throws IOException {
    List<String> parent = elements(Files.readString(DocsPage.ROOT.resolve("pom.xml")));
    assertThat(page.blocks("xml"))
        .allSatisfy(block -> assertThat(parent).containsAll(elements(block.body())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keys_of_words_are_known(DocsPage page) {
    assertThat(page.blocks("properties"))
        .flatExtracting(block -> block.body().lines().toList())
        .allSatisfy(
            line ->
                assertThat(words(line.split("[/=]", 3)[0])).containsKey(line.split("[/=]", 3)[1]));
  }

  /** Each page speaks the language of its reader, and so does what its commands print. */
  @ParameterizedTest
  @MethodSource("vietnamese")
  void both_languages_take_the_same_steps(DocsPage page) {
    DocsPage english = DocsPage.of(page.english());
    assertThat(page.commands()).containsExactlyElementsOf(english.commands());
    assertThat(page.blocks("sh")).noneMatch(block -> block.body().contains("--lang"));
    assertThat(page.links()).contains(english.file().getFileName().toString());
    assertThat(english.links()).contains(page.file().getFileName().toString());
  }

  @ParameterizedTest
  @MethodSource("linking")
  void links_lead_to_files_and_headings(Path file) {
    assertThat(DocsPage.of(file).links())
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
              assertThat(target).exists();
              if (parts.length > 1) {
                assertThat(DocsPage.of(target).anchors()).as(link).contains(parts[1]);
              }
            });
  }

  @Test
  void the_index_of_each_language_names_every_page() {
    for (String index : List.of("README.md", "README.vi.md")) {
      DocsPage page = DocsPage.of(DocsPage.ROOT.resolve("docs").resolve(index));
      boolean vietnamese = page.isVietnamese();
      assertThat(page.links())
          .containsAll(
              pages().stream()
                  .filter(each -> each.file().startsWith(DocsPage.ROOT.resolve("docs")))
                  .filter(each -> vietnamese == each.isVietnamese())
                  .map(each -> DocsPage.ROOT.resolve("docs").relativize(each.file()).toString())
                  .filter(name -> !name.equals(index) && !name.matches("decisions/[0-9].*"))
                  .toList());
    }
  }

  private static Set<String> regions() {
    return DocsPage.files(DocsPage.ROOT)
        .filter(
            file -> file.toString().endsWith(".java") && file.toString().contains("src/test/java"))
        .map(DocsPage::of)
        .flatMap(source -> REGION.matcher(source.text()).results())
        .map(region -> region.group(1).stripTrailing().stripIndent())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  /** {@return the group, the version and the modules that a file of Maven names} */
  private static List<String> elements(String xml) {
    return Pattern.compile("<(groupId|artifactId|version)>(.*?)</")
        .matcher(xml)
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  private static Properties words(String packageName) {
    Properties words = new Properties();
    String path = "src/main/resources/" + packageName.replace('.', '/') + "/words_en.properties";
    for (String module : List.of("core", "charts", "examples/cli")) {
      Path file = DocsPage.ROOT.resolve(module).resolve(path);
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          words.load(reader);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return words;
  }
}
