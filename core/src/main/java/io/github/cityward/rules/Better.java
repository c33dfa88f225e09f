package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** The direction in which a value gets better. */
public enum Better {
  /** More is better, as of beds. */
  HIGHER,
  /** Less is better, as of poverty. */
  LOWER;

  /** {@return how the direction is written in files: {@code higher} or {@code lower}} */
  public String code() {
    return Words.of(this);
  }
}
