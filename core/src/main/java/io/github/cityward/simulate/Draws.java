package io.github.cityward.simulate;

import io.github.cityward.distribution.Distribution;
import io.github.cityward.distribution.LogNormal;
import io.github.cityward.distribution.Normal;
import io.github.cityward.quantity.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The ranks of uncertain quantities in each draw, which a quantity keeps in all years: a share
 * between 0 and 1, or the standard normal number of that share where all its distributions are made
 * of such. A block of draws depends on the seed and on its own number alone, so that any thread can
 * make it at any time. Used for block after block; not thread-safe.
 */
final class Draws {
  /** How many draws one block has. */
  static final int BLOCK = 1024;

  /** The golden ratio's fraction, which keeps the seeds of neighbouring blocks apart. */
  private static final long STRIDE = 0x9E3779B97F4A7C15L;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private final long seed;
  private final Sampling sampling;
  private final double[][] ranks;
  private final boolean[] normal;
  private final int[] joined;
  private final double[][] mixing;
  private final SobolPoints points;
  private final Ziggurat ziggurat = new Ziggurat(BLOCK);

  /**
   * Makes a source of draws.
   *
   * @param all the quantities, each with every distribution it has in any year
   */
  Draws(
      Map<Quantity, ? extends Collection<Distribution>> all,
      RankCorrelation correlation,
      Sampling sampling,
      long seed) {
    this.seed = seed;
    this.sampling = sampling;
    List<Quantity> quantities = List.copyOf(all.keySet());
    ranks = new double[quantities.size()][BLOCK];
    normal = new boolean[quantities.size()];
    all.forEach(
        (quantity, distributions) ->
            normal[quantities.indexOf(quantity)] =
                correlation.quantities().contains(quantity)
                    || distributions.stream().allMatch(Draws::isMadeOfNormal));
    joined = correlation.quantities().stream().mapToInt(quantities::indexOf).toArray();
    mixing = joined.length == 0 ? new double[0][0] : correlation.mixing().getData();
    points = new SobolPoints(sampling == Sampling.SOBOL ? quantities.size() : 0, source(seed, -1));
  }

  private static boolean isMadeOfNormal(Distribution distribution) {
    return distribution instanceof Normal || distribution instanceof LogNormal;
  }

  /** Makes the draws of one block. */
  void begin(int block) {
    if (sampling == Sampling.SOBOL) {
      spread(block);
    } else {
      draw(source(seed, block));
    }
    if (joined.length > 0) {
      mix();
    }
  }

  /**
   * Puts the numbers of the block's first draws into {@code values}.
   *
   * @param quantity the place of the quantity
   * @param distribution how its value may fall in one year
   */
  void fill(int quantity, Distribution distribution, double[] values, int count) {
    double[] own = ranks[quantity];
    if (!normal[quantity]) {
      for (int i = 0; i < count; i++) {
        values[i] = distribution.quantile(own[i]);
      }
    } else if (distribution instanceof Normal gauss) {
      double mean = gauss.mean();
      double deviation = gauss.deviation();
      for (int i = 0; i < count; i++) {
        values[i] = mean + deviation * own[i];
      }
    } else if (distribution instanceof LogNormal log) {
      for (int i = 0; i < count; i++) {
        values[i] = Math.exp(log.mu() + log.sigma() * own[i]);
      }
    } else {
      for (int i = 0; i < count; i++) {
        values[i] = distribution.quantile(within(STANDARD.cumulativeProbability(own[i])));
      }
    }
  }

  /** {@return the random numbers of one block, or of what comes before all blocks: below 0} */
  static UniformRandomProvider source(long seed, int block) {
    return RandomSource.XO_SHI_RO_256_PP.create(seed + STRIDE * (block + 1L));
  }

  private void draw(UniformRandomProvider random) {
    for (int quantity = 0; quantity < ranks.length; quantity++) {
      if (normal[quantity]) {
        ziggurat.fill(random, ranks[quantity]);
      } else {
        draw(random, ranks[quantity]);
      }
    }
  }

  private static void draw(UniformRandomProvider random, double[] shares) {
    for (int i = 0; i < BLOCK; i++) {
      shares[i] = within(random.nextDouble());
    }
  }

  private void spread(int block) {
    points.fill(block, ranks);
    for (int quantity = 0; quantity < ranks.length; quantity++) {
      for (int i = 0; normal[quantity] && i < BLOCK; i++) {
        ranks[quantity][i] = STANDARD.inverseCumulativeProbability(ranks[quantity][i]);
      }
    }
  }

  private void mix() {
    double[] before = new double[joined.length];
    for (int i = 0; i < BLOCK; i++) {
      for (int k = 0; k < joined.length; k++) {
        before[k] = ranks[joined[k]][i];
      }
      for (int k = 0; k < joined.length; k++) {
        double sum = 0;
        for (int part = 0; part < joined.length; part++) {
          sum += mixing[k][part] * before[part];
        }
        ranks[joined[k]][i] = sum;
      }
    }
  }

  /** Neither 0 nor 1, which have no quantile where a distribution has no end. */
  static double within(double share) {
    return Math.max(0x1p-54, Math.min(Math.nextDown(1.0), share));
  }
}
