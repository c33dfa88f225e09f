package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The class of an urban area before 2026 (loại đô thị trước năm 2026). */
public enum FormerClass {
  I,
  II,
  III,
  IV,
  V,
  /** It was an urban area without a recognised class. */
  NONE;

  /** {@return the class; empty if there was none} */
  public Optional<UrbanClass> urbanClass() {
    return this == NONE ? Optional.empty() : Optional.of(UrbanClass.valueOf(name()));
  }

  /** {@return how the class is written in files: {@code IV}, or {@code none}} */
  public String code() {
    return this == NONE ? Words.of(this) : name();
  }

  /** {@return the classes by how they are written, the highest first} */
  public static Map<String, FormerClass> byCode() {
    Map<String, FormerClass> codes = new LinkedHashMap<>();
    for (FormerClass each : values()) {
      codes.put(each.code(), each);
    }
    return Collections.unmodifiableMap(codes);
  }
}
