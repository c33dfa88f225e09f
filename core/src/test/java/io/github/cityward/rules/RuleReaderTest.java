package io.github.cityward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReaderTest {
  @Test
  void a_file_of_your_own_becomes_a_rule_set(@TempDir Path folder) throws IOException {
    RuleSet rules =
        RuleReader.read(Files.writeString(folder.resolve("rules.yaml"), SmallRules.FILE))
            .orElseThrow();
    assertThat(rules.id()).isEqualTo("small");
    assertThat(rules.goal()).isEqualTo(UrbanClass.III);
    assertThat(rules.instrument().from()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(rules.instrument().to()).isNull();
    assertThat(rules.sha256()).matches("[0-9a-f]{64}");
    assertThat(rules.indicators()).extracting(Indicator::code).containsExactly("A", "B");
  }

  @Test
  void a_figure_has_its_value_and_its_own_evidence() {
    Indicator water =
        SmallRules.read(
                SmallRules.evidence(
                    SmallRules.FILE, "A", "official", "unverified", "secondary", "missing"))
            .orElseThrow()
            .indicator("A")
            .orElseThrow();
    assertThat(water.scale().lower()).isEqualTo(new Figure<>(Rational.of(80), Evidence.OFFICIAL));
    assertThat(water.scale().upper()).isEqualTo(new Figure<>(Rational.of(90), Evidence.UNVERIFIED));
    assertThat(water.minimum()).isEqualTo(new Figure<>(Points.parse("4"), Evidence.SECONDARY));
    assertThat(water.maximum().known(true)).isEmpty();
    assertThat(water.evidence()).isEqualTo(Evidence.MISSING);
  }

  @Test
  void a_missing_figure_may_be_left_out() {
    String yaml =
        SmallRules.evidence(
            SmallRules.changed("- code: A", "          upper: 90\n", ""),
            "A",
            "secondary",
            "missing",
            "secondary",
            "secondary");
    assertThat(SmallRules.read(yaml).orElseThrow().indicator("A").orElseThrow().scale().upper())
        .isEqualTo(new Figure<>(null, Evidence.MISSING));
  }

  @Test
  void a_standard_without_a_name_has_that_of_its_quantity() {
    Indicator water = SmallRules.read(SmallRules.FILE).orElseThrow().indicator("A").orElseThrow();
    assertThat(water.name().en()).isEqualTo("Population with piped clean water");
    assertThat(water.group()).isEqualTo("I");
  }

  @Test
  void a_file_without_a_class_is_about_none() {
    assertThat(
            SmallRules.read(SmallRules.changed("class", "class: III\n", "")).orElseThrow().goal())
        .isNull();
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing_but_the_hash() {
    RuleSet plain = SmallRules.read(SmallRules.FILE).orElseThrow();
    RuleSet windows =
        SmallRules.read("\uFEFF" + SmallRules.FILE.replace("\n", "\r\n")).orElseThrow();
    assertThat(windows.criteria()).isEqualTo(plain.criteria());
    assertThat(windows.sha256()).isNotEqualTo(plain.sha256());
  }
}
