package io.github.cityward.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text about any unit under any bundled rule set. */
@Tag("thorough")
class TextPropertiesTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);
  private static final List<Integer> WIDTHS = List.of(60, 80, 200);

  /** Percentage points are no points, and names of the law may speak of what they like. */
  private static final Pattern POINTS =
      Pattern.compile("(?<!\\p{L})(?:điểm(?! phần)|(?<!percentage )points?)(?!\\p{L})");

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_text_begins_with_the_verdict_of_the_assessment(long seed) {
    forEach(
        seed,
        (assessment, audience) -> {
          String verdict =
              AssessmentWords.in(audience.locale())
                  .of(assessment.verdict())
                  .toUpperCase(audience.locale());
          assertThat(List.of(ScoreText.of(assessment, audience), GapText.of(assessment, audience)))
              .allSatisfy(text -> assertThat(text).startsWith(verdict + ": "));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void an_explanation_begins_with_the_verdict_of_its_node(long seed) {
    forEach(
        seed,
        (assessment, audience) ->
            assessment
                .indicators()
                .forEach(
                    score ->
                        assertThat(explained(assessment, score.indicator().code(), audience))
                            .startsWith(
                                AssessmentWords.in(audience.locale())
                                        .of(score.verdict())
                                        .toUpperCase(audience.locale())
                                    + ": "
                                    + score.indicator().code())));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_line_is_wider_than_the_screen_but_a_checksum(long seed) {
    forEach(
        seed,
        (assessment, audience) ->
            texts(assessment, audience)
                .forEach(
                    text ->
                        assertThat(text.lines().filter(line -> !line.startsWith("SHA-256 ")))
                            .allSatisfy(
                                line ->
                                    assertThat(Screen.width(line))
                                        .as(line)
                                        .isLessThanOrEqualTo(audience.screen().width()))));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void where_standards_are_counted_nothing_speaks_of_points(long seed) {
    forEach(
        seed,
        (assessment, audience) -> {
          if (assessment.rules().measure() == Measure.STANDARDS) {
            texts(assessment, audience)
                .forEach(
                    text -> assertThat(text.replaceAll("\\s+", " ")).doesNotContainPattern(POINTS));
          }
        });
  }

  private static List<String> texts(Assessment assessment, Audience audience) {
    List<String> texts = new ArrayList<>();
    texts.add(ScoreText.of(assessment, audience));
    texts.add(GapText.of(assessment, audience));
    texts.add(explained(assessment, "total", audience));
    texts.add(RulesText.of(assessment.rules(), audience));
    texts.add(DiffText.of(assessment.diff(without(assessment)), audience));
    for (CriterionScore criterion : assessment.criteria()) {
      texts.add(explained(assessment, criterion.criterion().code(), audience));
      for (IndicatorScore each : criterion.indicators()) {
        texts.add(explained(assessment, each.indicator().code(), audience));
      }
    }
    return texts;
  }

  /** The same unit a few months later, when nothing was known of it. */
  private static Assessment without(Assessment assessment) {
    return Assessor.of(assessment.rules())
        .assess(Town.builder(assessment.town().id()).build(), assessment.date().plusMonths(3));
  }

  private static String explained(Assessment assessment, String code, Audience audience) {
    return ExplanationText.of(assessment, assessment.explain(code, audience.locale()), audience);
  }

  private interface Check {
    void of(Assessment assessment, Audience audience);
  }

  private static void forEach(long seed, Check check) {
    SplittableRandom random = new SplittableRandom(seed);
    for (RuleSet rules : RandomUnits.RULES) {
      Assessment assessment =
          Assessor.of(rules)
              .assess(
                  RandomUnits.town(RandomUnits.some(rules, random), new SplittableRandom(seed)),
                  RandomUnits.day(rules, 5 * seed));
      for (Locale language : LANGUAGES) {
        int width = WIDTHS.get(random.nextInt(WIDTHS.size()));
        check.of(assessment, Audience.of(language, new Screen(width, false)));
      }
    }
  }
}
