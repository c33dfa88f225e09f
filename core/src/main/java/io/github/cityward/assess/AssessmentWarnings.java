package io.github.cityward.assess;

import io.github.cityward.Name;
import io.github.cityward.indicator.DerivationNote;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Clause;
import io.github.cityward.rules.Goal;
import io.github.cityward.rules.LawPeriod;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a reader of assessments under one rule set must know.
 *
 * @param library knows which rule set is in force instead
 */
record AssessmentWarnings(RuleSet rules, RuleLibrary library) {
  /**
   * {@return the warnings of one assessment}
   *
   * @param town the town with its parts
   * @param unseen the provisions of which nobody knows whether they exist
   */
  List<Warning> of(
      Town town,
      LocalDate date,
      Scored scored,
      List<DerivationNote> notes,
      Stream<Provision> unseen) {
    List<Warning> warnings = new ArrayList<>();
    if (!rules.isInForce(date)) {
      warnings.add(
          new Warning(
              Warning.Code.STALE_RULES, List.of(rules.id(), date.toString(), inForce(date))));
    }
    Abolition abolition = rules.abolition();
    if (abolition != null && rules.isAbolished(date)) {
      warnings.add(
          new Warning(
              Warning.Code.STATUS_ABOLISHED,
              List.of(
                  rules.id(), date.toString(), abolition.from().toString(), abolition.citation())));
    }
    warnings.addAll(DateWarnings.of(date, scored.criteria()));
    Clause referenceDay = rules.referenceDay();
    if (referenceDay != null) {
      warnings.addAll(DateWarnings.ofOtherDays(date, scored.criteria(), referenceDay));
    }
    warnings.addAll(later(town, date));
    notes.forEach(each -> warnings.add(derivation(each)));
    unseen.forEach(each -> warnings.add(provisionUnknown(each)));
    return warnings;
  }

  /** The rule set that is in force instead, or the instrument, or nothing that is known. */
  private String inForce(LocalDate date) {
    Goal goal = rules.goal();
    LawPeriod.Subject subject = goal == null ? LawPeriod.Subject.CLASS : LawPeriod.Subject.of(goal);
    return library
        .period(subject, date)
        .map(
            period ->
                Optional.ofNullable(goal)
                    .flatMap(period::ruleSet)
                    .orElse(period.instrument().number()))
        .orElse("");
  }

  private static Warning derivation(DerivationNote note) {
    List<String> arguments = new ArrayList<>(List.of(note.quantity(), note.model()));
    arguments.addAll(note.details());
    Warning.Code code =
        switch (note.kind()) {
          case FAILED -> Warning.Code.MODEL_FAILED;
          case NEWER -> Warning.Code.DERIVED_NEWER;
          case DIFFERING -> Warning.Code.PARTS_DIFFER;
        };
    return new Warning(code, arguments);
  }

  /** A part of which nothing is known yet is told apart from one of which nothing is known. */
  private static List<Warning> later(Town town, LocalDate date) {
    List<Warning> warnings = new ArrayList<>();
    for (Town part : town.parts()) {
      part.firstObserved()
          .filter(first -> first.isAfter(date))
          .ifPresent(
              first ->
                  warnings.add(
                      new Warning(
                          Warning.Code.PART_LATER,
                          List.of(part.id(), date.toString(), first.toString()))));
    }
    return warnings;
  }

  private Warning provisionUnknown(Provision provision) {
    List<String> codes = provision.effect().codes();
    boolean all = codes.size() == rules.indicators().count();
    Name name = provision.name();
    return new Warning(
        Warning.Code.PROVISION_UNKNOWN,
        List.of(
            provision.code(),
            name.vi(),
            name.en(),
            all ? "" : String.join(", ", codes),
            provision.citation()));
  }
}
