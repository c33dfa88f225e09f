package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** A fact about a town on which a provision of the law may depend. */
public enum Attribute {
  /** On the national border (biên giới). */
  BORDER,
  /** In a mountainous area (miền núi). */
  MOUNTAINOUS,
  /** On an island (hải đảo). */
  ISLAND,
  /** A former capital or with a heritage recognised by UNESCO (di sản). */
  HERITAGE,
  /** A special zone (đặc khu). */
  SPECIAL_ZONE,
  /** With a special function (có tính chất đặc thù). */
  SPECIAL_FUNCTION,
  /** Formed by the arrangement of units of 2025 (hình thành do sắp xếp năm 2025). */
  ARRANGED_2025,
  /**
   * In a specially difficult coastal or sandbank area by decision (bãi ngang, ven biển đặc biệt khó
   * khăn).
   */
  DIFFICULT_COAST;

  /** {@return how the attribute is written in files, such as {@code special-zone}} */
  public String code() {
    return Words.of(this);
  }
}
