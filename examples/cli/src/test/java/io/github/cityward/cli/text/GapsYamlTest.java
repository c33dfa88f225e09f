package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.Result;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Gap;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed to be filled in can be read when it is. */
class GapsYamlTest {
  private static final Screen PAPER = new Screen(Screen.USUAL_WIDTH, false);
  private static final String LAW = "urban-26-2022-III";

  @TempDir private Path folder;

  @Test
  void two_thresholds_that_are_filled_in_are_no_gaps_any_more() throws IOException {
    String filled = after(gaps(LAW, "en"), "- code: \"1.3\"", "lower:", "lower: 1.05");
    filled = after(filled, "- code: \"1.3\"", "upper:", "upper: 1.4");
    filled = after(filled, "- code: \"1.3\"", "lower: unverified", "lower: official");
    filled = after(filled, "- code: \"1.3\"", "upper: unverified", "upper: official");
    RuleSet completed = read(sourced(filled)).orElseThrow();
    List<Gap> left = new ArrayList<>(law(LAW).gaps());
    left.removeIf(gap -> gap.code().equals("1.3") && gap.unit().equals("times"));
    assertThat(left).hasSize(law(LAW).gaps().size() - 2).isEqualTo(completed.gaps());
  }

  @Test
  void a_number_that_is_filled_in_alone_is_unverified() throws IOException {
    String filled = after(gaps(LAW, "vi"), "- code: \"1.3\"", "lower:", "lower: 1.05");
    assertThat(read(filled).orElseThrow().gaps())
        .hasSameSizeAs(law(LAW).gaps())
        .filteredOn(gap -> gap.present().equals("1.05"))
        .singleElement()
        .extracting(Gap::evidence)
        .isEqualTo(Evidence.UNVERIFIED);
  }

  /** An official clause whose amount stayed unread still bounds every result. */
  @Test
  void a_clause_that_was_confirmed_without_its_amount_stays_a_gap() throws IOException {
    String filled =
        after(
            gaps(LAW, "en"), "- code: \"P22.SPECIAL\"", "evidence: missing", "evidence: official");
    assertThat(read(sourced(filled)).orElseThrow().gaps())
        .hasSameSizeAs(law(LAW).gaps())
        .extracting(Gap::code)
        .contains("P22.SPECIAL");
  }

  @Test
  void what_is_completed_again_is_numbered() throws IOException {
    String filled = after(gaps(LAW, "en"), "- code: \"1.3\"", "lower:", "lower: 1.05");
    RuleSet once = read(filled).orElseThrow();
    String again = GapsYaml.of(once, "completed.yaml", Audience.of(Locale.ENGLISH, PAPER));
    assertThat(once.id()).isEqualTo("urban-26-2022-III-completed");
    assertThat(again).contains("\nid: urban-26-2022-III-completed-2\n");
    String filledAgain = after(again, "- code: \"1.3\"", "lower: 1.05", "lower: 1.06");
    RuleSet twice =
        RuleReader.read(Files.writeString(folder.resolve("again.yaml"), filledAgain)).orElseThrow();
    assertThat(GapsYaml.of(twice, "again.yaml", Audience.of(Locale.ENGLISH, PAPER)))
        .contains("\nid: urban-26-2022-III-completed-3\n");
  }

  @Test
  void every_figure_has_its_name_and_its_unit() {
    assertThat(gaps(LAW, "vi"))
        .contains(
            "- code: \"1.3\" # Thu nhập bình quân đầu người so với cả nước\n",
            "lower: # ngưỡng dưới, lần\n",
            "upper: 200000 # ngưỡng trên, người\n",
            "lower: # ngưỡng dưới, %, càng thấp càng tốt\n",
            "lower: # ngưỡng dưới, một trong các mức deficit, balanced, surplus\n",
            "at-least: 75 # tổng điểm phải đạt\n");
  }

  /** That a clause exists is not said where nobody has seen it; who has says that first. */
  @Test
  void a_clause_that_nobody_has_seen_is_not_said_to_exist() throws IOException {
    String yaml = gaps("urban-111-2025-III", "vi");
    int clause = yaml.indexOf("- code: \"P111.REGION.OTHER\"");
    String written = yaml.substring(clause, yaml.indexOf("evidence:", clause));
    assertThat(written).contains("Chưa đọc được nguyên văn").doesNotContain("Có quy định này");
    String filled =
        yaml.replace(
            written,
            written + "exists: yes\n    lowers: {codes: [\"2A.II.03\"], factor: 0.5}\n    ");
    filled = after(filled, "P111.REGION.OTHER", "evidence: missing", "evidence: official");
    assertThat(read(sourced(filled)).orElseThrow().provisions())
        .filteredOn(each -> each.code().equals("P111.REGION.OTHER"))
        .singleElement()
        .matches(each -> each.exists());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void as_it_is_printed_it_changes_nothing(String id) throws IOException {
    for (String language : List.of("vi", "en")) {
      assertThat(read(gaps(id, language)).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.OVERLAY_CHANGES_NOTHING);
    }
  }

  /**
   * Any choice of recalled figures that is confirmed is gone from the gaps, and nothing else is.
   */
  @ParameterizedTest
  @MethodSource("ids")
  void what_is_confirmed_is_gone_and_the_rest_stays(String id) throws IOException {
    long seed = 20260630;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int trial = 0; trial < 3; trial++) {
      String yaml = gaps(id, "vi");
      List<Gap> left = new ArrayList<>(law(id).gaps());
      for (Gap gap : law(id).gaps()) {
        if (gap.evidence() == Evidence.UNVERIFIED && random.nextBoolean()) {
          yaml = confirmed(yaml, gap);
          left.remove(gap);
        }
      }
      if (left.size() < law(id).gaps().size()) {
        assertThat(read(sourced(yaml)).orElseThrow().gaps()).isEqualTo(left);
      }
    }
  }

  private static String confirmed(String yaml, Gap gap) {
    String anchor =
        switch (gap.figure()) {
          case AT_LEAST -> "pass:";
          case FORMULA -> "- quantity: " + gap.code() + "\n";
          default -> "- code: \"" + gap.code() + "\"";
        };
    int evidence = yaml.indexOf("evidence: ", yaml.indexOf(anchor));
    String named = gap.figure().code() + ": unverified";
    boolean each = yaml.startsWith("evidence: {", evidence);
    String word = each ? named : "evidence: unverified";
    int at = yaml.indexOf(word, evidence);
    return yaml.substring(0, at)
        + word.replace("unverified", "official")
        + yaml.substring(at + word.length());
  }

  /** The rule sets with gaps. */
  static List<String> ids() {
    return RuleLibrary.bundled().ids().stream().filter(id -> !law(id).gaps().isEmpty()).toList();
  }

  private static RuleSet law(String id) {
    return RuleLibrary.bundled().find(id).orElseThrow();
  }

  private static String gaps(String id, String language) {
    return GapsYaml.of(law(id), id, Audience.of(Locale.forLanguageTag(language), PAPER));
  }

  private Result<RuleSet> read(String yaml) throws IOException {
    return RuleReader.read(Files.writeString(folder.resolve("completed.yaml"), yaml));
  }

  private static String sourced(String yaml) {
    return yaml.replaceFirst("\nsource:", "\nsource: \"the gazette\"");
  }

  private static String after(String text, String anchor, String what, String by) {
    int at = text.indexOf(what, text.indexOf(anchor));
    return text.substring(0, at) + by + text.substring(at + what.length());
  }
}
