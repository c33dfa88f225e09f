package io.github.cityward.assess;

import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.PassScale;
import org.jspecify.annotations.Nullable;

/** Rates the values of a standard that is either met or not. */
final class PassRating implements Rating {
  private final PassScale scale;
  private final FigureCheck figures;
  private final boolean known;

  PassRating(PassScale scale, boolean acceptUnverified) {
    this.scale = scale;
    this.figures = new FigureCheck(acceptUnverified);
    this.known = scale.required().known(acceptUnverified).isPresent();
  }

  @Override
  public Outcome of(@Nullable Rational value, int beyond, Easing easing) {
    if (known && (value == null ? beyond > 0 : scale.accepts(value))) {
      return Outcome.certain(Attainment.MAXIMUM, Reason.REACHED);
    }
    if (easing.exempt()) {
      return Outcome.certain(Attainment.MAXIMUM, Reason.EXEMPT);
    }
    if (!known) {
      return open(figures.reason(Reason.MISSING_RULE, scale.required()));
    }
    Rational relief = easing.relief();
    if (relief != null && value != null && value.compareTo(relief) >= 0) {
      return Outcome.certain(Attainment.MAXIMUM, Reason.RELIEF);
    }
    return easing.unknown() == null
        ? Outcome.certain(Attainment.NOTHING, Reason.BELOW)
        : open(easing.unknown());
  }

  @Override
  public Outcome withoutValue(Easing easing) {
    return easing.exempt()
        ? Outcome.certain(Attainment.MAXIMUM, Reason.EXEMPT)
        : open(Reason.MISSING_VALUE);
  }

  private static Outcome open(Reason reason) {
    return new Outcome(Attainment.NOTHING, Attainment.MAXIMUM, reason);
  }
}
