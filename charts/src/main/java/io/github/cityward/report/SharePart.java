package io.github.cityward.report;

import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Rational;
import java.util.List;

/**
 * A part of the maximum points by what its values rest on.
 *
 * @param kind the basis, or {@code missing}
 * @param share how much, in percent
 */
record SharePart(String kind, Rational share) {
  static List<SharePart> of(DataShare share) {
    return List.of(
        new SharePart("official", share.official()),
        new SharePart("reported", share.reported()),
        new SharePart("derived", share.derived()),
        new SharePart("assumed", share.assumed()),
        new SharePart("missing", share.missing()));
  }
}
