package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which missing thing, if it were known, would narrow a result most. What helps only together
 * with another missing thing is not found.
 *
 * @param median the assessment whose total is to be narrowed
 * @param open rows whose verdict is to be decided
 */
record InformationSearch(Assessment median, List<Assessment> open, Assessor assessor) {
  /** What decides most rows first, then what can decide the median, then what narrows it most. */
  private static final Comparator<InformationValue> MOST_FIRST =
      Comparator.comparing((InformationValue each) -> -most(each))
          .thenComparing(each -> -each.decides().size())
          .thenComparing(each -> each.narrows().high(), Comparator.reverseOrder())
          .thenComparing(each -> each.narrows().low(), Comparator.reverseOrder());

  InformationSearch {
    open = List.copyOf(open);
  }

  /** {@return what is missing and helps by itself, the most helpful first} */
  List<InformationValue> all() {
    return Stream.of(UnknownLine.of(median), values(), figures())
        .flatMap(each -> each)
        .map(this::value)
        .filter(
            each ->
                !each.narrows().high().equals(Points.ZERO)
                    || !each.decides().isEmpty()
                    || most(each) > 0)
        .sorted(MOST_FIRST)
        .toList();
  }

  private static long most(InformationValue value) {
    return value.ofOpen() == null ? 0 : value.ofOpen().most().count();
  }

  private InformationValue value(Unknown unknown) {
    return new InformationValue(
        unknown.fact(),
        unknown.narrows(median),
        unknown.prospect(median).verdicts().stream().sorted().toList(),
        open.isEmpty() ? null : decided(unknown));
  }

  private InformationValue.Decided decided(Unknown unknown) {
    List<Prospect> prospects = open.stream().map(unknown::prospect).toList();
    long least = prospects.stream().filter(Prospect::isCertain).count();
    long most = prospects.stream().filter(each -> !each.verdicts().isEmpty()).count();
    return new InformationValue.Decided(
        new Share(least, open.size()), new Share(most, open.size()));
  }

  private Stream<Unknown> values() {
    Map<Quantity, Range> known = new LinkedHashMap<>();
    median
        .indicators()
        .map(IndicatorScore::value)
        .flatMap(Stream::ofNullable)
        .forEach(each -> addKnown(each, known));
    return Stream.concat(
            median.indicators().map(each -> each.indicator().quantity()),
            Stream.concat(known.keySet().stream(), assessor.inputs().stream()))
        .distinct()
        .filter(Quantity::observed)
        .flatMap(each -> unknown(each, known.getOrDefault(each, anything(each))).stream());
  }

  private Optional<UnknownValue> unknown(Quantity quantity, Range within) {
    return within.isExact()
        ? Optional.empty()
        : UnknownValue.of(quantity, within, median, assessor);
  }

  private static Range anything(Quantity quantity) {
    return new Range(quantity.kind().lowest(), quantity.kind().highest());
  }

  /**
   * Adds where values in use lie, and those of the town itself from which they are derived: what
   * its units have is not asked for one by one.
   */
  private static void addKnown(ValueInUse value, Map<Quantity, Range> known) {
    known.putIfAbsent(value.quantity(), value.position());
    value.ownInputs().forEach(each -> addKnown(each, known));
  }

  private Stream<Unknown> figures() {
    Set<Unknown> waiting = new LinkedHashSet<>();
    Stream.concat(Stream.of(median), open.stream())
        .flatMap(Assessment::indicators)
        .filter(InformationSearch::waitsForLaw)
        .forEach(each -> waiting.add(new UnknownFigures(each.indicator())));
    return waiting.stream();
  }

  private static boolean waitsForLaw(IndicatorScore score) {
    return switch (score.reason()) {
      case MISSING_RULE, UNVERIFIED_RULE -> true;
      case MISSING_VALUE -> !score.indicator().quantity().observed();
      default -> false;
    };
  }
}
