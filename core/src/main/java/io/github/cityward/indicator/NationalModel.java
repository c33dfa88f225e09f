package io.github.cityward.indicator;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Value;
import io.github.cityward.town.Observation;
import io.github.cityward.town.ReferenceSeries;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a town's figures against the country's of the same years and the same definition. It takes
 * the latest year of which the town and the country both have what it needs; a later figure of only
 * one of them is not used.
 *
 * @param name the formula as it is shown
 * @param quantity the id of the quantity it derives
 * @param own what the town measures
 * @param national what is measured of the country
 * @param relation how the one stands against the other
 * @param series the figures of the country
 */
record NationalModel(
    String name,
    String quantity,
    Quantity own,
    Quantity national,
    Relation relation,
    ReferenceSeries series)
    implements DatedModel {
  @Override
  public List<String> inputs() {
    return List.of(own.id());
  }

  @Override
  public List<ValueInUse> inputs(Town town, LocalDate day) {
    return town.observations().stream()
        .map(each -> each.date().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year -> inputs(town, day, year))
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<ValueInUse> inputs(Town town, LocalDate day, int year) {
    List<ValueInUse> found =
        Stream.concat(
                back(year, relation.ownYears(), each -> ofTown(town, day, each)),
                back(
                    year,
                    relation.nationalYears(),
                    each ->
                        series
                            .figure(national, each)
                            .filter(figure -> !figure.date().isAfter(day))))
            .map(ValueInUse::observed)
            .toList();
    return found.size() == relation.ownYears() + relation.nationalYears() ? found : List.of();
  }

  private static Stream<Observation> back(
      int year, int years, IntFunction<Optional<Observation>> figure) {
    return IntStream.range(0, years)
        .mapToObj(i -> figure.apply(year - i))
        .flatMap(Optional::stream);
  }

  private Optional<Observation> ofTown(Town town, LocalDate day, int year) {
    LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
    return town.latest(own, yearEnd.isAfter(day) ? day : yearEnd)
        .filter(each -> each.date().getYear() == year);
  }

  @Override
  public Optional<Value> derive(List<ValueInUse> inputs) {
    List<Range> values = inputs.stream().map(ValueInUse::position).toList();
    int own = relation.ownYears();
    return Optional.of(relation.of(values.subList(0, own), values.subList(own, values.size())));
  }
}
