package io.github.cityward.rules;

/** What a rule set counts towards its pass rule. */
public enum Measure {
  /** Points (điểm) of the scored classes. */
  POINTS,
  /** Standards that are met (số tiêu chuẩn đạt), where a standard is either met or not. */
  STANDARDS
}
