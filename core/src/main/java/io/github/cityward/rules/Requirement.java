package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;

/**
 * What a criterion counts as one: a standard, several of which so many must be met, or several of
 * which one applies to the unit.
 */
public sealed interface Requirement permits Indicator, Combination, Choice {
  /** {@return the code} */
  String code();

  /** {@return the name in the law's own words} */
  Name name();

  /** {@return all standards in it, in the order of the law} */
  List<Indicator> indicators();
}
