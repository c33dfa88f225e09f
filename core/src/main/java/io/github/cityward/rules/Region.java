package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.source.Words;

/** A socio-economic region of Viet Nam (vùng kinh tế - xã hội). */
public enum Region {
  NORTHERN_MIDLANDS_AND_MOUNTAINS(
      "Trung du và miền núi phía Bắc", "Northern midlands and mountains"),
  RED_RIVER_DELTA("Đồng bằng sông Hồng", "Red River delta"),
  NORTH_CENTRAL_AND_CENTRAL_COAST(
      "Bắc Trung Bộ và duyên hải Trung Bộ", "North central and central coast"),
  CENTRAL_HIGHLANDS("Tây Nguyên", "Central highlands"),
  SOUTHEAST("Đông Nam Bộ", "Southeast"),
  MEKONG_DELTA("Đồng bằng sông Cửu Long", "Mekong delta");

  private final String vi;
  private final String en;

  Region(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** {@return how the region is written in files, such as {@code red-river-delta}} */
  public String code() {
    return Words.of(this);
  }

  /** {@return the region's name} */
  public Name label() {
    return new Name(vi, en);
  }
}
