package io.github.cityward.report;

import io.github.cityward.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;

/**
 * A chart on one leaf or on several, each a figure.
 *
 * @param words what all leaves together show
 * @param illustrative whether the rules are not the law
 */
record Leaves(List<XYChart> charts, String words, boolean illustrative, Locale locale) {
  /** {@return the figures; the words of all leaves stand at the first, in one piece} */
  List<Figure> figures(String file) {
    if (charts.size() == 1) {
      return List.of(new Figure(file, charts.get(0), words));
    }
    List<Figure> figures = new ArrayList<>();
    for (XYChart each : charts) {
      int number = figures.size() + 1;
      figures.add(new Figure(file + "-" + number, each, number == 1 ? words : continued(each)));
    }
    return figures;
  }

  /** The words stand at the first leaf, but what is not the law says so on each. */
  private String continued(XYChart leaf) {
    Wording wording = Wording.of(Leaves.class, locale);
    String continued = wording.say("figures.continued", leaf.getTitle());
    return illustrative ? continued + " " + wording.say("notice.illustrative") : continued;
  }
}
