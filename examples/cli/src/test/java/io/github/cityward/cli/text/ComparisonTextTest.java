package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Comparison;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Towns side by side, by names of criteria that a reader knows. */
class ComparisonTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static Assessor assessor(String rules) {
    return Assessor.of(RuleLibrary.bundled().find(rules).orElseThrow());
  }

  private static TownBuilder unit(String id) {
    return Town.builder(id).name("Đơn vị " + id);
  }

  private static String compared(Assessor assessor, Locale locale, TownBuilder... towns) {
    return ComparisonText.of(
        Comparison.of(Stream.of(towns).map(each -> assessor.assess(each.build(), DAY)).toList()),
        Audience.of(locale, new Screen(300, false)));
  }

  @Test
  void a_criterion_without_a_number_goes_by_its_name() {
    TownBuilder large = unit("a");
    large.observe("population.urban", DAY, "900000", Basis.OFFICIAL, "yearbook");
    for (String rules : List.of("ward-112-2025", "city-27-2022")) {
      assertThat(compared(assessor(rules), Locale.ENGLISH, large, unit("b")))
          .contains("\nPopulation and natural area: ")
          .doesNotContain("\nsize ", "\nunits ", "\neconomy ");
    }
    assertThat(compared(assessor("urban-111-2025-III"), Locale.ENGLISH, large, unit("b")))
        .contains("\nIII. Infrastructure and spatial organisation: ");
  }

  /**
   * All of criterion II at the upper thresholds: 20 of 20 points, which who has no data may have.
   */
  @Test
  void a_town_that_another_may_draw_level_with_leads_perhaps_tied() {
    TownBuilder full =
        unit("a")
            .observe("population.urban", DAY, "200000", Basis.OFFICIAL, "yearbook")
            .observe("density.natural", DAY, "1000", Basis.OFFICIAL, "yearbook")
            .observe("labour.non_agricultural", DAY, "65", Basis.OFFICIAL, "yearbook");
    Assessor assessor = assessor("urban-111-2025-III");
    assertThat(compared(assessor, Locale.ENGLISH, full, unit("b")))
        .contains("\nII. Degree of urbanisation: Đơn vị a leads, perhaps tied with others.");
    assertThat(compared(assessor, VIETNAMESE, full, unit("b")))
        .contains("\nII. Mức độ đô thị hóa: Đơn vị a dẫn đầu, có thể đồng hạng.");
  }

  @Test
  void what_all_towns_rest_on_is_a_sentence_of_its_own() {
    Assessor accepting = assessor("urban-111-2025-III").acceptingUnverified();
    assertThat(compared(accepting, VIETNAMESE, unit("a"), unit("b")))
        .contains("). Chỉ đúng nếu giả định đúng: dùng con số CHƯA KIỂM CHỨNG của luật.");
  }
}
