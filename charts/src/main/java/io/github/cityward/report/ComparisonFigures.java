package io.github.cityward.report;

import io.github.cityward.assess.Comparison;
import io.github.cityward.charts.ComparisonHeatMap;
import io.github.cityward.charts.RankedIntervalChart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The charts of a comparison as files: the ranking, and the towns by criterion. Immutable; equal
 * comparisons give equal bytes.
 */
public final class ComparisonFigures {
  private final List<Figure> figures;

  private ComparisonFigures(List<Figure> figures) {
    this.figures = figures;
  }

  /**
   * {@return the charts of {@code comparison}, drawn and ready to be written}
   *
   * @param locale the reader's language: Vietnamese, or English for any other
   */
  public static ComparisonFigures of(Comparison comparison, Locale locale) {
    boolean illustrative = comparison.rules().isIllustrative();
    Leaves ranking =
        new Leaves(
            RankedIntervalChart.leaves(comparison, locale),
            RankedIntervalChart.inWords(comparison, locale),
            illustrative,
            locale);
    Leaves heatMap =
        new Leaves(
            ComparisonHeatMap.leaves(comparison, locale),
            ComparisonHeatMap.inWords(comparison, locale),
            illustrative,
            locale);
    return new ComparisonFigures(
        Stream.concat(ranking.figures("ranking").stream(), heatMap.figures("heat-map").stream())
            .toList());
  }

  /**
   * Writes {@code ranking.png}, {@code ranking.svg}, {@code heat-map.png} and {@code heat-map.svg}
   * into {@code directory}, which is made if it is missing; of more than 10 towns {@code
   * ranking-1.png}, {@code ranking-2.png} and so on. Each file appears whole or not at all, in the
   * place of an older one; none appears before all could be written.
   *
   * @return the files
   * @throws IOException if the directory cannot be made or a file cannot be written
   */
  public List<Path> writeTo(Path directory) throws IOException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    figures.forEach(each -> files.putAll(each.in(directory)));
    Drafts.write(files);
    return List.copyOf(files.keySet());
  }
}
