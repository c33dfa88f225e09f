package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.knowm.xchart.XYChart;

/** What can be said of a picture without eyes. */
final class Looks {
  private Looks() {}

  static List<String> texts(XYChart chart, List<Label> labels) {
    assertThat(chart.getTitle()).isEqualTo(labels.get(0).words());
    return labels.stream().map(Label::words).toList();
  }

  static void assertWholeAndApart(XYChart chart, List<Label> labels) {
    assertThat(ChartImage.png(chart)).isNotEmpty();
    Rectangle2D picture = new Rectangle2D.Double(0, 0, chart.getWidth(), chart.getHeight());
    for (Label label : labels) {
      assertThat(picture.contains(label.getBounds())).as("%s is whole", label.words()).isTrue();
      for (Label other : labels) {
        assertThat(other == label || !other.getBounds().intersects(label.getBounds()))
            .as("%s lies on %s", label.words(), other.words())
            .isTrue();
      }
    }
  }

  /** As it is printed in grey: from 0, black, to 1, white. */
  static double lightness(Color color) {
    return (0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue()) / 255;
  }
}
