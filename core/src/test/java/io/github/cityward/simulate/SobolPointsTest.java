package io.github.cityward.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolPointsTest {
  private static final int DIMENSIONS = 6;

  private static double[][] block(long seed, int block) {
    double[][] shares = new double[DIMENSIONS][Draws.BLOCK];
    new SobolPoints(DIMENSIONS, Draws.source(seed, -1)).fill(block, shares);
    return shares;
  }

  /** Of each 2^m points that follow each other, one lies in each of 2^m equal intervals. */
  @Test
  void each_run_of_a_power_of_two_has_one_point_in_every_interval() {
    for (int block : new int[] {0, 1, 5, 1023, (1 << 20) - 1}) {
      for (double[] shares : block(7, block)) {
        for (int run = 1; run <= Draws.BLOCK; run *= 2) {
          for (int from = 0; from < Draws.BLOCK; from += run) {
            int intervals = run;
            assertThat(
                    IntStream.range(from, from + run)
                        .map(i -> (int) (shares[i] * intervals))
                        .distinct()
                        .count())
                .isEqualTo(run);
          }
        }
      }
    }
  }

  @Test
  void a_block_depends_on_the_seed_and_its_own_number_alone() {
    double[][] once = block(7, 3);
    assertThat(block(7, 3)).isDeepEqualTo(once);
    assertThat(Arrays.equals(block(8, 3)[0], once[0])).isFalse();
    assertThat(Arrays.equals(block(7, 4)[0], once[0])).isFalse();
  }

  /** A point lies anywhere: the first of many scrambles has the mean and variance of a share. */
  @Test
  void every_point_is_uniform_over_the_seeds() {
    int seeds = 2_000;
    double[] first = IntStream.range(0, seeds).mapToDouble(seed -> block(seed, 0)[1][0]).toArray();
    double mean = Arrays.stream(first).average().orElseThrow();
    double variance = Arrays.stream(first).map(each -> (each - 0.5) * (each - 0.5)).sum() / seeds;
    assertThat(mean).isBetween(0.5 - 0.03, 0.5 + 0.03);
    assertThat(variance).isBetween(1 / 12.0 - 0.01, 1 / 12.0 + 0.01);
  }

  /**
   * Of a smooth function the error falls as n^-1.5 (Owen, Annals of Statistics 25, 1997); from 16
   * to 1,024 points by 512 then, where shifted points would come to 64.
   */
  @Test
  void the_mean_error_of_a_smooth_function_falls_faster_than_the_number_of_points_rises() {
    assertThat(error(16) / error(1024)).isGreaterThan(64 * 3);
  }

  /** The product of three parts, each of which is 1 in the mean. */
  private static double error(int points) {
    double squares = 0;
    int seeds = 60;
    for (int seed = 0; seed < seeds; seed++) {
      double[][] shares = block(seed, 0);
      double sum = 0;
      for (int i = 0; i < points; i++) {
        double product = 1;
        for (int dimension = 0; dimension < 3; dimension++) {
          product *= 1 + (Math.exp(shares[dimension][i]) - Math.E + 1) / (1 + dimension);
        }
        sum += product;
      }
      squares += (sum / points - 1) * (sum / points - 1);
    }
    return Math.sqrt(squares / seeds);
  }
}
