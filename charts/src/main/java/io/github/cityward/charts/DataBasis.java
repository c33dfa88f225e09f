package io.github.cityward.charts;

import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import java.util.Optional;

/** On what a part of the points rests; the last, on no value. */
enum DataBasis {
  OFFICIAL,
  REPORTED,
  DERIVED,
  ASSUMED,
  MISSING;

  /** {@return what values rest on; empty where there are none} */
  Optional<Basis> known() {
    return this == MISSING ? Optional.empty() : Optional.of(Basis.valueOf(name()));
  }

  Rational of(DataShare share) {
    return switch (this) {
      case OFFICIAL -> share.official();
      case REPORTED -> share.reported();
      case DERIVED -> share.derived();
      case ASSUMED -> share.assumed();
      case MISSING -> share.missing();
    };
  }
}
