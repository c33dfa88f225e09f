package io.github.cityward.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import io.github.cityward.town.ProgrammeTarget;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

  private static @Nullable Rational number(@Nullable String text) {
    return text == null ? null : Rational.parse(text);
  }
}
