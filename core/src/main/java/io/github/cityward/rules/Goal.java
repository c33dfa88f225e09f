package io.github.cityward.rules;

/** What a rule set leads to: a class of urban area, or the status of an administrative unit. */
public sealed interface Goal permits UrbanClass, UnitType {
  /** {@return how the goal is written in files, such as {@code III} or {@code ward}} */
  String code();
}
