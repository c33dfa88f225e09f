package io.github.cityward.town;

import io.github.cityward.Limits;
import io.github.cityward.Result;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Range;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Yearly figures of the country, such as its growth (chuỗi số liệu cả nước), which the figures of a
 * town are compared with. Where a definition changed, as the poverty line did in 2022, each
 * definition is a quantity of its own, so that no comparison crosses the break. Immutable and safe
 * to share.
 */
public final class ReferenceSeries {
  private final List<Figure> figures;

  ReferenceSeries(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  /** One row: a figure as it was published once. {@code release} is null where nobody says. */
  record Figure(Observation observation, @Nullable Release release) {
    boolean is(Quantity quantity, LocalDate yearEnd) {
      return observation.value() != null
          && observation.quantity().equals(quantity)
          && observation.date().equals(yearEnd);
    }
  }

  /**
   * {@return the series in {@code file}, or every problem of it}
   *
   * @param file a CSV file with the columns {@code
   *     quantity,year,value,unit,release,basis,source,note}: {@code release} is {@code
   *     preliminary}, {@code first}, {@code revised} or empty, the other columns are those of
   *     observations
   */
  public static Result<ReferenceSeries> read(Path file) {
    return read(file, Limits.defaults());
  }

  /**
   * {@return the series in {@code file} as {@link #read(Path)} reads them, as far as {@code limits}
   * allow}
   */
  public static Result<ReferenceSeries> read(Path file, Limits limits) {
    Problems problems = new Problems(limits);
    ReferenceReader reader = new ReferenceReader(QuantityCatalog.bundled(), problems);
    TextFile.read(file, file.toString(), problems)
        .flatMap(text -> CsvTable.read(text, ReferenceReader.COLUMNS, problems))
        .ifPresent(table -> table.rows().forEach(reader::read));
    return problems.isEmpty()
        ? Result.of(new ReferenceSeries(reader.figures()))
        : Result.failed(problems.all());
  }

  /**
   * {@return the figure of {@code year}, dated by its last day, if there is one} A revision
   * replaces what it revised. Figures of the same release, or of an unknown one, that disagree are
   * a range from the least to the greatest, its basis the weakest of theirs.
   */
  public Optional<Observation> figure(Quantity quantity, int year) {
    LocalDate yearEnd = LocalDate.of(year, Month.DECEMBER, 31);
    List<Figure> published = figures.stream().filter(each -> each.is(quantity, yearEnd)).toList();
    Optional<Release> latest =
        published.stream()
            .flatMap(each -> Optional.ofNullable(each.release()).stream())
            .max(Comparator.naturalOrder());
    return published.stream()
        .filter(each -> each.release() == null || each.release() == latest.orElse(null))
        .map(Figure::observation)
        .reduce(ReferenceSeries::both);
  }

  private static Observation both(Observation one, Observation other) {
    return new Observation(
        one.quantity(),
        one.date(),
        range(one).hull(range(other)),
        weaker(Objects.requireNonNull(one.basis()), Objects.requireNonNull(other.basis())),
        joined(one, other, Observation::source),
        joined(one, other, Observation::note));
  }

  private static Range range(Observation observation) {
    return (Range) Objects.requireNonNull(observation.value());
  }

  private static Basis weaker(Basis one, Basis other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static String joined(
      Observation one, Observation other, Function<Observation, String> text) {
    return Stream.of(text.apply(one), text.apply(other))
        .filter(each -> !each.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
