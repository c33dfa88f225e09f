package io.github.cityward.forecast;

import io.github.cityward.quantity.QuantityCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Series for tests. */
final class SampleSeries {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();

  private SampleSeries() {}

  static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** One value at the end of each year from 2010 on. */
  static Series yearly(String quantity, double... values) {
    List<Series.Point> points = new ArrayList<>();
    for (double value : values) {
      points.add(new Series.Point(endOf(2010 + points.size()), value));
    }
    return of(quantity, points);
  }

  static Series of(String quantity, List<Series.Point> points) {
    return new Series(CATALOG.get(quantity), points, List.of(), List.of());
  }
}
