package io.github.cityward.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** How all charts are written and drawn: fonts, sizes, strokes; their colours are tones. */
record Style(Font text, Font strong, Font title) {
  static Style bundled() {
    Fonts fonts = Fonts.bundled();
    return new Style(
        fonts.regular().deriveFont(20f),
        fonts.bold().deriveFont(20f),
        fonts.bold().deriveFont(27f));
  }

  static BasicStroke line(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  static BasicStroke dashed(float width) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {8f, 5f}, 0f);
  }

  /** Sets every font there is: one that is left out would be looked for on the machine. */
  void applyTo(XYChart chart) {
    Color ink = Tone.INK.in(Theme.LIGHT);
    Color paper = Tone.PAPER.in(Theme.LIGHT);
    XYStyler styler = chart.getStyler();
    styler.setBaseFont(text);
    styler.setChartTitleFont(title);
    styler.setLegendFont(text);
    styler.setAnnotationTextFont(text);
    styler.setAnnotationTextPanelFont(text);
    styler.setToolTipFont(text);
    styler.setCursorFont(text);
    styler.setAxisTitleFont(text);
    styler.setAxisTickLabelsFont(text);
    styler.setChartFontColor(ink);
    styler.setXAxisTitleColor(ink);
    styler.setAxisTickMarksColor(ink);
    styler.setChartBackgroundColor(paper);
    styler.setPlotBackgroundColor(paper);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setAxisTickLabelsColor(ink);
    styler.setYAxisTicksVisible(false);
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setPlotContentSize(1);
    styler.setPlotMargin(0);
    styler.setXAxisTickMarkSpacingHint(110);
    styler.setAntiAlias(true);
  }
}
