package io.github.cityward.rules;

/** A class of urban area (loại đô thị) that a rule set may be about. */
public enum UrbanClass {
  I,
  II,
  III
}
