package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.pdf.Papers;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

class PdfPictureTest {
  private static final Assessment TOWN = Towns.sparse("<Trảng> & \"Bàng\"");
  private static final String WORDS = CriterionChart.inWords(TOWN, Towns.VIETNAMESE);

  @Test
  void a_chart_is_one_page_with_its_title_its_words_and_its_text() {
    XYChart chart = CriterionChart.of(TOWN, Towns.VIETNAMESE);
    Papers papers = Papers.of(ChartImage.pdf(chart, WORDS, Towns.VIETNAMESE));
    assertThat(papers.pages()).isEqualTo(1);
    assertThat(papers.document().getPage(0).getMediaBox().getWidth())
        .isEqualTo(chart.getWidth() * 0.75f);
    assertThat(papers.document().getDocumentInformation().getTitle()).isEqualTo(chart.getTitle());
    assertThat(papers.document().getDocumentCatalog().getLanguage()).isEqualTo("vi");
    assertThat(papers.elements("Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .containsExactly(WORDS);
    assertThat(papers.text())
        .contains("<Trảng> & \"Bàng\"")
        .contains("I. Vai trò, vị trí và điều kiện phát triển kinh tế - xã hội")
        .contains("chưa xác định");
    assertThat(papers.fonts()).isNotEmpty().allMatch(each -> each.isEmbedded());
    assertThat(papers.images()).isZero();
  }

  @Test
  void the_same_chart_gives_the_same_bytes() {
    assertThat(pdf()).isEqualTo(pdf());
  }

  private static byte[] pdf() {
    return ChartImage.pdf(CriterionChart.of(TOWN, Towns.VIETNAMESE), WORDS, Towns.VIETNAMESE);
  }
}
