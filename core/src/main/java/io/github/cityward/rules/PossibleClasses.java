package io.github.cityward.rules;

import java.util.Set;

/**
 * Which classes a kind of unit could have before 2026. It narrows what is possible where the class
 * of a unit is not known.
 *
 * @param kinds the kinds of unit; none if it speaks of what wards belonged to
 * @param belongsTo what wards belonged to; none if it speaks of kinds of unit
 * @param classes the classes
 * @param evidence what that rests on
 * @param citation where it stands
 */
public record PossibleClasses(
    Set<UrbanUnit> kinds,
    Set<Superior> belongsTo,
    Set<FormerClass> classes,
    Evidence evidence,
    String citation) {
  public PossibleClasses {
    kinds = Set.copyOf(kinds);
    belongsTo = Set.copyOf(belongsTo);
    classes = Set.copyOf(classes);
  }

  /** {@return whether a unit may be as {@code facts} say; what is unverified excludes nothing} */
  boolean allows(TransitionFacts facts) {
    boolean concerns =
        kinds.contains(facts.kind())
            || (facts.belongsTo() != null && belongsTo.contains(facts.belongsTo()));
    return !concerns || !evidence.counts(false) || classes.contains(facts.formerClass());
  }
}
