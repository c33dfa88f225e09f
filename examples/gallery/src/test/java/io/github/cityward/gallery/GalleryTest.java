package io.github.cityward.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.xml.sax.SAXException;

/**
 * The gallery is what its command makes. Letters of a picture depend on the Java that drew it; its
 * words do not.
 */
@Tag("thorough")
class GalleryTest {
  private static final Path ROOT = Path.of("../..");
  private static final List<Locale> LANGUAGES = Gallery.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void the_pages_and_the_words_of_the_pictures_are_what_the_command_makes(Locale locale)
      throws IOException, ParserConfigurationException, SAXException {
    Gallery gallery = new Gallery(ROOT);
    GalleryPage page = gallery.page(locale);
    assertThat(gallery.folder().resolve(page.file()))
        .as("make it anew: see Gallery")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(page.text());
    for (GalleryPage.Entry each : page.entries()) {
      assertThat(words(gallery.folder().resolve(each.file())))
          .as(each.file())
          .isEqualTo(each.picture().words());
    }
  }

  @Test
  void every_chart_that_can_be_made_is_shown() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/gallery/README.md"));
    try (Stream<Path> sources =
        Files.list(ROOT.resolve("charts/src/main/java/io/github/cityward/charts"))) {
      List<String> factories =
          sources.filter(GalleryTest::isFactory).map(GalleryTest::name).toList();
      assertThat(factories)
          .contains("CriterionChart", "MilestoneBoard")
          .allSatisfy(each -> assertThat(page).contains(each + ".of("));
    }
  }

  @Test
  void nothing_lies_in_the_gallery_that_no_page_shows() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs/gallery"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(LANGUAGES.size() * (Gallery.examples().size() + 1));
    }
  }

  private static boolean isFactory(Path source) {
    try {
      return Files.readString(source).contains("public static String inWords(");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static String words(Path svg)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Files.readAllBytes(svg)))
        .getElementsByTagName("desc")
        .item(0)
        .getTextContent();
  }
}
