package io.github.cityward.town;

/** Whether an urban area lies in one commune-level unit or in several (111/2025, art. 6(2)). */
public enum UnitSpan {
  /** In one, or in a part of one. */
  ONE,
  /** In several. */
  SEVERAL,
  /** In one or in several: the number of units is a range. */
  OPEN,
  /** Nothing is said of it, so it is taken as lying in one. */
  UNSAID;

  /** {@return whether it may lie in several} */
  public boolean mayBeSeveral() {
    return this == SEVERAL || this == OPEN;
  }
}
