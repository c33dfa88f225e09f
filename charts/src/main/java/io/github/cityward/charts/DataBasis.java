package io.github.cityward.charts;

import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Rational;

/** On what a part of the points rests; the last, on no value. */
enum DataBasis {
  OFFICIAL,
  REPORTED,
  DERIVED,
  ASSUMED,
  MISSING;

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
