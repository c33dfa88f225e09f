package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** A kind of unit that an urban area could be before the district level ended (loại đơn vị cũ). */
public enum UrbanUnit {
  /** A city (thành phố). */
  CITY,
  /** A town (thị xã). */
  TOWN,
  /** A township (thị trấn). */
  TOWNSHIP,
  /** A ward (phường). */
  WARD;

  /** {@return how the kind is written in files, such as {@code township}} */
  public String code() {
    return Words.of(this);
  }
}
