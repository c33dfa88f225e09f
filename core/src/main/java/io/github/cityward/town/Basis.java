package io.github.cityward.town;

import io.github.cityward.source.Words;

/** What an observed value rests on, the strongest first. */
public enum Basis {
  /** A page or text of an authority. */
  OFFICIAL,
  /** A newspaper or another site reports it. */
  REPORTED,
  /** Computed from other figures. */
  DERIVED,
  /** Somebody assumed it; nobody published it. */
  ASSUMED;

  /** {@return how the basis is written in files, such as {@code reported}} */
  public String code() {
    return Words.of(this);
  }
}
