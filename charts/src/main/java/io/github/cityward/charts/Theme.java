package io.github.cityward.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;

/**
 * The colours of a chart. Every factory draws in {@link #LIGHT}; {@link #applyTo} gives a chart
 * other ones. In each theme text has a contrast of 4.5 to 1 at least, and what carries meaning one
 * of 3 to 1, by its fill or by its outline (WCAG 2.1, 1.4.3 and 1.4.11); what is told apart by
 * colour differs for the colour-blind too, and by lightness, pattern, outline or words.
 */
public enum Theme {
  /** Dark on white, for screens and for printers with colours. */
  LIGHT,

  /** Light on nearly black. */
  DARK,

  /** Black and greys on white: what a printer without colours prints as it is. */
  PRINT;

  /**
   * Gives {@code chart} the colours of this theme. Colours that are of no theme, because a caller
   * restyled the chart, stay as they are.
   *
   * @param chart a chart that a factory of this package made; it is changed
   * @return {@code chart}
   */
  public XYChart applyTo(XYChart chart) {
    Map<Color, Tone> tones = Tone.of(of(chart));
    for (XYSeries series : chart.getSeriesCollection()) {
      series.setFillColor(mapped(series.getFillColor(), tones));
      series.setLineColor(mapped(series.getLineColor(), tones));
    }
    XYStyler styler = chart.getStyler();
    styler.setChartBackgroundColor(mapped(styler.getChartBackgroundColor(), tones));
    styler.setPlotBackgroundColor(mapped(styler.getPlotBackgroundColor(), tones));
    styler.setAxisTickLabelsColor(mapped(styler.getAxisTickLabelsColor(), tones));
    styler.setAxisTickMarksColor(mapped(styler.getAxisTickMarksColor(), tones));
    styler.setXAxisTitleColor(mapped(styler.getXAxisTitleColor(), tones));
    styler.setChartFontColor(mapped(styler.getChartFontColor(), tones));
    return chart;
  }

  /**
   * {@return the theme of {@code chart}} Its annotations have no colours that could be asked for:
   * they take those of the theme to which the chart's font colour belongs.
   */
  static Theme of(XYChart chart) {
    return of(chart.getStyler().getChartFontColor());
  }

  /** {@return the theme whose text has this colour; {@link #LIGHT} if none has} */
  static Theme of(Color ink) {
    return Arrays.stream(values())
        .filter(each -> Tone.INK.in(each).equals(ink))
        .findFirst()
        .orElse(LIGHT);
  }

  /** {@return the same colour if it is of no tone, or none at all} */
  private Color mapped(Color color, Map<Color, Tone> tones) {
    Tone tone = tones.get(color);
    return tone == null ? color : tone.in(this);
  }
}
