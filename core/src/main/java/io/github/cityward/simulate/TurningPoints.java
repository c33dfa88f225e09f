package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a moved quantity at which an answer may turn, by exact inverses: the thresholds of
 * the standards that rest on it, through the formulas by which they do, and, between two of these,
 * where the total or a criterion reaches its line. Between two neighbours no answer turns.
 */
final class TurningPoints {
  /** A level may follow from a count of works, which no curve shows. */
  private static final int FEW_WORKS = 20;

  private static final List<Rational> WITHIN =
      Stream.of("0.25", "0.5", "0.75", "0.015625", "0.984375").map(Rational::parse).toList();

  private static final Rational PART = Rational.of(64);

  private final MovedTown town;
  private final Rational median;
  private final TreeSet<Rational> points = new TreeSet<>();
  private final Set<Rational> beforeGaps = new HashSet<>();
  private boolean told = true;

  private TurningPoints(MovedTown town, Rational median) {
    this.town = town;
    this.median = median;
  }

  static TurningPoints of(MovedTown town, Rational median) {
    TurningPoints all = new TurningPoints(town, median);
    all.addThresholds();
    all.addCrossings();
    return all;
  }

  /** {@return the values in rising order, the median among them} */
  List<Rational> points() {
    return List.copyOf(points);
  }

  /** {@return whether these are all} */
  boolean areTold() {
    return told;
  }

  /** {@return whether nothing that can be written lies between this value and the next} */
  boolean isBeforeGap(Rational point) {
    return beforeGaps.contains(point);
  }

  private void addThresholds() {
    Kind kind = town.quantity().kind();
    points.add(median);
    add(Rational.ZERO);
    Stream.ofNullable(kind.highest()).forEach(points::add);
    if (kind == Kind.COUNT) {
      for (int works = 1; works <= FEW_WORKS; works++) {
        points.add(Rational.of(works));
      }
    }
    Assessment assessment = town.at(median);
    List<Rational> probes = probes();
    for (IndicatorScore score : assessment.indicators().toList()) {
      ValueInUse value = score.value();
      if (value != null && restsOnIt(value)) {
        List<Rational> targets = new ArrayList<>(assessment.turningPoints(score));
        addValues(value, targets, probes, each -> value(each, score));
      }
    }
  }

  private static @Nullable ValueInUse value(Assessment assessment, IndicatorScore score) {
    return assessment.indicator(score.indicator().code()).map(IndicatorScore::value).orElse(null);
  }

  private boolean restsOnIt(ValueInUse value) {
    return value.quantity().equals(town.quantity())
        || value.ownInputs().stream().anyMatch(this::restsOnIt);
  }

  /** Adds where a value, or one that it is derived from, reaches one of its targets. */
  private void addValues(
      ValueInUse value,
      List<Rational> targets,
      List<Rational> probes,
      Function<Assessment, @Nullable ValueInUse> found) {
    if (value.quantity().equals(town.quantity())) {
      targets.forEach(this::add);
      return;
    }
    Kind kind = value.quantity().kind();
    List<Rational> all = new ArrayList<>(targets);
    Stream.of(kind.lowest(), kind.highest()).flatMap(Stream::ofNullable).forEach(all::add);
    for (Function<Range, @Nullable Rational> end : ends()) {
      List<Curve.Point> points = new ArrayList<>();
      for (Rational probe : probes) {
        ValueInUse there = found.apply(town.at(probe));
        Rational y = there == null ? null : end.apply(there.position());
        if (y != null) {
          points.add(new Curve.Point(probe, y));
        }
      }
      addWhere(points, probes.size(), all);
    }
    for (int i = 0; i < value.ownInputs().size(); i++) {
      int place = i;
      if (restsOnIt(value.ownInputs().get(i))) {
        addValues(
            value.ownInputs().get(i), List.of(), probes, each -> input(found.apply(each), place));
      }
    }
  }

  private static List<Function<Range, @Nullable Rational>> ends() {
    return List.of(Range::low, Range::high);
  }

  private static @Nullable ValueInUse input(@Nullable ValueInUse value, int place) {
    return value == null || value.ownInputs().size() <= place ? null : value.ownInputs().get(place);
  }

  private void addWhere(List<Curve.Point> known, int needed, List<Rational> targets) {
    Optional<Curve> curve = known.size() < needed ? Optional.empty() : Curve.through(known);
    told &= curve.isPresent();
    curve.ifPresent(each -> targets.forEach(target -> each.reaches(target).forEach(this::add)));
  }

  /** Five values near the median that are possible. */
  private List<Rational> probes() {
    Rational step = median.signum() == 0 ? Rational.ONE.dividedBy(PART) : median.dividedBy(PART);
    List<Rational> probes = new ArrayList<>();
    for (int i : new int[] {1, -1, 2, -2, 3, -3, 4, -4, 5, -5}) {
      Rational probe = median.plus(step.times(Rational.of(i)));
      if (isPossible(probe) && probe.signum() != 0 && probes.size() < WITHIN.size()) {
        probes.add(probe);
      }
    }
    return probes;
  }

  private boolean isPossible(Rational number) {
    Rational lowest = town.quantity().kind().lowest();
    Rational highest = town.quantity().kind().highest();
    return (lowest == null || number.compareTo(lowest) >= 0)
        && (highest == null || number.compareTo(highest) <= 0);
  }

  private void add(Curve.Root root) {
    if (isPossible(root.below()) && isPossible(root.above())) {
      points.add(root.below());
      points.add(root.above());
      if (!root.below().equals(root.above())) {
        beforeGaps.add(root.below());
      }
    }
  }

  private void add(Rational number) {
    if (isPossible(number)) {
      points.add(number);
    }
  }

  /** Beyond the last of the thresholds on either side nothing changes any more. */
  private void addCrossings() {
    List<Rational> thresholds = points();
    for (int i = 0; i + 1 < thresholds.size(); i++) {
      if (!isBeforeGap(thresholds.get(i))) {
        addCrossings(thresholds.get(i), thresholds.get(i + 1));
      }
    }
  }

  private void addCrossings(Rational from, Rational to) {
    List<Rational> places =
        WITHIN.stream().map(each -> from.plus(to.minus(from).times(each))).toList();
    Assessment first = town.at(places.get(0));
    addCrossing(places, from, to, Assessment::points, line(first.minimum(), first.maximum()));
    for (int i = 0; i < first.criteria().size(); i++) {
      int place = i;
      CriterionScore criterion = first.criteria().get(i);
      addCrossing(
          places,
          from,
          to,
          each -> each.criteria().get(place).points(),
          line(criterion.minimum(), criterion.maximum()));
    }
  }

  /** A line that is not known lies anywhere up to the maximum. */
  private static Rational line(@Nullable Points minimum, Points maximum) {
    return Objects.requireNonNullElse(minimum, maximum).value();
  }

  private void addCrossing(
      List<Rational> places,
      Rational from,
      Rational to,
      Function<Assessment, Interval> earned,
      Rational line) {
    List<Curve.Point> known =
        places.stream()
            .map(each -> new Curve.Point(each, earned.apply(town.at(each)).low().value()))
            .toList();
    Optional<Curve> curve = Curve.through(known);
    told &= curve.isPresent();
    curve.ifPresent(
        each ->
            each.reaches(line).stream()
                .filter(root -> root.above().compareTo(from) > 0 && root.below().compareTo(to) < 0)
                .forEach(this::add));
  }
}
