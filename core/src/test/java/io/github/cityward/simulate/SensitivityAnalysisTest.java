package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.distribution.Normal;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SensitivityAnalysisTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final RuleSet RULES = RuleLibrary.bundled().inForce(UrbanClass.III, DAY);
  private static final SensitivityAnalysis ANALYSIS =
      SensitivityAnalysis.of(Assessor.of(RULES)).resamples(99);
  private static final SensitivityAnalysis SMALL =
      SensitivityAnalysis.of(Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow()))
          .resamples(9);

  /**
   * Both earn their points in a straight line, so the total is a sum of two uniform numbers, whose
   * variances are as the squares of their widths.
   */
  @Test
  void the_variance_of_a_sum_is_that_of_its_parts() throws InterruptedException {
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY, new Uniform(20_000, 200_000))
            .uncertain("wastewater.operating_share", DAY, linear("wastewater.operating_share"))
            .build();
    double width =
        RULES
            .indicators()
            .filter(each -> each.quantity().id().equals("wastewater.operating_share"))
            .mapToDouble(
                each ->
                    Objects.requireNonNull(each.maximum().value())
                        .minus(Objects.requireNonNull(each.minimum().value()))
                        .value()
                        .toDouble())
            .findFirst()
            .orElseThrow();
    Sensitivity sensitivity = ANALYSIS.analyse(town, DAY, 1 << 12, 7);
    double share = 1.5 * 1.5 / (1.5 * 1.5 + width * width);
    assertThat(sensitivity.quantities())
        .extracting(Object::toString)
        .containsExactly("population.urban", "wastewater.operating_share");
    SobolIndex population = sensitivity.total().inputs().get(0);
    assertThat(population.first()).isCloseTo(share, offset(0.005));
    assertThat(population.total()).isCloseTo(share, offset(0.005));
    assertThat(sensitivity.total().inputs().get(1).total()).isCloseTo(1 - share, offset(0.005));
    assertThat(sensitivity.median().points().low().value().toDouble())
        .isEqualTo(100 - 0.75 - width / 2);
  }

  private static Uniform linear(String quantity) {
    return RULES
        .indicators()
        .filter(each -> each.quantity().id().equals(quantity))
        .map(
            each ->
                new Uniform(
                    Objects.requireNonNull(each.scale().lower().value()).toDouble(),
                    Objects.requireNonNull(each.scale().upper().value()).toDouble()))
        .findFirst()
        .orElseThrow();
  }

  /** Below 20,000 people the criterion of population misses its minimum points. */
  @Test
  void what_decides_the_verdict_may_be_another_quantity_than_what_moves_the_total()
      throws InterruptedException {
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY, new Normal(21_000, 1_000))
            .uncertain("waste.treated_share", DAY, new Uniform(0, 100))
            .build();
    Sensitivity sensitivity = ANALYSIS.analyse(town, DAY, 1 << 12, 7);
    assertThat(sensitivity.met().value()).isCloseTo(0.8413447461, offset(0.002));
    assertThat(sensitivity.undetermined().count()).isZero();
    SobolIndex decides = sensitivity.verdict().inputs().get(0);
    assertThat(decides.first()).isEqualTo(1, offset(0.01));
    assertThat(decides.total()).isEqualTo(1, offset(0.01));
    assertThat(sensitivity.verdict().inputs().get(1).total()).isZero();
    assertThat(sensitivity.total().inputs().get(1).first()).isBetween(0.01, 0.9);
  }

  @Test
  void a_verdict_that_never_changes_has_no_indices() throws InterruptedException {
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY, new Uniform(30_000, 40_000))
            .build();
    Sensitivity sensitivity = ANALYSIS.analyse(town, DAY, 1_000, 7);
    assertThat(sensitivity.verdict().constant()).isEqualTo(1);
    assertThat(sensitivity.met().value()).isEqualTo(1);
    assertThat(sensitivity.total().inputs()).hasSize(1);
    assertThat(sensitivity.median().verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void the_same_seed_gives_the_same_and_another_one_does_not() throws InterruptedException {
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY, new Normal(50_000, 9_000))
            .uncertain("waste.treated_share", DAY, new Uniform(50, 100))
            .build();
    Sensitivity once = ANALYSIS.analyse(town, DAY, 1_500, 7);
    assertThat(ANALYSIS.analyse(town, DAY, 1_500, 7)).isEqualTo(once);
    assertThat(ANALYSIS.analyse(town, DAY, 1_500, 8)).isNotEqualTo(once);
  }

  @Test
  void what_is_done_is_told_block_by_block_and_an_interrupted_thread_stops()
      throws InterruptedException {
    Town town =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY, new Uniform(30_000, 40_000))
            .build();
    List<Long> done = new ArrayList<>();
    SensitivityAnalysis reporting = ANALYSIS.reportingTo(done::add);
    reporting.analyse(town, DAY, 2_500, 7);
    assertThat(done).containsExactly(1_024L, 2_048L, 2_500L);
    reporting.analyse(town, DAY, 1_024, 7);
    assertThat(done).hasSize(4).endsWith(1_024L);
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> reporting.analyse(town, DAY, 2_500, 7));
    assertThat(done).hasSize(4);
  }

  @Test
  void a_town_of_which_nothing_is_uncertain_on_the_day_is_told_which_file_it_needs() {
    Town later =
        SampleTowns.of(SampleTowns.atUpper())
            .uncertain("population.urban", DAY.plusDays(1), new Uniform(1, 2))
            .build();
    assertThatExceptionOfType(ProblemsException.class)
        .isThrownBy(() -> ANALYSIS.analyse(later, DAY, 64, 1))
        .withMessageContaining("Nothing of sample is uncertain on 2026-12-31")
        .withMessageContaining("uncertainty.csv");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANALYSIS.analyse(later, DAY, 1, 1))
        .withMessage("1 samples. Give a number from 2 to 1048576.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANALYSIS.resamples(0))
        .withMessage("0 resamples. Use 1 or more.");
  }

  /** Standard B is 1 to 2 points, and the 5 points hang on A, which nobody knows. */
  @Test
  void at_most_a_hundred_open_rows_tell_what_it_is_worth_to_know_a_fact()
      throws InterruptedException {
    Town town = Town.builder("t").uncertain("green.share", DAY, new Uniform(20, 30)).build();
    for (int samples : new int[] {2, 64, 200}) {
      int rows = Math.min(samples, 100);
      assertThat(SMALL.resamples(1).analyse(town, DAY, samples, 7).information())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.fact()).hasToString("water.clean_piped for A");
                assertThat(each.ofOpen())
                    .isEqualTo(
                        new InformationValue.Decided(new Share(rows, rows), new Share(rows, rows)));
              });
    }
  }

  @Test
  void where_no_row_is_open_nothing_is_said_of_open_rows() throws InterruptedException {
    Town town =
        SampleTowns.of("green.share", "20..30")
            .uncertain("water.clean_piped", DAY, new Uniform(86, 90))
            .build();
    assertThat(SMALL.analyse(town, DAY, 64, 7).information())
        .singleElement()
        .satisfies(each -> assertThat(each.ofOpen()).isNull());
  }

  /** From 1.5 on there are 2 works, which earn 4 points: of 0 to 4 that is five eighths. */
  @Test
  void counts_are_rounded() throws InterruptedException {
    RuleSet works =
        SmallRules.read(SmallRules.measuring(SmallRules.FILE, "A", "culture.works", "2", "10"))
            .orElseThrow();
    Town town =
        SampleTowns.of("green.share", "30")
            .uncertain("culture.works", DAY, new Uniform(0, 4))
            .build();
    SensitivityAnalysis analysis = SensitivityAnalysis.of(Assessor.of(works)).resamples(9);
    assertThat(analysis.analyse(town, DAY, 1_024, 7).met().value()).isCloseTo(0.625, offset(0.005));
  }

  /** What A gains by more piped water, B loses: 2 points on the way from 80 to 87 %. */
  @Test
  void a_total_that_differs_by_rounding_alone_does_not_vary() throws InterruptedException {
    String yaml = SmallRules.measuring(SmallRules.FILE, "B", "water.clean_piped", "87", "80");
    yaml = SmallRules.change(yaml, "upper: 80", "\n", "\n          better: lower\n");
    yaml = SmallRules.change(yaml, "- code: A\n", "upper: 90", "upper: 87");
    yaml = SmallRules.change(yaml, "- code: B\n", "maximum: 2", "maximum: 3");
    Town town =
        Town.builder("t").uncertain("water.clean_piped", DAY, new Uniform(80.1, 86.9)).build();
    Sensitivity sensitivity =
        SensitivityAnalysis.of(Assessor.of(SmallRules.read(yaml).orElseThrow()))
            .resamples(9)
            .analyse(town, DAY, 1_024, 7);
    assertThat(sensitivity.total().inputs()).isEmpty();
    assertThat(sensitivity.total().constant()).isCloseTo(7, offset(1e-9));
  }
}
