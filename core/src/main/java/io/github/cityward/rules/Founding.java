package io.github.cityward.rules;

import io.github.cityward.source.Words;

/**
 * How a unit comes to its status, on which it depends what the status needs (cách thành lập;
 * 1211/2016, art. 31(1) as amended).
 */
public enum Founding {
  /** One existing unit of the same level becomes it as it stands. */
  AS_IS,
  /** By a merger or a change of boundaries that leaves fewer units of the level. */
  FEWER_UNITS,
  /** Two or more whole units of the level become one. */
  WHOLE_MERGER,
  /** In another way, so that every standard holds in full. */
  NEW;

  /** {@return how the way is written in files, such as {@code as-is}} */
  public String code() {
    return Words.of(this);
  }
}
