package io.github.cityward.rules;

/**
 * A class of urban area (loại đô thị) that a rule set may be about. There are classes IV and V
 * until 2025-12-31.
 */
public enum UrbanClass implements Goal {
  I,
  II,
  III,
  IV,
  V;

  @Override
  public String code() {
    return name();
  }
}
