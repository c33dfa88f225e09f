package io.github.cityward.rules;

import io.github.cityward.source.Words;

/** What a figure of a rule set is, by the name it has in rule files. */
public enum FigureName {
  /** What the total must reach, in points or standards. */
  AT_LEAST,
  /** How many standards of a criterion must be met. */
  NEEDS,
  /** The points that a criterion must reach, or that a standard gives at the lower threshold. */
  MINIMUM,
  /** The most points of a criterion or a standard. */
  MAXIMUM,
  /** The threshold at which a standard gives its minimum points. */
  LOWER,
  /** The threshold from which on a standard gives its maximum points. */
  UPPER,
  /** What a standard requires that is either met or not. */
  REQUIRED,
  /** What a provision does, and by how much. */
  PROVISION,
  /**
   * When a provision applies, what it does, to which standards, and which others it excludes; when
   * one of several standards applies; how many of several are needed.
   */
  TERMS,
  /** The standards of a criterion not all of which were seen. */
  STANDARDS,
  /** How the law derives a quantity. */
  FORMULA;

  /** {@return how it is written in documents, such as {@code at-least}} */
  public String code() {
    return Words.of(this);
  }
}
