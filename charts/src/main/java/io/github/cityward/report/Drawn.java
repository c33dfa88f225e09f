package io.github.cityward.report;

import io.github.cityward.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * A result whose charts are drawn for one reader.
 *
 * @param illustrative whether its rules are not the law
 */
record Drawn<T>(T result, boolean illustrative, Locale locale) {
  /** {@return a chart that is never spread over leaves, as a figure} */
  Stream<Figure> as(
      String file, BiFunction<T, Locale, XYChart> chart, BiFunction<T, Locale, String> inWords) {
    return inLeaves(file, (of, reader) -> List.of(chart.apply(of, reader)), inWords);
  }

  /** {@return a chart as a figure for each leaf; the words of all stand at the first} */
  Stream<Figure> inLeaves(
      String file,
      BiFunction<T, Locale, List<XYChart>> leaves,
      BiFunction<T, Locale, String> inWords) {
    List<XYChart> charts = leaves.apply(result, locale);
    String words = inWords.apply(result, locale);
    if (charts.size() == 1) {
      return Stream.of(new Figure(file, charts.get(0), words));
    }
    return IntStream.rangeClosed(1, charts.size())
        .mapToObj(
            number -> {
              XYChart leaf = charts.get(number - 1);
              return new Figure(file + "-" + number, leaf, number == 1 ? words : continued(leaf));
            });
  }

  /** What is not the law says so on each leaf. */
  private String continued(XYChart leaf) {
    Wording wording = Wording.of(Drawn.class, locale);
    String continued = wording.say("figures.continued", leaf.getTitle());
    return illustrative ? continued + " " + wording.say("notice.illustrative") : continued;
  }
}
