package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** How an urban area lies in commune-level units (phạm vi đô thị; 111/2025, art. 6(2)). */
public enum Extent {
  /** It is one commune-level unit. */
  ONE_UNIT(false),
  /** It spans several commune-level units. */
  SEVERAL_UNITS(true),
  /** It is a part of one commune-level unit. */
  PART_OF_UNIT(false),
  /** It is the whole of a centrally-run city. */
  WHOLE_CITY(true);

  private final boolean severalUnits;

  Extent(boolean severalUnits) {
    this.severalUnits = severalUnits;
  }

  /** {@return whether it lies in more than one commune-level unit} */
  public boolean hasSeveralUnits() {
    return severalUnits;
  }

  /** {@return how the extent is written in files, such as {@code one-unit}} */
  public String code() {
    return Words.of(this);
  }
}
