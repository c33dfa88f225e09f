package io.github.cityward.batch;

/**
 * The towns of a table of which it does not say enough.
 *
 * @param open how many are undetermined because it does not say on what a provision depends, or
 *     which of several standards applies, that could turn the verdict
 * @param oneUnit how many are taken as lying in one commune-level unit, since nothing is said of it
 *     and the law asks more of several
 */
public record UnsaidFacts(long open, long oneUnit) {
  static final UnsaidFacts NONE = new UnsaidFacts(0, 0);

  /** {@return these and those of a later piece of the table} */
  UnsaidFacts plus(UnsaidFacts later) {
    return new UnsaidFacts(open + later.open, oneUnit + later.oneUnit);
  }
}
