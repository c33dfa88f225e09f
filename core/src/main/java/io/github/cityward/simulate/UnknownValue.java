package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of the town. What it can be is tried by its kinds: where what it earns turns, and between
 * two such values. Of a value at which a formula gives nothing, such as an area of zero, nothing is
 * said.
 *
 * @param candidates one value of every kind
 * @param isTold whether these are all kinds of values
 * @param isMeasured whether all standards that wait for it measure it, none what is derived from it
 */
record UnknownValue(
    MissingFact.Value fact,
    List<Rational> candidates,
    boolean isTold,
    boolean isMeasured,
    Assessor assessor)
    implements Unknown {
  /** One of these is possible in a formula, whatever the other figures are. */
  private static final List<Rational> SIZES =
      Stream.of("1", "10", "0.1", "100", "0.01", "1000", "10000", "100000", "1000000", "10000000")
          .map(Rational::parse)
          .toList();

  /**
   * {@return the value of {@code quantity} as a fact; empty if by itself it tells no standard more}
   *
   * @param within what is known of it: anything that its kind allows, or less
   */
  static Optional<UnknownValue> of(
      Quantity quantity, Range within, Assessment assessment, Assessor assessor) {
    MovedTown town = moved(quantity, assessment, assessor);
    List<Rational> candidates;
    boolean told = true;
    if (quantity.kind() == Kind.LEVEL) {
      candidates = IntStream.range(0, quantity.levels().size()).mapToObj(Rational::of).toList();
    } else {
      TurningPoints turning = TurningPoints.of(town, somewhere(town, within, assessment));
      told = turning.areTold();
      candidates = candidates(turning, quantity, within);
    }
    List<Assessment> known = known(candidates, town, assessment);
    List<IndicatorScore> waiting =
        assessment
            .indicators()
            .filter(each -> known.stream().anyMatch(there -> changes(each, there)))
            .toList();
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UnknownValue(
                new MissingFact.Value(
                    quantity, waiting.stream().map(each -> each.indicator().code()).toList()),
                candidates,
                told,
                waiting.stream().allMatch(each -> each.indicator().quantity().equals(quantity)),
                assessor));
  }

  private static MovedTown moved(Quantity quantity, Assessment assessment, Assessor assessor) {
    return new MovedTown(
        assessment.town(),
        new UncertainTown(assessment.date(), Map.of(), Map.of(), Map.of()),
        assessor,
        quantity,
        Map.of());
  }

  private static boolean changes(IndicatorScore score, Assessment known) {
    return known
        .indicator(score.indicator().code())
        .filter(each -> !each.equals(score))
        .isPresent();
  }

  /** A value at which the most standards are told more. */
  private static Rational somewhere(MovedTown town, Range within, Assessment assessment) {
    return Stream.concat(
            Stream.of(within.low(), within.high()).flatMap(Stream::ofNullable), SIZES.stream())
        .filter(each -> isPossible(each, town.quantity(), within))
        .max(
            Comparator.comparing(
                each ->
                    assessment.indicators().filter(score -> changes(score, town.at(each))).count()))
        .orElse(Rational.ONE);
  }

  private static List<Rational> candidates(TurningPoints turning, Quantity quantity, Range within) {
    TreeSet<Rational> ends = new TreeSet<>(turning.points());
    Stream.of(within.low(), within.high()).flatMap(Stream::ofNullable).forEach(ends::add);
    Rational beyond = ends.last().max(ends.first().negate()).plus(Rational.ONE);
    ends.add(beyond);
    ends.add(beyond.negate());
    List<Rational> all = new ArrayList<>(ends);
    Rational before = ends.first();
    for (Rational each : ends) {
      all.add(before.plus(each).dividedBy(Rational.of(2)));
      before = each;
    }
    return all.stream()
        .map(each -> quantity.kind() == Kind.COUNT ? Rational.of(each.roundedUp(0)) : each)
        .filter(each -> isPossible(each, quantity, within))
        .distinct()
        .toList();
  }

  private static boolean isPossible(Rational number, Quantity quantity, Range within) {
    Rational low = within.low();
    Rational high = within.high();
    return quantity.kind().allows(number)
        && (low == null || number.compareTo(low) >= 0)
        && (high == null || number.compareTo(high) <= 0);
  }

  @Override
  public Interval narrows(Assessment assessment) {
    Points open = Unknown.width(assessment.points());
    List<Points> left =
        known(assessment).stream().map(each -> Unknown.width(each.points())).sorted().toList();
    return Interval.between(
        open.minus(left.get(left.size() - 1)).max(Points.ZERO),
        open.minus(left.get(0)).max(Points.ZERO));
  }

  private List<Assessment> known(Assessment assessment) {
    return known(candidates, moved(fact.quantity(), assessment, assessor), assessment);
  }

  /** An area of zero, or more wards than units, of which a formula makes nothing, is no value. */
  private static List<Assessment> known(
      List<Rational> candidates, MovedTown town, Assessment assessment) {
    return candidates.stream()
        .map(town::at)
        .filter(each -> failures(each) <= failures(assessment))
        .toList();
  }

  private static long failures(Assessment assessment) {
    return assessment.warnings().stream()
        .filter(each -> each.code() == Warning.Code.MODEL_FAILED)
        .count();
  }

  @Override
  public Prospect prospect(Assessment open) {
    Set<Verdict> possible = new Reach(open, fact.standards()).verdicts();
    if (open.verdict() != Verdict.UNDETERMINED || possible.isEmpty()) {
      return Prospect.none();
    }
    if (!isTold) {
      return new Prospect(possible, false);
    }
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    boolean nothingElse = true;
    for (Assessment each : known(open)) {
      verdicts.add(each.verdict());
      nothingElse &= new Reach(each, List.of()).isAll();
    }
    boolean decided = !verdicts.remove(Verdict.UNDETERMINED) && !verdicts.isEmpty();
    return new Prospect(verdicts, decided && (nothingElse || (isMeasured && verdicts.size() == 1)));
  }
}
