package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import java.util.List;

/**
 * Where a town stands among others (thứ hạng): 1 is first, equal scores share a rank. Where scores
 * overlap it is a range, in which every order that the intervals allow lies.
 *
 * @param best the rank in the best case: one more than the towns that are ahead for certain
 * @param worst the rank in the worst case: one more than the towns that may be ahead
 */
public record Rank(int best, int worst) {
  public Rank {
    if (best < 1 || worst < best) {
      throw new IllegalArgumentException(
          "%d..%d is no rank. Count from 1, the best first.".formatted(best, worst));
    }
  }

  /** {@return the rank of {@code scored} among {@code all}, of which it is one; more is better} */
  static Rank of(Interval scored, List<Interval> all) {
    long ahead = all.stream().filter(each -> each.low().compareTo(scored.high()) > 0).count();
    long possiblyAhead =
        all.stream().filter(each -> each.high().compareTo(scored.low()) > 0).count();
    // An interval of some width lies above its own lower end, but not before itself.
    long itself = scored.isExact() ? 0 : 1;
    return new Rank(Math.toIntExact(1 + ahead), Math.toIntExact(1 + possiblyAhead - itself));
  }

  /** {@return whether it is the same in every case} */
  public boolean isCertain() {
    return best == worst;
  }

  /** {@return the rank, or both ends: {@code 2..4}} */
  @Override
  public String toString() {
    return isCertain() ? String.valueOf(best) : best + ".." + worst;
  }
}
