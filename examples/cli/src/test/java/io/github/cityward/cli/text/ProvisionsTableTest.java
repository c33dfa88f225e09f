package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A provision that can better nothing here is not said to apply. */
class ProvisionsTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** 21,000 people are needed. */
  @Test
  void what_cannot_matter_has_no_effect_here() {
    assertThat(provisions("20999")).contains("P112.URBAN.POP  amount not certain");
    assertThat(provisions("21000")).contains("P112.URBAN.POP  no effect here");
  }

  private static String provisions(String people) {
    Town ward =
        Town.builder("w")
            .attributes(Attribute.BORDER)
            .observe("population.total", DAY, people, Basis.OFFICIAL, "book")
            .build();
    return ProvisionsTable.of(
        Assessor.of(RuleLibrary.bundled().find("ward-112-2025").orElseThrow()).assess(ward, DAY),
        Audience.of(Locale.ENGLISH, new Screen(200, false)));
  }
}
