package io.github.cityward.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cityward.ProblemsException;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Observation;
import io.github.cityward.town.RandomTownText;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final RuleSet CLASS_THREE = rules("urban-111-2025-III");

  @TempDir private Path folder = Path.of("");

  private static RuleSet rules(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  private Path write(Template template) throws IOException {
    Path file = folder.resolve("template.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      template.writeTo(out);
    }
    return file;
  }

  private static List<String> problems(Path file) {
    return WorkbookReader.read(file).problems().stream()
        .map(problem -> problem.line(Locale.ENGLISH))
        .toList();
  }

  @Test
  void an_empty_template_lacks_only_what_a_town_cannot_be_without() throws IOException {
    for (String id : RuleLibrary.bundled().ids()) {
      if (!rules(id).hasCriteriaOnly()) {
        assertThat(problems(write(Template.of(rules(id), VIETNAMESE))))
            .as(id)
            .hasSize(3)
            .allMatch(line -> line.contains("is missing or has no value"));
      }
    }
  }

  @Test
  void every_quantity_of_the_rules_has_a_row_with_names_unit_threshold_and_article()
      throws IOException {
    try (XSSFWorkbook book = open(Template.of(CLASS_THREE, Locale.ENGLISH))) {
      XSSFSheet sheet = book.getSheet("observations");
      Set<String> wanted =
          CLASS_THREE
              .indicators()
              .map(Indicator::quantity)
              .filter(Quantity::observed)
              .map(Quantity::id)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(column(sheet, "quantity")).containsAll(wanted).doesNotHaveDuplicates();
      assertThat(column(sheet, "quantity")).contains("area.natural", "health.beds");
      XSSFRow water = row(sheet, "water.clean_piped");
      assertThat(texts(sheet, water))
          .contains(
              "Dân số được cấp nước sạch tập trung",
              "Population with piped clean water",
              "%",
              "at least 85 %: 2 points\nat least 95 %: 3 points");
      assertThat(cell(sheet, water, "article")).startsWith("111/2025/UBTVQH15, ");
      assertThat(cell(sheet, row(sheet, "density.natural"), "derived_from"))
          .isEqualTo("population.urban / area.natural");
    }
  }

  @Test
  void a_figure_that_nobody_verified_says_so() throws IOException {
    try (XSSFWorkbook book = open(Template.of(rules("urban-26-2022-III"), VIETNAMESE))) {
      assertThat(String.join("\n", column(book.getSheet("observations"), "threshold")))
          .contains("CHƯA KIỂM CHỨNG")
          .contains("): chưa biết mấy điểm", "chưa biết ngưỡng và điểm")
          .doesNotContain("chưa biết: chưa biết");
      assertThat(String.join("\n", column(book.getSheet("observations"), "article")))
          .contains("1210/2016/UBTVQH13 sửa đổi, bổ sung bởi 26/2022/UBTVQH15, ")
          .doesNotContain("as amended by");
    }
  }

  @Test
  void a_formula_that_nobody_verified_says_so() throws IOException {
    try (XSSFWorkbook book = open(Template.of(CLASS_THREE, VIETNAMESE))) {
      XSSFSheet sheet = book.getSheet("observations");
      assertThat(cell(sheet, row(sheet, "population.temporary_converted"), "derived_from"))
          .isEqualTo(
              "2 * population.temporary * population.temporary_days / 365 (CHƯA KIỂM CHỨNG)");
      assertThat(cell(sheet, row(sheet, "density.natural"), "derived_from"))
          .doesNotContain("CHƯA KIỂM CHỨNG");
    }
  }

  @Test
  void levels_and_bases_are_chosen_from_lists() throws IOException {
    try (XSSFWorkbook book = open(Template.of(CLASS_THREE, VIETNAMESE))) {
      XSSFSheet sheet = book.getSheet("observations");
      int row = row(sheet, "role.planning").getRowNum();
      assertThat(list(sheet, row, header(sheet).indexOf("value")))
          .containsExactly("none", "commune", "province", "region");
      assertThat(list(sheet, row, header(sheet).indexOf("basis")))
          .containsExactly("official", "reported", "derived", "assumed");
      assertThat(list(book.getSheet("town"), 5, 1)).contains("mekong-delta");
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isPositive();
    }
  }

  @Test
  void what_a_planner_fills_in_is_the_town() throws IOException {
    Path file = write(Template.of(CLASS_THREE, VIETNAMESE));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet town = book.getSheet("town");
      for (var row : town) {
        switch (row.getCell(0).getStringCellValue()) {
          case "id" -> row.getCell(1).setCellValue("t");
          case "name" -> row.getCell(1).setCellValue("Thị xã");
          case "region" -> row.getCell(1).setCellValue("southeast");
          case "attributes.border" -> row.getCell(1).setCellValue("yes");
          default -> {}
        }
      }
      XSSFSheet sheet = book.getSheet("observations");
      fill(sheet, "population.urban", "2024-06-30", 181082.0, "official", "Niên giám, trang 2");
      fill(sheet, "role.planning", "2024", "province", "assumed", "");
      fill(sheet, "green.share", "2024", "", "", "");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    Town town = WorkbookReader.read(file).orElseThrow();
    assertThat(town.profile().attributes()).hasSize(1);
    assertThat(town.observations())
        .extracting(each -> each.quantity().id() + " " + each.value())
        .containsExactly("role.planning province", "population.urban 181082", "green.share null");
  }

  @Test
  void a_filled_template_reads_back_as_exactly_the_town() throws IOException {
    Template template = Template.of(CLASS_THREE, Locale.ENGLISH);
    for (long seed = 300; seed < 330; seed++) {
      TownText text = new RandomTownText(seed).town();
      Town town = text.town().orElseThrow();
      TownText back = WorkbookReader.readText(write(template.filledWith(text))).orElseThrow();
      assertThat(back.town().orElseThrow()).as("seed %d", seed).isEqualTo(town);
    }
  }

  @Test
  void steps_and_targets_have_a_column_for_the_status_that_they_lead_to() throws IOException {
    try (XSSFWorkbook book = open(Template.of(CLASS_THREE, VIETNAMESE))) {
      for (String each : List.of("roadmap", "targets")) {
        XSSFSheet sheet = book.getSheet(each);
        assertThat(header(sheet)).as(each).endsWith("status");
        assertThat(list(sheet, 1, header(sheet).indexOf("status")))
            .containsExactly("city", "ward", "commune", "municipality");
      }
      assertThat(header(book.getSheet("projects"))).doesNotContain("status");
    }
  }

  @Test
  void rows_to_fill_in_stand_where_the_law_has_them_between_those_that_are_filled()
      throws IOException {
    Town town = Town.builder("t").build();
    Quantity first = CLASS_THREE.indicators().findFirst().orElseThrow().quantity();
    Observation observed = new Observation(first, LocalDate.of(2024, 6, 30), null, null, "", "");
    Path file =
        write(
            Template.of(CLASS_THREE, VIETNAMESE)
                .filledWith(TownText.of(town.with(observed).with(observed))));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      List<String> quantities = column(book.getSheet("observations"), "quantity");
      assertThat(quantities.subList(0, 3)).containsExactly(first.id(), first.id(), "role.centre");
    }
  }

  @Test
  void the_same_rules_give_the_same_bytes_and_each_language_its_instructions() throws IOException {
    byte[] once = Files.readAllBytes(write(Template.of(CLASS_THREE, VIETNAMESE)));
    assertThat(Files.readAllBytes(write(Template.of(CLASS_THREE, VIETNAMESE)))).isEqualTo(once);
    try (XSSFWorkbook vietnamese = open(Template.of(CLASS_THREE, VIETNAMESE));
        XSSFWorkbook english = open(Template.of(CLASS_THREE, Locale.ENGLISH))) {
      assertThat(vietnamese.getSheetName(0)).isEqualTo("Hướng dẫn");
      assertThat(english.getSheetName(0)).isEqualTo("Instructions");
      List<String> names = new ArrayList<>();
      vietnamese.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names.subList(1, names.size())).isEqualTo(TownText.parts());
    }
  }

  @Test
  void rules_without_standards_have_no_template() {
    assertThatThrownBy(() -> Template.of(rules("urban-1210-2016-II"), VIETNAMESE))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining(
            "urban-1210-2016-II tells the points of its criteria but no standards");
  }

  @Test
  void libreoffice_saves_a_filled_template_as_the_same_town() throws Exception {
    assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
    TownText text =
        Stream.iterate(400L, seed -> seed + 1)
            .map(seed -> new RandomTownText(seed).town())
            .filter(town -> !RandomTownText.written(town).toString().contains("\r"))
            .findFirst()
            .orElseThrow();
    Path file = write(Template.of(CLASS_THREE, VIETNAMESE).filledWith(text));
    Path saved = LibreOffice.save(file, "xlsx", folder.resolve("saved"));
    assertThat(WorkbookReader.read(saved).orElseThrow()).isEqualTo(text.town().orElseThrow());
  }

  private XSSFWorkbook open(Template template) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(write(template)));
  }

  private static void fill(
      XSSFSheet sheet, String quantity, String date, Object value, String basis, String source) {
    XSSFRow row = row(sheet, quantity);
    row.getCell(header(sheet).indexOf("date")).setCellValue(date);
    if (value instanceof Double number) {
      row.getCell(header(sheet).indexOf("value")).setCellValue(number);
    } else {
      row.getCell(header(sheet).indexOf("value")).setCellValue(value.toString());
    }
    row.getCell(header(sheet).indexOf("basis")).setCellValue(basis);
    row.getCell(header(sheet).indexOf("source")).setCellValue(source);
  }

  private static List<String> header(XSSFSheet sheet) {
    return texts(sheet, sheet.getRow(0));
  }

  private static List<String> texts(XSSFSheet sheet, XSSFRow row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
      texts.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
    }
    return texts;
  }

  private static String cell(XSSFSheet sheet, XSSFRow row, String column) {
    return texts(sheet, row).get(header(sheet).indexOf(column));
  }

  private static List<String> column(XSSFSheet sheet, String column) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      String text = cell(sheet, sheet.getRow(i), column);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static XSSFRow row(XSSFSheet sheet, String quantity) {
    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
      if (cell(sheet, sheet.getRow(i), "quantity").equals(quantity)) {
        return sheet.getRow(i);
      }
    }
    throw new IllegalArgumentException(quantity + " has no row");
  }

  private static List<String> list(XSSFSheet sheet, int row, int column) {
    return sheet.getDataValidations().stream()
        .filter(
            each ->
                Arrays.stream(each.getRegions().getCellRangeAddresses())
                    .anyMatch(area -> area.isInRange(row, column)))
        .map(DataValidation::getValidationConstraint)
        .flatMap(each -> Arrays.stream(each.getExplicitListValues()))
        .toList();
  }
}
