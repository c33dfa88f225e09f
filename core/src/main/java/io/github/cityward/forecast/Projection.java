package io.github.cityward.forecast;

import io.github.cityward.Problem;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.town.Town;
import io.github.cityward.town.Uncertainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A town year by year: what is assessed if its figures go on as they did (dự báo theo năm).
 * Immutable and safe to share.
 *
 * @param town the town as it was known
 * @param known the day up to which its figures count
 * @param years the years, the earliest first; at least one
 * @param choices by which method each quantity is forecast, and how well it foretold the past; a
 *     quantity that has a break between the years stands there once for each side
 * @param notForecast why other quantities keep their last value
 * @param later how many observations speak of a later day than {@code known} and are left out
 */
public record Projection(
    Town town,
    LocalDate known,
    List<ProjectedYear> years,
    List<Choice> choices,
    List<Problem> notForecast,
    int later) {
  public Projection {
    years = List.copyOf(years);
    choices = List.copyOf(choices);
    notForecast = List.copyOf(notForecast);
  }

  /**
   * {@return the town, its quantities falling in each year as the forecasts say} Quantities keep
   * what the town itself says of how they may fall.
   */
  public Town uncertainTown() {
    List<Quantity> said = town.uncertainQuantities();
    return town.uncertain(
        years.stream()
            .flatMap(each -> each.forecasts().stream())
            .filter(each -> !said.contains(each.quantity()))
            .map(each -> new Uncertainty(each.quantity(), each.date(), each.distribution()))
            .toList());
  }

  /** {@return the last year} */
  public ProjectedYear last() {
    return years.get(years.size() - 1);
  }

  /** {@return the first year that is met with the medians of the forecasts, if one is} */
  public Optional<ProjectedYear> firstMet() {
    return first(ProjectedYear::assessment);
  }

  /** {@return the first year that is met with the ranges of all forecasts at once, if one is} */
  public Optional<ProjectedYear> firstMetWithin90() {
    return first(ProjectedYear::within90);
  }

  private Optional<ProjectedYear> first(Function<ProjectedYear, Assessment> of) {
    return years.stream().filter(each -> of.apply(each).verdict() == Verdict.MET).findFirst();
  }

  /** {@return the town and its years, in one line} */
  @Override
  public String toString() {
    return town + " " + years;
  }
}
