package io.github.cityward.plan;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Makes the bound higher: steps along what the taken options miss, of Polyak's length towards a
 * value it may reach, half as long after some without success.
 */
final class Ascent {
  private static final int PATIENCE = 12;
  private static final double SHORTEST = 1e-4;
  private static final double MEMORY = 0.6;

  private static final double FAR = 1.05;

  private final Relaxation relaxation;
  private final double usualPrice;

  Ascent(Relaxation relaxation, double usualPrice) {
    this.relaxation = relaxation;
    this.usualPrice = usualPrice;
  }

  /**
   * {@return the best vector found}
   *
   * @param looks the bound under a vector, which is changed then
   */
  double[] climb(
      Function<double[], Height> looks, double[] from, double aim, int steps, Clock clock) {
    double[] vector = from.clone();
    double[] best = from;
    double[] direction = new double[vector.length];
    Height look = looks.apply(vector);
    double bound = look.bound();
    double length = 1;
    int since = 0;
    for (int step = 0;
        step < steps && length > SHORTEST && bound < aim && !clock.isOver();
        step++) {
      double[] missed = look.missed();
      double square = 0;
      for (int i = 0; i < missed.length; i++) {
        double miss = missed[i] / relaxation.scale(i);
        direction[i] = miss + MEMORY * direction[i];
        if (relaxation.isSigned(i) && vector[i] <= 0 && direction[i] < 0) {
          direction[i] = 0;
        }
        square += direction[i] * direction[i];
      }
      if (square == 0) {
        break;
      }
      double near = Math.min(aim, Math.max(bound + usualPrice, bound * FAR));
      double factor = length * (near - look.bound()) / square;
      for (int i = 0; i < vector.length; i++) {
        vector[i] += factor * direction[i] / relaxation.scale(i);
        if (relaxation.isSigned(i)) {
          vector[i] = Math.max(0, vector[i]);
        }
      }
      look.look();
      if (look.bound() > bound) {
        bound = look.bound();
        best = vector.clone();
        since = 0;
      } else if (++since >= PATIENCE) {
        since = 0;
        length /= 2;
        System.arraycopy(best, 0, vector, 0, vector.length);
        Arrays.fill(direction, 0);
        look.look();
      }
    }
    return best;
  }
}
