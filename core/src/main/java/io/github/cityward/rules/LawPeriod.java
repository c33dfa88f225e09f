package io.github.cityward.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the timeline: an instrument, and the rule sets there are for it.
 *
 * @param subject what the instrument is about
 * @param instrument the instrument
 * @param ruleSets the ids of its bundled rule sets by goal; one may be absent
 * @param unitRuleSets the ids of its bundled rule sets for the level of single commune-level units,
 *     by the class of urban area to which they belong
 * @param dossiers the ids of its bundled rule sets that have criteria only, by goal: they tell what
 *     a published score sheet may say, and assess no unit
 * @param transition the id of its bundled transitional clauses; null if it has none
 */
public record LawPeriod(
    Subject subject,
    Instrument instrument,
    Map<Goal, String> ruleSets,
    Map<Goal, String> unitRuleSets,
    Map<Goal, String> dossiers,
    @Nullable String transition) {
  public LawPeriod {
    ruleSets = Collections.unmodifiableMap(new LinkedHashMap<>(ruleSets));
    unitRuleSets = Collections.unmodifiableMap(new LinkedHashMap<>(unitRuleSets));
    dossiers = Collections.unmodifiableMap(new LinkedHashMap<>(dossiers));
  }

  /** What an instrument is about. */
  public enum Subject {
    /** Classes of urban areas (phân loại đô thị). */
    CLASS,
    /** Standards of administrative units (tiêu chuẩn đơn vị hành chính). */
    STATUS,
    /**
     * Arrangements of administrative units (sắp xếp đơn vị hành chính). These have no rule sets,
     * and several may be in force on one day.
     */
    ARRANGEMENT;

    /** {@return what the instruments that lead to {@code goal} are about} */
    public static Subject of(Goal goal) {
      return goal instanceof UrbanClass ? CLASS : STATUS;
    }
  }

  /** {@return the id of the rule set that leads to {@code goal}, if there is one} */
  public Optional<String> ruleSet(Goal goal) {
    return Optional.ofNullable(ruleSets.get(goal));
  }
}
