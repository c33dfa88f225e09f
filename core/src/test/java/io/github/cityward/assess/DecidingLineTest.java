package io.github.cityward.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is not met, or open, says which line of the law makes it so, and in which article. */
class DecidingLineTest {
  private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 30);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);

  /** 60 % of the units are wards and 65 % are needed; that all 11 must be met nobody checked. */
  @Test
  void a_group_decides_where_the_line_of_the_total_does_not_count() {
    Assessment city =
        assess(
            "city-27-2022",
            town("units.ward_share", "60", IN_2023).founding(Founding.NEW),
            IN_2023);
    assertThat(city.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(city.totalVerdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(AssessmentWords.in(Locale.ENGLISH).deciding(city))
        .contains("Not met because of: Subordinate units (art. 5(3)).");
    assertThat(city.explain("total", Locale.forLanguageTag("vi")).steps())
        .endsWith("Chưa đạt vì: Đơn vị hành chính trực thuộc (Điều 5(3)).");
  }

  @Test
  void what_leaves_it_open_is_named_too() {
    Assessment city = assess("city-27-2022", Town.builder("t"), IN_2023);
    assertThat(city.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(AssessmentWords.in(Locale.ENGLISH).deciding(city).orElseThrow())
        .startsWith("Open because of: the number of standards met (art. 5); Population and")
        .endsWith(
            "Class of urban area (art. 5(4)); Socio-economic structure and level"
                + " (art. 5(5); appendix as amended).");
  }

  /** In the heritage case 10 of 15 standards are needed by art. 8(2)d, in the normal one 12. */
  @Test
  void the_article_is_that_of_the_line_in_force() {
    assertThat(assess("urban-111-2025-I", Town.builder("t"), IN_2026).deciding())
        .first()
        .hasFieldOrPropertyWithValue("citation", "art. 9(3)a");
    Assessment heritage =
        assess("urban-111-2025-I", Town.builder("t").attributes(Attribute.HERITAGE), IN_2026);
    assertThat(heritage.deciding())
        .isNotEmpty()
        .allMatch(each -> each.citation().startsWith("art. 8(2)d"));
  }

  private static TownBuilder town(String quantity, String value, LocalDate day) {
    return Town.builder("t").observe(quantity, day, value, Basis.OFFICIAL, "book");
  }

  private static Assessment assess(String rules, TownBuilder town, LocalDate day) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow()).assess(town.build(), day);
  }
}
