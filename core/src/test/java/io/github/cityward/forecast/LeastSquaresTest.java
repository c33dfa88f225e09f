package io.github.cityward.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cityward.distribution.Student;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the data set Norris of the NIST Statistical Reference Datasets (linear regression, lower
 * level of difficulty, observed) and its certified values.
 */
class LeastSquaresTest {
  private static final String Y_AND_X =
      """
      0.1 0.2, 338.8 337.4, 118.1 118.2, 888.0 884.6, 9.2 10.1, 228.1 226.5, 668.5 666.3,
      998.5 996.3, 449.1 448.6, 778.9 777.0, 559.2 558.2, 0.3 0.4, 0.1 0.6, 778.1 775.5,
      668.8 666.9, 339.3 338.0, 448.9 447.5, 10.8 11.6, 557.7 556.0, 228.3 228.1, 998.0 995.8,
      888.8 887.6, 119.6 120.2, 0.3 0.3, 0.6 0.3, 557.6 556.8, 339.3 339.1, 888.0 887.2,
      998.5 999.0, 778.9 779.0, 10.2 11.1, 117.6 118.3, 228.9 229.2, 668.4 669.1, 449.2 448.9,
      0.2 0.5
      """;

  private static final double INTERCEPT = -0.262323073774029;
  private static final double SLOPE = 1.00211681802045;
  private static final double RESIDUAL_DEVIATION = 0.884796396144373;
  private static final double INTERCEPT_DEVIATION = 0.232818234301152;

  private final LeastSquares line = norris();

  private static LeastSquares norris() {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (String pair : Y_AND_X.strip().split(",\\s*", -1)) {
      String[] numbers = pair.split(" ", -1);
      y.add(Double.valueOf(numbers[0]));
      x.add(Double.valueOf(numbers[1]));
    }
    return new LeastSquares(x, y);
  }

  @Test
  void the_line_has_the_certified_intercept_and_slope() {
    assertThat(line.at(0)).isCloseTo(INTERCEPT, within(1e-11));
    assertThat(line.at(1000)).isCloseTo(INTERCEPT + 1000 * SLOPE, within(1e-10));
    assertThat(Math.sqrt(line.variance())).isCloseTo(RESIDUAL_DEVIATION, within(1e-12));
  }

  /**
   * At 0 the mean is uncertain by the deviation of the intercept, and one more value adds its own.
   */
  @Test
  void one_more_value_is_as_uncertain_as_the_certified_deviations_say() {
    Student at = (Student) line.at(0, Link.IDENTITY);
    assertThat(at.scale())
        .isCloseTo(Math.hypot(RESIDUAL_DEVIATION, INTERCEPT_DEVIATION), within(1e-11));
    assertThat(at.freedom()).isEqualTo(34);
  }
}
