package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.Superior;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A ward of a town in 2025 and in 2026: another law, and other figures of its own. */
class DiffTextTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 2, 10);
  private static final LocalDate AFTER = LocalDate.of(2026, 6, 30);

  private static final Town WARD =
      Town.builder("w")
          .belongsTo(Superior.TOWN)
          .founding(Founding.NEW)
          .observe("population.total", LocalDate.of(2024, 12, 31), "6200", Basis.OFFICIAL, "book")
          .observe("area.natural", LocalDate.of(2024, 12, 31), "4.9", Basis.OFFICIAL, "book")
          .observe("area.natural", LocalDate.of(2026, 1, 31), "5.5", Basis.OFFICIAL, "book")
          .build();

  @Test
  void what_moved_stands_by_its_cause() {
    String text = text(Locale.forLanguageTag("vi"), 80);
    assertThat(text)
        .startsWith("CHƯA ĐẠT: đạt 1–9 trong 10 tiêu chuẩn: w, ngày 30/06/2026")
        .contains("trước đó đạt 1–3 trong 4 tiêu chuẩn")
        .containsSubsequence(
            "Do luật, số liệu không đổi (1 tiêu chuẩn):",
            "WARD26.1  đạt → chưa đạt",
            "Do cả số liệu và luật (1 tiêu chuẩn):",
            "WARD26.2  chưa đạt → đạt",
            "Tiêu chuẩn mới, trước đó không có (8):",
            "WARD26.4",
            "Tiêu chuẩn bị bỏ, nay không còn (2):",
            "WARD.4/2022");
    assertThat(oneLine(text))
        .contains(
            "Quy mô dân số (trước là WARD.1.town) · [6.200 người; cần từ 5.000 người trở lên] → "
                + "[6.200 người; cần từ 21.000 người trở lên]");
  }

  @Test
  void under_the_same_law_the_town_is_the_cause() {
    Assessor rules = Assessor.of(RuleLibrary.bundled().find("ward-112-2025").orElseThrow());
    AssessmentDiff diff =
        rules.assess(WARD, AFTER).diff(rules.assess(WARD, LocalDate.of(2026, 1, 1)));
    assertThat(DiffText.of(diff, Audience.of(Locale.ENGLISH, new Screen(80, false))))
        .contains("Because of the town, under the same law (1 standard):")
        .contains("WARD26.2  not met → met")
        .doesNotContain("Because of the law", "New standards", "are gone");
  }

  @Test
  void both_criteria_stand_side_by_side() {
    assertThat(text(Locale.ENGLISH, 80).lines().map(String::strip))
        .anyMatch(line -> line.startsWith("infrastructure  0–1     –      0 / −1"))
        .anyMatch(line -> line.startsWith("role            –       0–1    0 / +1"));
  }

  /**
   * Of the 63 standards of 2022 one is matched, and population and density of so small a unit earn
   * nothing before and after: 60 are gone. 49 of them have no points of their own: one row, not 49.
   */
  @Test
  void standards_whose_points_are_not_known_stand_together_by_criterion() {
    RuleLibrary library = RuleLibrary.bundled();
    Assessment before =
        Assessor.of(library.find("urban-26-2022-III").orElseThrow()).assess(WARD, BEFORE);
    Assessor later = Assessor.of(library.find("urban-111-2025-III").orElseThrow());
    String text =
        DiffText.of(
            later.assess(WARD, BEFORE).diff(before),
            Audience.of(Locale.forLanguageTag("vi"), new Screen(80, false)));
    assertThat(oneLine(text))
        .contains(
            "Tiêu chuẩn bị bỏ, nay không còn (60): Mã Điểm",
            "5 0–60 Trình độ phát triển cơ sở hạ tầng",
            "49 tiêu chuẩn chưa biết điểm riêng, tính gộp",
            "Trong tiêu chí 1, 4, 5, điểm các tiêu chuẩn cộng lại có thể vượt điểm tối đa")
        .doesNotContain("5A.I.1");
  }

  private static String text(Locale language, int width) {
    RuleLibrary library = RuleLibrary.bundled();
    Assessor earlier = Assessor.of(library.find("ward-27-2022").orElseThrow());
    Assessment after = Assessor.of(library.find("ward-112-2025").orElseThrow()).assess(WARD, AFTER);
    AssessmentDiff diff = after.diff(earlier.assess(WARD, BEFORE), earlier.assess(WARD, AFTER));
    return DiffText.of(diff, Audience.of(language, new Screen(width, false)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
