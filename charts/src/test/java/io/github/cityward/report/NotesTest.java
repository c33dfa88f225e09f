package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Towns;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The remarks beside the figures of Trảng Bàng are in the language of the reader. */
class NotesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final Town town =
      TownReader.read(Path.of("..", "examples", "data", "trang-bang")).orElseThrow();
  private final Assessment assessment = Towns.assessor().assess(town, DAY);

  private String text(Locale reader) {
    return new Html(Report.of(assessment, reader).html()).text();
  }

  /** {@return the remarks beside the standards but those that are computed, in both languages} */
  private List<Observation> shown() {
    return assessment
        .indicators()
        .filter(score -> score.value() == null || score.value().model() == null)
        .flatMap(score -> remarked(score.indicator().quantity().id()))
        .toList();
  }

  private Stream<Observation> remarked(String quantity) {
    return town.observations().stream()
        .filter(each -> each.quantity().id().equals(quantity) && each.noteEn() != null)
        .limit(1);
  }

  @Test
  void the_vietnamese_report_holds_no_remark_in_english() {
    List<String> english =
        town.observations().stream()
            .map(Observation::noteEn)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    assertThat(english).hasSizeGreaterThan(15);
    assertThat(text(Towns.VIETNAMESE))
        .doesNotContain(english)
        .contains(shown().stream().map(Observation::note).toList());
  }

  @Test
  void the_english_report_holds_the_remarks_in_english() {
    assertThat(shown()).hasSizeGreaterThan(20);
    assertThat(text(Locale.ENGLISH))
        .contains(shown().stream().map(each -> each.note(Locale.ENGLISH)).toList())
        .doesNotContain("chưa có số liệu công bố");
  }

  @Test
  void a_remark_in_one_language_is_shown_to_every_reader() {
    Observation only = town.observations().get(0);
    Observation bare =
        new Observation(
            only.quantity(), only.date(), only.value(), only.basis(), only.source(), only.note());
    assertThat(bare.note(Locale.ENGLISH)).isEqualTo(only.note());
    assertThat(bare).isNotEqualTo(only);
  }
}
