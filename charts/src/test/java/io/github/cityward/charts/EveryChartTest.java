package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What holds for every chart, of every town, in both languages. */
class EveryChartTest {
  private static final int LARGEST_SVG = 400_000;
  private static final int LARGEST_OF_A_STANDARD = 10_000;

  @ParameterizedTest
  @MethodSource("drawings")
  void no_text_is_cut_or_lies_on_another_text_or_on_a_shape(Drawing drawing) {
    XYChart chart = drawing.chart();
    Looks.assertWholeAndApart(chart, drawing.labels());
    Looks.assertOffTheShapes(
        chart, drawing.labels().stream().filter(each -> !drawing.inItsMark(each)).toList());
  }

  @ParameterizedTest
  @MethodSource("bundledDrawings")
  void a_picture_is_1200_pixels_across_and_always_the_same(Drawing drawing) throws IOException {
    byte[] png = ChartImage.png(drawing.chart());
    assertThat(png).isEqualTo(ChartImage.png(drawing.again().chart()));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(drawing.chart().getHeight());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void a_drawing_is_whole_xml_with_its_title_and_its_words(Drawing drawing)
      throws IOException, SAXException {
    XYChart chart = drawing.chart();
    Element root = parsed(ChartImage.svg(chart, drawing.words())).getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 1200 " + drawing.chart().getHeight());
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(chart.getTitle());
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(drawing.words());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void a_drawing_needs_no_font_and_no_other_file(Drawing drawing) throws IOException, SAXException {
    String svg = ChartImage.svg(drawing.chart(), drawing.words());
    Document document = parsed(svg);
    assertThat(document.getElementsByTagName("text").getLength()).isZero();
    assertThat(document.getElementsByTagName("image").getLength()).isZero();
    NodeList uses = document.getElementsByTagName("use");
    assertThat(uses.getLength()).isGreaterThan(100);
    for (int i = 0; i < uses.getLength(); i++) {
      String letter = ((Element) uses.item(i)).getAttribute("xlink:href");
      assertThat(letter).startsWith("#");
      assertThat(svg).contains(" id=\"" + letter.substring(1) + "\"");
    }
    assertThat(svg).doesNotContain("<!DOCTYPE");
  }

  @ParameterizedTest
  @MethodSource("bundledDrawings")
  void a_drawing_of_the_bundled_rules_is_small_and_always_the_same(Drawing drawing) {
    String svg = ChartImage.svg(drawing.chart(), drawing.words());
    assertThat(svg.getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(Math.max(LARGEST_SVG, LARGEST_OF_A_STANDARD * drawing.standards()));
    assertThat(svg).isEqualTo(ChartImage.svg(drawing.again().chart(), drawing.again().words()));
  }

  @Test
  void the_words_of_a_drawing_are_text_whatever_they_contain() throws IOException, SAXException {
    XYChart chart = CriterionChart.of(Towns.sparse(), Locale.ENGLISH);
    String words = "</desc><script>1 & 2</script> \"\u0001\uD800";
    Document document = parsed(ChartImage.svg(chart, words));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo("</desc><script>1 & 2</script> \"\uFFFD\uFFFD");
  }

  @Test
  void two_drawings_in_one_page_share_no_identifier() throws IOException, SAXException {
    List<String> criteria = identifiers("en");
    assertThat(criteria)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(identifiers("vi"));
  }

  private static List<String> identifiers(String language) throws IOException, SAXException {
    Locale locale = Locale.forLanguageTag(language);
    Assessment town = Towns.sparse();
    NodeList all =
        parsed(
                ChartImage.svg(
                    CriterionChart.of(town, locale), CriterionChart.inWords(town, locale)))
            .getElementsByTagName("*");
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> ((Element) all.item(i)).getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  static Stream<Drawing> drawings() {
    return Stream.of("vi", "en").flatMap(language -> Drawing.all(Locale.forLanguageTag(language)));
  }

  static Stream<Drawing> bundledDrawings() {
    return drawings().filter(each -> !each.town().startsWith("long"));
  }

  private static Document parsed(String svg) throws IOException, SAXException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
