package io.github.cityward.rules;

import io.github.cityward.Name;

/**
 * A figure of the law that nobody has verified: it is recalled, or not known at all.
 *
 * @param code the node it belongs to: {@code total}, the code of a criterion, a standard or a
 *     provision, or the quantity that a formula gives
 * @param figure what it is
 * @param name the name of the node
 * @param unit the unit of a threshold, {@code point} or {@code standard}; empty for a level and for
 *     what has no unit
 * @param present what stands in the rule file, as it is written there; empty if nothing is known
 * @param evidence {@link Evidence#UNVERIFIED} or {@link Evidence#MISSING}
 */
public record Gap(
    String code, FigureName figure, Name name, String unit, String present, Evidence evidence) {
  public Gap {
    if (evidence.counts(false)) {
      throw new IllegalArgumentException(
          figure.code() + " of " + code + " is " + evidence.code() + ". That is no gap.");
    }
  }
}
