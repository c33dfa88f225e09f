package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankCorrelationTest {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final Quantity PEOPLE = CATALOG.get("population.urban");
  private static final Quantity ROADS = CATALOG.get("roads.density");
  private static final Quantity GREEN = CATALOG.get("green.share");

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.25, 0, 0.6, 1})
  void independent_normal_numbers_are_mixed_into_what_pearson_gives_for_the_ranks(double rho) {
    RankCorrelation correlation = RankCorrelation.of(List.of(pair(PEOPLE, ROADS, rho)));
    assertThat(correlation.quantities()).containsExactly(PEOPLE, ROADS);
    RealMatrix mixing = correlation.mixing();
    RealMatrix mixed = mixing.multiply(mixing.transpose());
    assertThat(mixed.getEntry(0, 0)).isCloseTo(1, within(1e-12));
    assertThat(mixed.getEntry(1, 1)).isCloseTo(1, within(1e-12));
    assertThat(mixed.getEntry(0, 1)).isCloseTo(2 * Math.sin(Math.PI * rho / 6), within(1e-12));
  }

  /**
   * With r = 2 sin(0.9 π / 6) the least eigenvalue is 1 − 2 r = −0.8160. All three are alike but
   * for their signs, so in the nearest matrix they are −1/2, 1/2 and 1/2: 6 / π asin(1/4) = 0.4826.
   */
  @Test
  void of_three_that_cannot_go_together_the_nearest_that_can_are_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RankCorrelation.of(
                    List.of(
                        pair(PEOPLE, ROADS, 0.9),
                        pair(ROADS, GREEN, 0.9),
                        pair(PEOPLE, GREEN, -0.9))))
        .withMessage(
            "no numbers can go together like this: the least eigenvalue of the matrix is -0.8160,"
                + " and it must not be below 0. The nearest that can: population.urban and"
                + " roads.density 0.4826; roads.density and green.share 0.4826; population.urban"
                + " and green.share -0.4826.");
  }

  @Test
  void three_that_can_just_go_together_are_taken() {
    // 6 / π asin(1/4) makes each −1/2, and the least eigenvalue 0
    double least = -6 / Math.PI * Math.asin(0.25);
    List<RankCorrelation.Pair> pairs =
        List.of(pair(PEOPLE, ROADS, least), pair(ROADS, GREEN, least), pair(PEOPLE, GREEN, least));
    assertThat(RankCorrelation.of(pairs).pairs()).isEqualTo(pairs);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.001, 1.001, Double.NaN})
  void a_correlation_lies_from_minus_one_to_one(double rho) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair(PEOPLE, ROADS, rho))
        .withMessage(
            "the rank correlation of population.urban and roads.density is "
                + rho
                + ". Give a number from -1 to 1.");
  }

  @Test
  void a_pair_is_of_two_and_named_once_in_whichever_order() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair(PEOPLE, PEOPLE, 0.5))
        .withMessage("population.urban is named twice in one pair. Name two.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RankCorrelation.of(List.of(pair(PEOPLE, ROADS, 0.5), pair(ROADS, PEOPLE, 0.5))))
        .withMessage("population.urban and roads.density are a pair twice. Give one correlation.");
    assertThat(
            RankCorrelation.of(List.of(pair(PEOPLE, ROADS, 0.5), pair(ROADS, GREEN, 0.5))).pairs())
        .hasSize(2);
  }

  @Test
  void a_table_may_name_the_quantities_that_a_rule_file_brings(@TempDir Path folder)
      throws IOException {
    QuantityCatalog catalog =
        RuleReader.read(Path.of("..", "examples", "rules", "ph-city-ra-11683.yaml"))
            .orElseThrow()
            .catalog();
    Path file = table(folder, "own.income_2012,population.urban,0.5\n");
    assertThat(RankCorrelation.read(file, catalog, Limits.defaults()).orElseThrow().pairs())
        .containsExactly(pair(catalog.get("own.income_2012"), PEOPLE, 0.5));
    assertThat(RankCorrelation.read(file).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_QUANTITY);
  }

  @Test
  void a_table_gives_the_pairs_of_its_rows(@TempDir Path folder) throws IOException {
    Path file =
        table(folder, "population.urban,roads.density,-0.5\nroads.density,green.share,0.25\n");
    assertThat(RankCorrelation.read(file).orElseThrow().pairs())
        .containsExactly(pair(PEOPLE, ROADS, -0.5), pair(ROADS, GREEN, 0.25));
    assertThat(
            RankCorrelation.read(table(folder, "roads.density,green.share,-1\n"))
                .orElseThrow()
                .pairs())
        .containsExactly(pair(ROADS, GREEN, -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "population.urbn,roads.density,0.5 | UNKNOWN_QUANTITY",
        "population.urban,roads.densty,0.5 | UNKNOWN_QUANTITY",
        "population.urban,roads.density,1.01 | CORRELATION_OUT_OF_RANGE",
        "population.urban,roads.density,-1.01 | CORRELATION_OUT_OF_RANGE",
        "population.urban,population.urban,0.5 | PAIR_TWICE",
        "green.share,waste.treated_share,0.3 | PAIR_TWICE"
      })
  void what_is_wrong_in_a_row_is_told(String row, ProblemCode code, @TempDir Path folder)
      throws IOException {
    Path file = table(folder, "waste.treated_share,green.share,0.2\n" + row + "\n");
    assertThat(RankCorrelation.read(file).problems())
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo(code))
        .satisfies(each -> assertThat(each.place().toString()).contains(":3"));
  }

  @Test
  void a_table_of_what_cannot_go_together_is_refused_as_a_whole(@TempDir Path folder)
      throws IOException {
    Path file =
        table(
            folder,
            """
            population.urban,roads.density,0.9
            roads.density,green.share,0.9
            population.urban,green.share,-0.9
            """);
    assertThat(RankCorrelation.read(file).problems())
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo(ProblemCode.CORRELATIONS_IMPOSSIBLE));
  }

  private static Path table(Path folder, String rows) throws IOException {
    return Files.writeString(
        folder.resolve("correlation.csv"), "quantity,other,rank_correlation\n" + rows);
  }

  private static RankCorrelation.Pair pair(Quantity one, Quantity other, double rho) {
    return new RankCorrelation.Pair(one, other, rho);
  }
}
