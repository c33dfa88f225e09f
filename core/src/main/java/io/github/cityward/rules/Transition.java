package io.github.cityward.rules;

import io.github.cityward.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What units have since a new law by what they were under the old one, as data (quy định chuyển
 * tiếp; 111/2025, art. 15).
 *
 * @param id the id, such as {@code transition-111-2025}
 * @param name the name
 * @param instrument the new law; its first day is that since which a unit has what it is given
 * @param clauses the clauses; the first that applies holds
 * @param possible which classes units of the old law could have
 * @param ends the kinds of unit that have ended
 */
public record Transition(
    String id,
    Name name,
    Instrument instrument,
    List<TransitionClause> clauses,
    List<PossibleClasses> possible,
    List<UnitEnd> ends) {
  public Transition {
    clauses = List.copyOf(clauses);
    possible = List.copyOf(possible);
    ends = List.copyOf(ends);
  }

  /**
   * The end of kinds of unit, of which none exists any more.
   *
   * @param kinds the kinds
   * @param end when and by what they ended
   */
  public record UnitEnd(Set<UrbanUnit> kinds, Abolition end) {
    public UnitEnd {
      kinds = Set.copyOf(kinds);
    }
  }

  /** {@return the clause that gives {@code subject} to a unit of which these facts hold} */
  public Optional<TransitionClause> clause(
      TransitionClause.Subject subject, TransitionFacts facts) {
    return clauses.stream()
        .filter(each -> each.subject() == subject && each.condition().holds(facts))
        .findFirst();
  }

  /** {@return whether there could be a unit of which these facts hold} */
  public boolean isPossible(TransitionFacts facts) {
    return possible.stream().allMatch(each -> each.allows(facts));
  }

  /** {@return the end of this kind of unit, if it has ended} */
  public Optional<Abolition> end(UrbanUnit kind) {
    return ends.stream().filter(each -> each.kinds().contains(kind)).map(UnitEnd::end).findFirst();
  }

  /** {@return the names of all cities that a clause names} */
  public Set<String> cities() {
    return clauses.stream()
        .flatMap(each -> each.condition().cities().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
