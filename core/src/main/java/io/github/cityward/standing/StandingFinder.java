package io.github.cityward.standing;

import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.Transition;
import io.github.cityward.rules.TransitionClause;
import io.github.cityward.rules.TransitionClause.Subject;
import io.github.cityward.rules.TransitionFacts;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.standing.Standing.Fact;
import io.github.cityward.town.Recognised;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a unit has by law. Where a fact is missing every value that it can have is tried, and
 * what they lead to is what is possible.
 */
final class StandingFinder {
  private final Town town;
  private final LocalDate date;
  private final Transition transition;
  private final FormerUnit former;

  StandingFinder(Town town, LocalDate date, Transition transition) {
    this.town = town;
    this.date = date;
    this.transition = transition;
    this.former = new FormerUnit(town, date, transition);
  }

  Standing find() {
    Subject subject = former.isCommuneLevel() ? Subject.LEVEL : Subject.CLASS;
    LocalDate first = transition.instrument().from();
    if (subject == Subject.LEVEL) {
      boolean has = former.isWard() && !date.isBefore(first);
      return has ? byClauses(Subject.LEVEL, former.ofWard()) : nothing(subject);
    }
    if (date.isBefore(first)) {
      return recognised();
    }
    Recognised known = former.recognised();
    boolean isNew = known != null && known.date() != null && !known.date().isBefore(first);
    return isNew ? recognised() : byClauses(Subject.CLASS, former.ofUrbanArea());
  }

  /** What one set of facts leads to. */
  private record Outcome(List<UrbanClass> gives, Optional<TransitionClause> clause) {}

  private Standing byClauses(Subject subject, List<TransitionFacts> cases) {
    Map<TransitionFacts, Outcome> outcomes =
        cases.stream().collect(Collectors.toMap(each -> each, each -> outcome(subject, each)));
    Set<UrbanClass> possible = EnumSet.noneOf(UrbanClass.class);
    outcomes.values().forEach(each -> possible.addAll(each.gives()));
    boolean mayBeNone = outcomes.values().stream().anyMatch(each -> each.gives().isEmpty());
    Recognised known = former.recognised();
    boolean mayBeNew = subject == Subject.CLASS && former.mayBeRecognisedSince();
    if (mayBeNew && known != null && known.formerClass() != null) {
      known.formerClass().urbanClass().ifPresent(possible::add);
    }
    boolean settled = possible.size() == 1 && !mayBeNone && !mayBeNew;
    return standing(
        subject,
        possible,
        mayBeNone,
        settled ? transition.instrument().from() : null,
        clauses(cases, outcomes),
        possible.size() == 1 && !mayBeNone ? Set.of() : missing(outcomes, mayBeNew));
  }

  private Outcome outcome(Subject subject, TransitionFacts facts) {
    Optional<TransitionClause> clause = transition.clause(subject, facts);
    return new Outcome(
        clause
            .map(
                each ->
                    subject == Subject.LEVEL && each.gives().isEmpty()
                        ? outcome(Subject.CLASS, facts).gives()
                        : each.gives())
            .orElse(List.of()),
        clause);
  }

  private static List<TransitionClause> clauses(
      List<TransitionFacts> cases, Map<TransitionFacts, Outcome> outcomes) {
    return cases.stream()
        .flatMap(each -> Objects.requireNonNull(outcomes.get(each)).clause().stream())
        .distinct()
        .toList();
  }

  /** A fact is missing if the outcome depends on it. */
  private Set<Fact> missing(Map<TransitionFacts, Outcome> outcomes, boolean mayBeNew) {
    Set<Fact> missing = new LinkedHashSet<>();
    add(missing, Fact.CLASS, outcomes, TransitionFacts::formerClass);
    add(missing, Fact.KIND, outcomes, TransitionFacts::kind);
    add(missing, Fact.BELONGS_TO, outcomes, each -> Optional.ofNullable(each.belongsTo()));
    add(missing, Fact.MERGED_WITH_RURAL, outcomes, TransitionFacts::mergedWithRural);
    add(missing, Fact.CITY, outcomes, TransitionFacts::cities);
    if (mayBeNew) {
      missing.add(Fact.DATE);
    }
    return missing;
  }

  private static void add(
      Set<Fact> missing,
      Fact fact,
      Map<TransitionFacts, Outcome> outcomes,
      Function<TransitionFacts, Object> value) {
    Map<Object, Set<List<UrbanClass>>> byValue =
        outcomes.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    each -> value.apply(each.getKey()),
                    Collectors.mapping(each -> each.getValue().gives(), Collectors.toSet())));
    if (byValue.values().stream().distinct().count() > 1) {
      missing.add(fact);
    }
  }

  /** What was recognised by the day holds, where no clause has changed it. */
  private Standing recognised() {
    Recognised known = former.recognised();
    FormerClass formerClass = known == null ? null : known.formerClass();
    if (known == null || formerClass == null) {
      return standing(
          Subject.CLASS,
          Stream.of(FormerClass.values()).flatMap(each -> each.urbanClass().stream()).toList(),
          true,
          null,
          List.of(),
          Set.of(Fact.CLASS));
    }
    List<UrbanClass> has = formerClass.urbanClass().stream().toList();
    return standing(Subject.CLASS, has, has.isEmpty(), known.date(), List.of(), Set.of());
  }

  private Standing nothing(Subject subject) {
    return standing(subject, List.of(), true, null, List.of(), Set.of());
  }

  private Standing standing(
      Subject subject,
      Collection<UrbanClass> possible,
      boolean mayBeNone,
      @Nullable LocalDate since,
      List<TransitionClause> clauses,
      Set<Fact> missing) {
    Optional<Abolition> end =
        former.endedAs().flatMap(transition::end).filter(each -> !date.isBefore(each.from()));
    return new Standing(
        town,
        date,
        transition.instrument(),
        subject,
        List.copyOf(possible),
        mayBeNone,
        since,
        clauses,
        missing,
        end.orElse(null));
  }
}
