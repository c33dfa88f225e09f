package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** The kind of administrative unit that is assessed. */
public enum UnitType {
  /** A town (thị xã), until 2025-06-30. */
  TOWN,
  /** A city (thành phố). */
  CITY,
  /** A ward (phường). */
  WARD,
  /** A commune (xã). */
  COMMUNE,
  /** A centrally-run city (thành phố trực thuộc trung ương). */
  MUNICIPALITY;

  /** {@return how the type is written in files, such as {@code town}} */
  public String code() {
    return Words.of(this);
  }
}
