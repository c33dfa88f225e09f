package io.github.cityward.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetStandingTest {
  @ParameterizedTest
  @CsvSource({
    // target, by, actual, actual_date, on, status, missing
    "85,2023-12-31,85,2023-12-31,2023-12-31,MET,0",
    "85,2023-12-31,84.9,2023-06-30,2023-12-31,ON_TRACK,0.1",
    "85,2023-12-31,84.9,2023-12-31,2024-01-01,LATE,0.1",
    "85,2023-12-31,90,2024-03-01,2024-03-01,MET,0",
    "85,2023-12-31,90,2024-03-01,2024-02-29,UNKNOWN,",
    "85,2023-12-31,,,2024-01-01,UNKNOWN,",
    "85,,80,2023-12-31,2024-01-01,UNKNOWN,5",
    "85,,86,2023-12-31,2024-01-01,MET,0",
    ",2023-12-31,86,2023-12-31,2024-01-01,UNDETERMINED,",
    ",2023-12-31,,,2024-01-01,UNDETERMINED,",
    "85,2023-12-31,86,,2023-01-01,MET,0",
  })
  void a_target_stands_where_its_figures_say(
      @Nullable String target,
      @Nullable LocalDate by,
      @Nullable String actual,
      @Nullable LocalDate actualDate,
      LocalDate on,
      TargetStatus status,
      @Nullable String missing) {
    TargetStanding standing =
        TargetStanding.of(
            new ProgrammeTarget(
                "T1",
                "name",
                number(target),
                "%",
                by,
                number(actual),
                actualDate,
                actual == null ? null : Basis.REPORTED,
                "s"),
            on);
    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.missing()).isEqualTo(number(missing));
  }

  @ParameterizedTest
  @CsvSource({
    // target, actual, on, status, whether it can be reached no more
    "1,0,2025-06-30,ON_TRACK,false",
    "1,0,2025-07-01,ON_TRACK,true",
    "1,0,2026-01-01,LATE,true",
    "1,,2026-01-01,UNKNOWN,true",
    ",0,2026-01-01,UNDETERMINED,true",
    "1,1,2026-01-01,MET,false",
  })
  void a_target_about_a_status_that_ended_can_be_reached_no_more(
      @Nullable String target,
      @Nullable String actual,
      LocalDate on,
      TargetStatus status,
      boolean isEnded) {
    TargetStanding standing =
        TargetStanding.of(about(UnitType.CITY, number(target), number(actual)), on);
    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.ended() != null).isEqualTo(isEnded);
    assertThat(MilestoneWords.in(Locale.forLanguageTag("vi")).ended(List.of(standing)))
        .isEqualTo(
            isEnded
                ? List.of(
                    "T1: không còn thành phố thuộc tỉnh từ 01/07/2025 (Luật 72/2025/QH15, Điều"
                        + " 1(1)), nên không thể đạt được nữa.")
                : List.of());
  }

  @Test
  void a_status_without_an_end_ends_no_target() {
    LocalDate on = LocalDate.of(2026, 1, 1);
    assertThat(TargetStanding.of(about(UnitType.WARD, Rational.ONE, null), on).ended()).isNull();
    assertThat(TargetStanding.of(about(null, Rational.ONE, null), on).ended()).isNull();
  }

  private static ProgrammeTarget about(
      @Nullable UnitType status, @Nullable Rational target, @Nullable Rational actual) {
    return new ProgrammeTarget(
        "T1",
        "name",
        target,
        "",
        LocalDate.of(2025, 12, 31),
        actual,
        null,
        actual == null ? null : Basis.REPORTED,
        "s",
        status);
  }

  private static @Nullable Rational number(@Nullable String text) {
    return text == null ? null : Rational.parse(text);
  }
}
