package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** The unit that a ward belongs to (đơn vị trực thuộc), until 2025-06-30. */
public enum Superior {
  /** An urban district (quận). */
  URBAN_DISTRICT,
  /** A city under a province or under a municipality (thành phố). */
  CITY,
  /** A town (thị xã). */
  TOWN;

  /** {@return how the unit is written in files, such as {@code urban-district}} */
  public String code() {
    return Words.of(this);
  }
}
