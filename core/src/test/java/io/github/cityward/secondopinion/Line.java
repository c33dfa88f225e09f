package io.github.cityward.secondopinion;

import java.util.Set;

/**
 * What a standard, a group, a criterion or the total comes to.
 *
 * @param points its points, or how many are met
 * @param verdict whether that is enough
 * @param reason why, of a standard; else empty
 */
record Line(Span points, String verdict, String reason) {
  private static final Set<String> PLAIN =
      Set.of("AT_MAXIMUM", "BETWEEN", "AT_MINIMUM", "BELOW", "REACHED", "MISSING_VALUE");

  /** Where it is not known whether this holds or {@code other}. */
  Line either(Line other) {
    return new Line(points.hull(other.points), either(verdict, other.verdict), reason(other));
  }

  /** The reason of the wider of both, else that the law leaves open which holds. */
  private String reason(Line other) {
    Span hull = points.hull(other.points);
    if (hull.equals(points) && hull.equals(other.points)) {
      return PLAIN.contains(other.reason) ? other.reason : reason;
    }
    if (hull.equals(points)) {
      return reason;
    }
    return hull.equals(other.points) || reason.isEmpty() ? other.reason : "MISSING_RULE";
  }

  static String either(String verdict, String other) {
    return verdict.equals(other) ? verdict : "UNDETERMINED";
  }

  @Override
  public String toString() {
    return (points + " " + verdict + " " + reason).strip();
  }
}
