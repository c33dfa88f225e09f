package io.github.cityward.simulate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Makes standard normal numbers by the ziggurat of Marsaglia and Tsang (Journal of Statistical
 * Software 5(8), 2000), with layer and number taken from different bits of a word (Doornik 2005).
 * The same method of Commons RNG is called for each number, as its compiled code is too large to
 * stand within a loop, and takes twice the time.
 */
final class Ziggurat {
  /** How many layers of the same area lie under the density. */
  private static final int LAYERS = 256;

  /** Where the tail begins, so that the layers end at the top of the density. */
  private static final double TAIL = 3.654152885361009;

  private static final double PARTS = 0x1p52;

  /** How far each layer reaches; the lowest as far as a box of its area and height does. */
  private final double[] reach = new double[LAYERS + 1];

  /** The width of one part of a layer. */
  private final double[] part = new double[LAYERS];

  /** How many parts of a layer lie under the density in all its height. */
  private final long[] inside = new long[LAYERS];

  private final long[] words;

  /**
   * Makes one.
   *
   * @param count how many numbers at most are wanted at a time
   */
  Ziggurat(int count) {
    words = new long[count];
    double tail = NormalDistribution.of(0, 1).survivalProbability(TAIL) * Math.sqrt(2 * Math.PI);
    double area = TAIL * density(TAIL) + tail;
    reach[0] = area / density(TAIL);
    reach[1] = TAIL;
    for (int layer = 2; layer < LAYERS; layer++) {
      double before = reach[layer - 1];
      reach[layer] = Math.sqrt(-2 * Math.log(area / before + density(before)));
    }
    for (int layer = 0; layer < LAYERS; layer++) {
      part[layer] = reach[layer] / PARTS;
      inside[layer] = (long) (reach[layer + 1] / reach[layer] * PARTS);
    }
  }

  private static double density(double number) {
    return Math.exp(-0.5 * number * number);
  }

  /** Fills {@code numbers}. */
  void fill(UniformRandomProvider random, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      words[i] = random.nextLong();
    }
    for (int i = 0; i < numbers.length; i++) {
      int layer = layer(words[i]);
      long parts = words[i] >> 11;
      numbers[i] = Math.abs(parts) < inside[layer] ? parts * part[layer] : atEdge(random, words[i]);
    }
  }

  private static int layer(long word) {
    return (int) word & (LAYERS - 1);
  }

  /**
   * {@return a number for a word that lies in its layer's last parts, or for the next that does}
   */
  private double atEdge(UniformRandomProvider random, long first) {
    long word = first;
    while (true) {
      int layer = layer(word);
      long parts = word >> 11;
      double number = parts * part[layer];
      if (Math.abs(parts) < inside[layer] || (layer > 0 && isUnder(random, layer, number))) {
        return number;
      }
      if (layer == 0) {
        return Math.copySign(inTail(random), number);
      }
      word = random.nextLong();
    }
  }

  /** {@return whether a point at any height of the layer lies under the density} */
  private boolean isUnder(UniformRandomProvider random, int layer, double number) {
    double foot = density(reach[layer]);
    double height = foot + random.nextDouble() * (density(reach[layer + 1]) - foot);
    return height < density(number);
  }

  /** Marsaglia (1964): the numbers beyond which the lowest layer is no box. */
  private static double inTail(UniformRandomProvider random) {
    double beyond;
    double trial;
    do {
      beyond = -Math.log(1 - random.nextDouble()) / TAIL;
      trial = -Math.log(1 - random.nextDouble());
    } while (trial + trial < beyond * beyond);
    return TAIL + beyond;
  }
}
