package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** What a figure of the law rests on, the strongest first. */
public enum Evidence {
  /** The text of the instrument, or its official consolidation, was read. */
  OFFICIAL,
  /** A page that quotes or encodes the text was read. */
  SECONDARY,
  /** Recalled; nobody checked. Counts only where the caller accepts unverified figures. */
  UNVERIFIED,
  /** Not known. Never counts. */
  MISSING;

  /** {@return how the evidence is written in files, such as {@code secondary}} */
  public String code() {
    return Words.of(this);
  }

  /** {@return whether a figure of this evidence may decide a verdict} */
  public boolean counts(boolean acceptUnverified) {
    return switch (this) {
      case OFFICIAL, SECONDARY -> true;
      case UNVERIFIED -> acceptUnverified;
      case MISSING -> false;
    };
  }

  /** {@return the weaker of the two} */
  public Evidence weaker(Evidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
