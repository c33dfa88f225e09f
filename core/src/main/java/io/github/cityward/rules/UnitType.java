package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** The kind of administrative unit that is assessed, or that a unit wants to become. */
public enum UnitType implements Goal {
  /** A town (thị xã), until 2025-06-30. */
  TOWN,
  /** A city under a province (thành phố thuộc tỉnh), until 2025-06-30. */
  CITY,
  /** A ward (phường). */
  WARD,
  /** A commune (xã). */
  COMMUNE,
  /** A centrally-run city (thành phố trực thuộc trung ương). */
  MUNICIPALITY;

  /**
   * {@return whether such a unit has several commune-level units below it; a ward and a commune are
   * such units themselves}
   */
  public boolean hasSeveralUnits() {
    return this == TOWN || this == CITY || this == MUNICIPALITY;
  }

  /**
   * {@return whether units strive to become one, by rules that say what it takes; of a town no such
   * rules are known}
   */
  public boolean isStatus() {
    return this != TOWN;
  }

  @Override
  public String code() {
    return Words.of(this);
  }
}
