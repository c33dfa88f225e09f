package io.github.cityward.standing;

import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.Transition;
import io.github.cityward.rules.TransitionClause;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Past;
import io.github.cityward.town.Recognised;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class or the level that a unit has by law on a day, from what it was recognised as and
 * through the transitional clauses (loại đô thị, trình độ phát triển đô thị theo luật). Immutable.
 *
 * @param town the unit
 * @param date the day
 * @param law the law with the transitional clauses
 * @param subject whether it is a class or a level
 * @param possible the classes that it may have, the highest first: one where that is settled
 * @param mayBeNone whether it may be that it has none
 * @param since the first day on which it has it; null where that is not settled
 * @param clauses the clauses by which it has it; none where it has what it was recognised as
 * @param missing the facts that would settle it
 * @param end the end of the kind of unit that it was; null if it has not ended by the day
 */
public record Standing(
    Town town,
    LocalDate date,
    Instrument law,
    TransitionClause.Subject subject,
    List<UrbanClass> possible,
    boolean mayBeNone,
    @Nullable LocalDate since,
    List<TransitionClause> clauses,
    Set<Fact> missing,
    @Nullable Abolition end) {
  public Standing {
    possible = List.copyOf(possible);
    clauses = List.copyOf(clauses);
    missing = Set.copyOf(missing);
  }

  /** A fact about the past of a unit on which its class or level hangs. */
  public enum Fact {
    /** The class that was recognised, or that of the urban area around a ward. */
    CLASS,
    /** The day on which it was recognised. */
    DATE,
    /** The kind of unit that it was. */
    KIND,
    /** What a ward belonged to. */
    BELONGS_TO,
    /** Whether a ward was merged with a rural unit. */
    MERGED_WITH_RURAL,
    /** Whether it is one of the cities that a clause names. */
    CITY
  }

  /** {@return the standing of {@code town} on {@code date} by the bundled law} */
  public static Standing of(Town town, LocalDate date) {
    return of(town, date, RuleLibrary.bundled().transition());
  }

  /** {@return the standing of {@code town} on {@code date} by these transitional clauses} */
  public static Standing of(Town town, LocalDate date, Transition transition) {
    return new StandingFinder(town, date, transition).find();
  }

  /**
   * {@return the standing of {@code town} on {@code date}; empty if the town says nothing of its
   * past up to that day}
   */
  public static Optional<Standing> told(Town town, LocalDate date) {
    Past past = town.profile().past();
    Recognised recognised = past.recognised();
    boolean isLater =
        recognised != null && recognised.date() != null && recognised.date().isAfter(date);
    return past.equals(Past.UNKNOWN) || isLater ? Optional.empty() : Optional.of(of(town, date));
  }

  /** {@return the class or the level; empty where it has none or that is not settled} */
  public Optional<UrbanClass> value() {
    return isSettled() ? possible.stream().findFirst() : Optional.empty();
  }

  /** {@return whether it is settled what it has, which may be nothing} */
  public boolean isSettled() {
    return possible.size() + (mayBeNone ? 1 : 0) <= 1;
  }

  /** {@return the weakest evidence of the clauses; empty where none is used} */
  public Optional<Evidence> evidence() {
    return clauses.stream().map(TransitionClause::evidence).reduce(Evidence::weaker);
  }

  /** {@return the articles by their numbers alone: {@code 15(2)}; empty where none is used} */
  public Optional<String> articles() {
    return citation().map(each -> each.replace("art. ", ""));
  }

  /** {@return where the clauses stand: {@code art. 15(2)}; empty where none is used} */
  public Optional<String> citation() {
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            clauses.stream()
                .map(TransitionClause::citation)
                .distinct()
                .collect(Collectors.joining("; ")));
  }

  /** {@return the unit, what it may have and since when} */
  @Override
  public String toString() {
    return town.id() + " " + date + ": " + subject + " " + possible + " since " + since;
  }
}
