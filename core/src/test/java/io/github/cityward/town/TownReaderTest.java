package io.github.cityward.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Region;
import io.github.cityward.rules.UnitType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownReaderTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_point_that_may_part_thousands_is_doubted_and_read_as_it_stands() throws IOException {
    TownFolder.write(
        folder,
        TownFolder.TOWN,
        TownFolder.HEADER
            + "population.urban,2024,150.000..160.500,,official,s,\n"
            + "population.total,2024,150.000,1000 person,official,s,\n"
            + "roads.density,2024,2.345,,official,s,\n"
            + "sport.works,2024,1.000,work,official,s,\n"
            + "population.urban,2023,0.500,,official,s,\n"
            + "population.urban,2022,1500.000,,official,s,\n");
    Result<Town> town = TownReader.read(folder);
    assertThat(town.orElseThrow().observations().get(0).value()).hasToString("150..160.5");
    assertThat(town.doubts())
        .extracting(each -> each.line(Locale.ENGLISH))
        .satisfiesExactly(
            low ->
                assertThat(low)
                    .isEqualTo(
                        "observations.csv:2:3 value: 150.000 is read as 150: a point parts decimals,"
                            + " never thousands. If 150000 is meant, write 150000."),
            high -> assertThat(high).contains("2:3 value: 160.500 is read as 160.5", "160500"),
            works -> assertThat(works).contains("5:3 value: 1.000 is read as 1:", "write 1000."));
    assertThat(TownText.read(folder).orElseThrow().town().doubts()).isEqualTo(town.doubts());
  }

  @Test
  void a_folder_becomes_a_town() throws IOException {
    TownFolder.write(
        folder,
        """
        id: trang-bang
        name: Thị xã Trảng Bàng
        name_en: Trang Bang town
        province: Tây Ninh
        region: southeast
        unit: town
        signatories: [A, B]
        attributes:
          border: yes
          heritage: no
        """,
        TownFolder.HEADER + "population.urban,2024-06-30,181082,,reported,\"a paper, page 2\",\n");
    Town town = TownReader.read(folder).orElseThrow();
    assertThat(town.profile().region()).isEqualTo(Region.SOUTHEAST);
    assertThat(town.profile().unit()).isEqualTo(UnitType.TOWN);
    assertThat(town.profile().attributes()).containsExactly(Attribute.BORDER);
    assertThat(town.profile().signatories()).containsExactly("A", "B");
    Observation population = town.observations().get(0);
    assertThat(population.value()).hasToString("181082");
    assertThat(population.source()).isEqualTo("a paper, page 2");
    assertThat(population.basis()).isEqualTo(Basis.REPORTED);
  }

  @Test
  void a_month_and_a_year_mean_their_last_day() throws IOException {
    write("sport.works,2024-02,1,,assumed,,\nsport.works,2023,1,,assumed,,\n");
    assertThat(TownReader.read(folder).orElseThrow().observations())
        .extracting(Observation::date)
        .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31));
  }

  @Test
  void the_latest_value_on_or_before_the_day_is_in_use() throws IOException {
    write("sport.works,2024,3,,assumed,,\nsport.works,2022,1,,assumed,,\nsport.works,2025,,,,,\n");
    assertThat(latest(LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(latest(LocalDate.of(2024, 12, 30))).contains("1");
    assertThat(latest(LocalDate.of(2024, 12, 31))).contains("3");
    // 2025 is known to be unpublished: the older value still applies.
    assertThat(latest(LocalDate.of(2026, 6, 30))).contains("3");
  }

  @Test
  void line_ends_a_byte_order_mark_and_the_order_of_columns_make_no_difference()
      throws IOException {
    TownFolder.write(
        folder,
        "\uFEFF" + TownFolder.TOWN.replace("\n", "\r\n"),
        "\uFEFFvalue,quantity,note,date,basis,unit,source\r\n3,sport.works,,2024,assumed,,\r\n");
    assertThat(latest(LocalDate.of(2026, 6, 30))).contains("3");
  }

  @Test
  void the_problems_of_both_files_come_at_once() throws IOException {
    TownFolder.write(
        folder,
        "id: ../../etc\nname: x\nregion: mars\n",
        TownFolder.HEADER + "sport.works,2024,1.5,,assumed,,\nsport.work,2024,1,,assumed,,\n");
    assertThat(TownReader.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.WRONG_ID,
            ProblemCode.UNKNOWN_WORD,
            ProblemCode.COUNT_NOT_WHOLE,
            ProblemCode.UNKNOWN_QUANTITY);
  }

  @Test
  void text_that_looks_like_a_formula_or_html_is_a_name_like_any_other() throws IOException {
    for (String name :
        new String[] {"=1+1", "<script>alert(1)</script>", "@SUM(A1)", "-2", "{0}"}) {
      TownFolder.write(
          folder,
          "id: t\nname: '" + name + "'\nregion: southeast\n",
          TownFolder.HEADER + "sport.works,2024,1,,official,\"" + name + "\",\n");
      Town town = TownReader.read(folder).orElseThrow();
      assertThat(town.name()).isEqualTo(name);
      assertThat(town.observations().get(0).source()).isEqualTo(name);
    }
  }

  private void write(String rows) throws IOException {
    TownFolder.write(folder, TownFolder.TOWN, TownFolder.HEADER + rows);
  }

  private Optional<String> latest(LocalDate day) {
    return TownReader.read(folder)
        .orElseThrow()
        .latest(QuantityCatalog.bundled().get("sport.works"), day)
        .map(observation -> String.valueOf(observation.value()));
  }
}
