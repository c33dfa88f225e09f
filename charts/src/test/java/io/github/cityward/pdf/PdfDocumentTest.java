package io.github.cityward.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.cityward.charts.ChartImage;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTest {
  private static final Instant MADE = Instant.parse("2026-06-30T00:00:00Z");
  private static final Drawing SQUARE =
      new Drawing(
          10,
          10,
          graphics -> {
            graphics.setColor(Color.BLUE);
            graphics.fillRect(0, 0, 10, 10);
          });

  @Test
  void a_page_has_its_language_its_title_and_its_letters() {
    Papers papers = Papers.of(page("<h1>Thị xã Trảng Bàng</h1><p>official, verified</p>").bytes());
    assertThat(papers.document().getDocumentCatalog().getLanguage()).isEqualTo("vi");
    assertThat(papers.document().getDocumentInformation().getTitle()).isEqualTo("Đề mục");
    assertThat(papers.text()).isEqualTo("Thị xã Trảng Bàng official, verified");
    assertThat(papers.elements("H1")).hasSize(1);
    assertThat(papers.fonts()).isNotEmpty().allMatch(each -> each.isEmbedded());
  }

  @Test
  void a_drawing_is_drawn_as_large_as_the_page_says_and_has_words() {
    Papers papers =
        Papers.of(
            page("<object data=\"square\" alt=\"ô vuông\" style=\"width:50mm;height:50mm\"></object>")
                .bytes());
    assertThat(papers.drawings()).isEqualTo(1);
    assertThat(papers.images()).isZero();
    assertThat(papers.elements("Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .containsExactly("ô vuông");
  }

  @Test
  void a_drawing_that_is_not_there_is_named() {
    assertThatThrownBy(() -> page("<object data=\"circle\" alt=\"x\"></object>").bytes())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The page asks for the drawing \"circle\"; there are [square].");
  }

  @Test
  void a_page_that_is_not_well_formed_is_refused() {
    assertThatThrownBy(() -> page("<p>one<p>two").bytes())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The page is not well-formed XHTML.");
  }

  @Test
  void a_drawing_has_room() {
    assertThatThrownBy(() -> new Drawing(0, 5, graphics -> {}))
        .hasMessage("A drawing of 0 x 5 has no room. Give it 1 x 1 or more.");
  }

  @Test
  void what_the_typeface_or_the_format_does_not_have_is_shown_as_unknown() {
    Papers papers = Papers.of(page("<p>A\u0001B \u4e2d C</p>").bytes());
    assertThat(papers.text()).isEqualTo("A?B ? C");
  }

  @Test
  void the_same_page_gives_the_same_bytes() {
    PdfDocument page = page("<p>x</p><object data=\"square\" alt=\"x\"></object>");
    assertThat(page.bytes(MADE)).isEqualTo(page.bytes(MADE));
    assertThat(Papers.of(page.bytes()).document().getDocumentInformation().getCreationDate())
        .isNull();
    assertThat(
            Papers.of(page.bytes(MADE))
                .document()
                .getDocumentInformation()
                .getCreationDate()
                .toInstant())
        .isEqualTo(MADE);
  }

  @Test
  void no_address_is_opened(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("x.png");
    Files.write(picture, dot());
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String net = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      Papers papers =
          Papers.of(
              page(("<style>@import url(NETa.css);p{background:url(NETb.png)}"
                          + "@font-face{font-family:x;src:url(NETc.ttf)}p{font-family:x,y}</style>"
                          + "<link rel=\"stylesheet\" href=\"NETd.css\"/>"
                          + "<p><img src=\"NETe.png\" alt=\"\"/><img src=\"FILE\" alt=\"\"/>"
                          + "<img src=\"NETf.pdf\" alt=\"\"/><img src=\"NETg.svg\" alt=\"\"/></p>")
                      .replace("NET", net)
                      .replace("FILE", picture.toUri().toString()))
                  .bytes());
      assertThat(asked).hasValue(0);
      assertThat(papers.images()).isZero();
    } finally {
      server.stop(0);
    }
  }

  @Test
  void a_picture_that_the_page_holds_is_shown() {
    String data = Base64.getEncoder().encodeToString(dot());
    Papers papers =
        Papers.of(
            page("<p><img alt=\"\" src=\"data:image/png;base64," + data + "\"/></p>").bytes());
    assertThat(papers.images()).isEqualTo(1);
  }

  private static byte[] dot() {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfDocument page(String body) {
    return new PdfDocument(
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\"><head><title>Đề mục</title>"
            + "<style>body,p{font-family:\"Be Vietnam Pro\"}</style></head><body>"
            + body
            + "</body></html>",
        ChartImage.typefaces(),
        Map.of("square", SQUARE));
  }
}
