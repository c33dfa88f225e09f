package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import java.time.LocalDate;
import java.util.Map;

/**
 * How good the data behind an assessment is (chất lượng số liệu): shares of the maximum points, or
 * of the standards where these are counted, in percent. The limit of two years is that of the
 * warning {@code STALE_DATA}; the tiers are this library's own and no law's.
 *
 * @param tier the tier that {@code sound} gives
 * @param sound on values that are published and at most two years old at the date
 * @param recent on values that are at most two years old, assumed ones among them
 * @param stale on values that are older
 * @param missing on no value; the last three sum to 100
 */
public record DataQuality(
    Tier tier, Rational sound, Rational recent, Rational stale, Rational missing) {

  /** How much of a result rests on sound values (bậc số liệu), the best first. */
  public enum Tier {
    /** At least 90 percent. */
    A(90),
    /** At least 75 percent. */
    B(75),
    /** At least half. */
    C(50),
    /** Less than half. */
    D(0);

    private final int least;

    Tier(int least) {
      this.least = least;
    }

    /** {@return the least share of sound values, in percent} */
    public Rational least() {
      return Rational.of(least);
    }

    static Tier of(Rational sound) {
      for (Tier tier : values()) {
        if (sound.compareTo(tier.least()) >= 0) {
          return tier;
        }
      }
      throw new IllegalArgumentException(sound + " is no share. Pass 0 to 100.");
    }
  }

  /** {@return the earliest day of which values are not yet stale on {@code date}} */
  public static LocalDate oldestRecent(LocalDate date) {
    return DateWarnings.yearsBefore(date, 2);
  }

  static DataQuality of(Assessment assessment) {
    Map<String, Rational> weights =
        DataShare.weights(
            assessment.rules().measure(), assessment.criteria(), assessment.acceptUnverified());
    LocalDate oldest = oldestRecent(assessment.date());
    Rational sound = Rational.ZERO;
    Rational recent = Rational.ZERO;
    Rational stale = Rational.ZERO;
    for (IndicatorScore score : assessment.indicators().toList()) {
      ValueInUse value = score.value();
      Rational weight = weights.getOrDefault(score.indicator().code(), Rational.ZERO);
      if (value != null && value.date().isBefore(oldest)) {
        stale = stale.plus(weight);
      } else if (value != null) {
        recent = recent.plus(weight);
        sound = value.basis() == Basis.ASSUMED ? sound : sound.plus(weight);
      }
    }
    return new DataQuality(
        Tier.of(sound), sound, recent, stale, Rational.HUNDRED.minus(recent).minus(stale));
  }
}
