package io.github.cityward.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/**
 * How all charts look: fonts, sizes, colours. Colours are those of Okabe and Ito, told apart by the
 * colour-blind; in grey they differ by lightness, by outline and by label.
 */
record Theme(Font text, Font strong, Font title) {
  /** What is certain. */
  static final Color CERTAIN = new Color(0x0072B2);

  /** What may be; drawn with an outline in {@link #CERTAIN}. */
  static final Color POSSIBLE = new Color(0xD9EAF5);

  /** What is short for certain, and the line that must be reached. */
  static final Color SHORT = new Color(0xC24E00);

  /** What may be short; drawn with an outline in {@link #SHORT}. */
  static final Color MAYBE_SHORT = new Color(0xFDEBDD);

  /** What is not met among what is; in grey lighter than certain, darker than what is not known. */
  static final Color NOT_MET = new Color(0xE69F00);

  /** What is reached in part, and what is known at second hand; lighter than certain. */
  static final Color PARTLY = new Color(0x56B4E9);

  /** What is computed from other values. */
  static final Color DERIVED = new Color(0x009E73);

  /** Text. */
  static final Color INK = new Color(0x1A1A1A);

  /** Text of lesser weight. */
  static final Color GREY = new Color(0x4D4D4D);

  /** Lines of a scale on top of what they measure. */
  static final Color SCALE = new Color(0xB3B3B3);

  static Theme bundled() {
    Fonts fonts = Fonts.bundled();
    return new Theme(
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
    styler.setChartFontColor(INK);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setAxisTickLabelsColor(INK);
    styler.setYAxisTicksVisible(false);
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setPlotContentSize(1);
    styler.setPlotMargin(0);
    styler.setXAxisTickMarkSpacingHint(110);
    styler.setAntiAlias(true);
  }
}
