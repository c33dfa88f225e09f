package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.charts.Towns;
import io.github.cityward.pdf.Papers;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.TownReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report as PDF, of the towns among the examples: one in Vietnamese, one in English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final RuleSet RULES = RuleLibrary.bundled().inForce(UrbanClass.III, DAY);

  /** A town's report on paper beside what it is made of. */
  record Printed(Locale locale, Page page, Papers papers) {
    static Printed of(Assessment assessment, Locale locale, byte[] file) {
      return new Printed(
          locale,
          new PageMaker(assessment, null, locale, ReportOptions.defaults()).make(),
          Papers.of(file));
    }
  }

  private final Assessment sparse = assess("trang-bang");
  private final Assessment assumed = assess("trang-bang-illustrative");
  private final byte[] inVietnamese = Report.of(sparse, Towns.VIETNAMESE).pdf();
  private final List<Printed> both =
      List.of(
          Printed.of(sparse, Towns.VIETNAMESE, inVietnamese),
          Printed.of(assumed, Locale.ENGLISH, Report.of(assumed, Locale.ENGLISH).pdf()));

  private static Assessment assess(String town) {
    Path folder = Path.of("..", "examples", "data", town);
    return Assessor.of(RULES).assess(TownReader.read(folder).orElseThrow(), DAY);
  }

  List<Printed> both() {
    return both;
  }

  @ParameterizedTest
  @MethodSource("both")
  void every_standard_is_found_by_its_name(Printed printed) {
    assertThat(printed.page().criteria()).isNotEmpty();
    assertThat(printed.papers().text())
        .contains(
            RULES
                .indicators()
                .map(each -> each.code() + " " + each.name().in(printed.locale()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("both")
  void the_cover_says_of_what_and_how_it_ended(Printed printed) {
    Page page = printed.page();
    assertThat(printed.papers().text(1))
        .contains(page.subject().kicker())
        .contains(page.subject().town())
        .contains(page.subject().place())
        .contains(page.subject().rules())
        .contains(page.subject().instrument())
        .contains(page.subject().day())
        .contains(page.result().verdict().toUpperCase(printed.locale()))
        .contains(String.join(" ", page.notices()));
  }

  @ParameterizedTest
  @MethodSource("both")
  void every_page_after_the_cover_says_whose_it_is_and_which_of_how_many(Printed printed) {
    int pages = printed.papers().pages();
    assertThat(pages).isBetween(10, 30);
    for (int page = 2; page <= pages; page++) {
      assertThat(printed.papers().text(page))
          .contains(printed.page().say("print.page", page, pages))
          .contains(printed.page().subject().town() + ", " + printed.page().subject().day());
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void the_contents_name_the_page_of_each_section(Printed printed) {
    String contents = printed.papers().text(2);
    for (ReportSection each : printed.page().contents().sections()) {
      String title = printed.page().title(each);
      var entry = Pattern.compile(Pattern.quote(title) + "[ .]+(\\d+)").matcher(contents);
      assertThat(entry.find()).as(title).isTrue();
      assertThat(printed.papers().text(Integer.parseInt(entry.group(1)))).contains(title);
    }
  }

  /** What stands in the margins comes first in the text of a page. */
  @ParameterizedTest
  @MethodSource("both")
  void no_page_ends_with_a_heading_or_with_the_head_of_a_table(Printed printed) {
    Page made = printed.page();
    List<String> heads = new ArrayList<>();
    made.contents().sections().forEach(each -> heads.add(made.title(each)));
    made.criteria().forEach(each -> heads.add(made.say("table.caption", each.title())));
    for (String last : List.of("table.points", "open.decides", "short.points", "lines.verdict")) {
      heads.add(made.say(last));
    }
    for (int page = 3; page <= printed.papers().pages(); page++) {
      String text = printed.papers().text(page);
      assertThat(text).startsWith(made.subject().town());
      assertThat(heads).as("page %d", page).noneMatch(text::endsWith);
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void bookmarks_lead_to_the_sections(Printed printed) throws IOException {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem each :
        printed.papers().document().getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(each.getTitle());
      int page =
          printed
              .papers()
              .document()
              .getPages()
              .indexOf(each.findDestinationPage(printed.papers().document()));
      assertThat(printed.papers().text(page + 1)).contains(each.getTitle());
    }
    assertThat(titles)
        .isEqualTo(
            printed.page().contents().sections().stream().map(printed.page()::title).toList());
  }

  @ParameterizedTest
  @MethodSource("both")
  void a_screen_reader_learns_language_headings_tables_and_charts(Printed printed) {
    Papers papers = printed.papers();
    assertThat(papers.document().getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(papers.document().getDocumentCatalog().getLanguage())
        .isEqualTo(printed.page().language());
    assertThat(papers.document().getDocumentInformation().getTitle())
        .contains(printed.page().subject().town());
    assertThat(papers.elements("H2")).hasSameSizeAs(printed.page().contents().sections());
    assertThat(papers.elements("TH")).isNotEmpty();
    assertThat(papers.elements("Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .isEqualTo(printed.page().allFigures().stream().map(Figure::words).toList());
  }

  @ParameterizedTest
  @MethodSource("both")
  void letters_are_letters_of_a_typeface_in_the_file_and_charts_are_lines(Printed printed) {
    assertThat(printed.papers().fonts())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.isEmbedded()).isTrue();
              assertThat(each.getName()).matches("[A-Z]{6}\\+BeVietnamPro-(Regular|Bold)");
            });
    assertThat(printed.papers().images()).isZero();
    assertThat(printed.papers().drawings()).isEqualTo(printed.page().allFigures().size());
    assertThat(printed.papers().text()).doesNotContain("#").doesNotContain("\uFFFD");
  }

  @ParameterizedTest
  @MethodSource("both")
  void it_was_made_on_the_day_of_the_assessment(Printed printed) {
    assertThat(printed.papers().document().getDocumentInformation().getCreationDate().toInstant())
        .isEqualTo(Instant.parse("2026-06-30T00:00:00Z"));
  }

  @ParameterizedTest
  @MethodSource("both")
  void numbers_and_days_are_not_broken(Printed printed) {
    assertThat(printed.papers().text())
        .doesNotContainPattern("\\d[,./] \\d")
        .doesNotContainPattern("\\d{2} /\\d{4}");
  }

  @Test
  void the_same_assessment_gives_the_same_bytes_on_any_thread() {
    Report report = Report.of(sparse, Towns.VIETNAMESE);
    assertThat(Stream.of(report, report).parallel().map(Report::pdf).toList())
        .allSatisfy(each -> assertThat(each).isEqualTo(inVietnamese));
  }

  @Test
  void a_name_without_a_space_is_broken_before_the_edge_of_the_page() throws IOException {
    String name = "Đường".repeat(60);
    byte[] file =
        Report.of(Towns.sparse(name), Towns.VIETNAMESE, ReportOptions.defaults().only(Set.of()))
            .pdf();
    Set<Integer> outside = new TreeSet<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (letter.getX() + letter.getWidth() > letter.getPageWidth() || letter.getY() < 0) {
              outside.add(getCurrentPageNo());
            }
            super.processTextPosition(letter);
          }
        };
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(reader.getText(document).replaceAll("\\s", "")).contains(name);
    }
    assertThat(outside).as("pages with letters outside").isEmpty();
  }

  @Test
  void text_of_a_town_is_text_and_the_office_is_named() throws IOException {
    String hostile = "<script>x</script>\"'> &amp; <img src=\"http://127.0.0.1:9/x.png\"/> \uFFFE";
    ByteArrayOutputStream logo = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", logo);
    Papers papers =
        Papers.of(
            Report.of(
                    Towns.sparse(hostile),
                    Locale.ENGLISH,
                    ReportOptions.defaults()
                        .only(Set.of())
                        .madeAt(Instant.parse("2026-07-01T08:30:00Z"))
                        .by(
                            Office.of("UBND <phường> & thị xã")
                                .withLogo(logo.toByteArray())
                                .withStyle("p > a{color:#0000ff} /* & */")))
                .pdf());
    assertThat(papers.text(1).replace(" ", ""))
        .contains(hostile.replace("\uFFFE", "?").replace(" ", ""));
    assertThat(papers.text(1)).contains("UBND <phường> & thị xã");
    assertThat(papers.images()).isEqualTo(1);
    assertThat(papers.document().getDocumentInformation().getCreationDate().toInstant())
        .isEqualTo(Instant.parse("2026-07-01T08:30:00Z"));
  }
}
