package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.cityward.assess.Assessment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What holds for every chart, of every town, in both languages. */
@Tag("thorough")
class EveryChartTest {
  private static final int LARGEST_SVG = 400_000;
  private static final int LARGEST_OF_A_STANDARD = 10_000;

  /**
   * Each chart is drawn once, and all rules are held against that drawing. Its layout being the
   * same each time, as SVG shows, one picture of a kind tells of all.
   */
  @TestFactory
  Stream<DynamicContainer> every_chart() {
    Set<String> kinds = new HashSet<>();
    return Drawing.all(Towns.VIETNAMESE, Locale.ENGLISH)
        .map(
            each -> dynamicContainer(each.toString(), new Rules(each).all(kinds.add(each.name()))));
  }

  @Test
  void the_words_of_a_drawing_are_text_whatever_they_contain() {
    XYChart chart = CriterionChart.of(Towns.sparse(), Locale.ENGLISH);
    String words = "</desc><script>1 & 2</script> \"\u0001\uD800";
    Document document = parsed(ChartImage.svg(chart, words));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("</desc><script>1 & 2</script> \"\uFFFD\uFFFD");
  }

  @Test
  void two_drawings_in_one_page_share_no_identifier() {
    List<String> criteria = identifiers("en");
    assertThat(criteria)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(identifiers("vi"));
  }

  private static List<String> identifiers(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Assessment town = Towns.sparse();
    return identifiers(
        parsed(
            ChartImage.svg(CriterionChart.of(town, locale), CriterionChart.inWords(town, locale))));
  }

  private static List<String> identifiers(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** What holds for one drawing. */
  private static final class Rules {
    private final Drawing drawing;
    private final XYChart chart;
    private final String svg;
    private final Document document;

    Rules(Drawing drawing) {
      this.drawing = drawing;
      this.chart = drawing.chart();
      this.svg = ChartImage.svg(chart, drawing.words());
      this.document = parsed(svg);
    }

    Stream<DynamicTest> all(boolean firstOfItsKind) {
      Stream.Builder<DynamicTest> rules = Stream.builder();
      rules.add(dynamicTest("no text is cut or lies on another text or on a shape", this::legible));
      rules.add(dynamicTest("a drawing has its title and its words", this::described));
      rules.add(dynamicTest("a drawing needs no font and no other file", this::selfContained));
      if (!drawing.town().startsWith("long")) {
        rules.add(dynamicTest("a drawing is small", this::small));
        rules.add(dynamicTest("a drawing is always the same", this::same));
      }
      if (firstOfItsKind) {
        rules.add(dynamicTest("a picture is 2400 pixels across, always the same", this::pictured));
      }
      return rules.build();
    }

    private void legible() {
      Looks.assertWholeAndApart(chart);
      Looks.assertOffTheShapes(chart);
    }

    private void described() {
      Element root = document.getDocumentElement();
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1200 " + chart.getHeight());
      assertThat(root.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(chart.getTitle());
      assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo(drawing.words());
    }

    private void selfContained() {
      assertThat(document.getElementsByTagName("text").getLength()).isZero();
      assertThat(document.getElementsByTagName("image").getLength()).isZero();
      Set<String> drawn = new HashSet<>(identifiers(document));
      NodeList uses = document.getElementsByTagName("use");
      assertThat(uses.getLength()).isGreaterThan(100);
      for (int i = 0; i < uses.getLength(); i++) {
        String letter = ((Element) uses.item(i)).getAttribute("xlink:href");
        assertThat(letter).startsWith("#");
        assertThat(drawn).contains(letter.substring(1));
      }
      assertThat(svg).doesNotContain("<!DOCTYPE");
    }

    private void small() {
      assertThat(svg.getBytes(StandardCharsets.UTF_8).length)
          .isLessThan(Math.max(LARGEST_SVG, LARGEST_OF_A_STANDARD * drawing.standards()));
    }

    private void pictured() throws IOException {
      byte[] png = ChartImage.png(chart);
      assertThat(png).isEqualTo(ChartImage.png(drawing.again()));
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(picture.getWidth()).isEqualTo(2400);
      assertThat(picture.getHeight()).isEqualTo(2 * chart.getHeight());
    }

    private void same() {
      assertThat(svg).isEqualTo(ChartImage.svg(drawing.again(), drawing.words()));
    }
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | IOException | SAXException e) {
      throw new IllegalStateException(svg, e);
    }
  }
}
