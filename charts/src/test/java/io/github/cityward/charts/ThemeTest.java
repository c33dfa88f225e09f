package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

class ThemeTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  private static final List<Drawing> DRAWINGS = Drawing.someOfEachKind(Locale.ENGLISH).toList();

  /** Fills that are told apart by their colour: all that stand for a kind of thing. */
  private static final List<Tone> KINDS =
      List.of(
          Tone.CERTAIN,
          Tone.POSSIBLE,
          Tone.SHORT,
          Tone.MAYBE_SHORT,
          Tone.NOT_MET,
          Tone.PARTLY,
          Tone.DERIVED);

  @Test
  void a_chart_takes_the_colours_of_a_theme_and_gives_them_back() {
    XYChart chart = CriterionChart.of(Towns.illustrative(), Locale.ENGLISH);
    String light = ChartImage.svg(chart, "");
    String dark = ChartImage.svg(Theme.DARK.applyTo(chart), "");
    assertThat(chart.getStyler().getChartBackgroundColor()).isEqualTo(Tone.PAPER.in(Theme.DARK));
    assertThat(dark).isNotEqualTo(light);
    String print = ChartImage.svg(Theme.PRINT.applyTo(chart), "");
    assertThat(ChartImage.svg(Theme.DARK.applyTo(chart), "")).isEqualTo(dark);
    assertThat(ChartImage.svg(Theme.PRINT.applyTo(chart), "")).isEqualTo(print);
    assertThat(ChartImage.svg(Theme.LIGHT.applyTo(chart), "")).isEqualTo(light);
  }

  @Test
  void what_a_caller_restyled_stays_as_it_is() {
    XYChart chart = CriterionChart.of(Towns.illustrative(), Locale.ENGLISH);
    Color own = new Color(0x123456);
    chart.getSeries("earned for certain").setFillColor(own);
    Theme.DARK.applyTo(chart);
    assertThat(chart.getSeries("earned for certain").getFillColor()).isEqualTo(own);
    assertThat(chart.getSeries("earned for certain").getLineColor())
        .isEqualTo(Tone.CERTAIN.in(Theme.DARK));
  }

  @ParameterizedTest
  @EnumSource
  void each_tone_has_a_colour_of_its_own(Theme theme) {
    assertThat(Tone.of(theme)).hasSize(Tone.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void text_is_legible_on_the_paper(Theme theme) {
    for (Tone text : List.of(Tone.INK, Tone.GREY, Tone.SHORT, Tone.CERTAIN)) {
      assertThat(contrast(text, Tone.PAPER, theme)).as("%s", text).isGreaterThanOrEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_shape_of_every_chart_stands_out_by_its_fill_or_its_outline(Theme theme) {
    for (Drawing drawing : DRAWINGS) {
      XYChart chart = theme.applyTo(drawing.chart());
      for (XYSeries series : chart.getSeriesCollection()) {
        if (isGuide(series, theme)) {
          continue;
        }
        Tone line = tone(series.getLineColor(), theme);
        double outline = contrast(line, Tone.PAPER, theme);
        double best =
            isArea(series)
                ? Math.max(outline, contrast(tone(series.getFillColor(), theme), Tone.PAPER, theme))
                : outline;
        assertThat(best).as("%s in %s", series.getName(), drawing).isGreaterThanOrEqualTo(SHAPE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void lines_within_a_shape_stand_out_from_it(Theme theme) {
    assertThat(contrast(Tone.PAPER, Tone.DERIVED, theme)).isGreaterThanOrEqualTo(SHAPE);
    for (Shade shade : Shade.values()) {
      if (shade != Shade.ALL) {
        Tone slants = shade.isDark() ? Tone.PAPER : Tone.CERTAIN;
        assertThat(contrast(slants, shade.color(), theme))
            .as("slants on %s", shade)
            .isGreaterThanOrEqualTo(2.5);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void lines_over_bars_lie_in_a_halo_that_stands_out_from_both(Theme theme) {
    for (Tone line : List.of(Tone.SHORT, Tone.INK, Tone.CERTAIN)) {
      assertThat(contrast(line, Tone.PAPER, theme)).as("%s", line).isGreaterThanOrEqualTo(SHAPE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shades_go_from_the_paper_to_its_contrary_in_steps(Theme theme) {
    List<Tone> steps = Stream.of(Shade.values()).map(Shade::color).toList();
    for (int i = 1; i < steps.size(); i++) {
      assertThat(
              contrast(steps.get(i), Tone.PAPER, theme)
                  / contrast(steps.get(i - 1), Tone.PAPER, theme))
          .as("%s to %s", steps.get(i - 1), steps.get(i))
          .isGreaterThan(1.2);
    }
  }

  @Test
  void print_is_grey() {
    for (Tone each : Tone.values()) {
      Color color = each.in(Theme.PRINT);
      assertThat(List.of(color.getGreen(), color.getBlue())).containsOnly(color.getRed());
    }
  }

  @Test
  void in_print_all_areas_of_a_legend_differ_by_lightness_outline_or_shape() {
    for (Drawing drawing : DRAWINGS) {
      List<XYSeries> areas =
          Theme.PRINT.applyTo(drawing.chart()).getSeriesCollection().stream()
              .filter(each -> each.getName().endsWith(" (sample)") && isArea(each))
              .toList();
      for (XYSeries one : areas) {
        for (XYSeries other : areas) {
          assertThat(one == other || differInGrey(one, other))
              .as("%s and %s in %s", one.getName(), other.getName(), drawing)
              .isTrue();
        }
      }
    }
  }

  /** Matrices of Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB. */
  @ParameterizedTest
  @EnumSource
  void the_colour_blind_tell_all_kinds_apart(Theme theme) {
    Map<String, double[][]> eyes =
        Map.of(
            "protanopia",
            new double[][] {
              {0.152286, 1.052583, -0.204868},
              {0.114503, 0.786281, 0.099216},
              {-0.003882, -0.048116, 1.051998}
            },
            "deuteranopia",
            new double[][] {
              {0.367322, 0.860646, -0.227968},
              {0.280085, 0.672501, 0.047413},
              {-0.011820, 0.042940, 0.968881}
            });
    eyes.forEach(
        (name, eye) -> {
          for (Tone one : KINDS) {
            for (Tone other : KINDS) {
              if (one.compareTo(other) < 0) {
                assertThat(difference(seen(one.in(theme), eye), seen(other.in(theme), eye)))
                    .as("%s and %s with %s", one, other, name)
                    .isGreaterThan(8);
              }
            }
          }
        });
  }

  private static boolean isArea(XYSeries series) {
    return series.getXYSeriesRenderStyle().equals(Optional.of(XYSeriesRenderStyle.PolygonArea));
  }

  /** A halo is the paper itself; a scale helps to read what is said in words too. */
  private static boolean isGuide(XYSeries series, Theme theme) {
    List<Color> guides = List.of(Tone.PAPER.in(theme), Tone.SCALE.in(theme));
    return series.getName().equals("nothing")
        || (!isArea(series) && guides.contains(series.getLineColor()));
  }

  private static boolean differInGrey(XYSeries one, XYSeries other) {
    return contrast(one.getFillColor(), other.getFillColor()) >= 1.2
        || contrast(one.getLineColor(), other.getLineColor()) >= 1.5
        || isDashed(one) != isDashed(other)
        || one.getXData().length != other.getXData().length;
  }

  private static boolean isDashed(XYSeries series) {
    return series.getLineStyle().getDashArray() != null;
  }

  private static Tone tone(Color color, Theme theme) {
    return Optional.ofNullable(Tone.of(theme).get(color))
        .orElseThrow(() -> new AssertionError(color + " is of no tone."));
  }

  private static double contrast(Tone one, Tone other, Theme theme) {
    return contrast(one.in(theme), other.in(theme));
  }

  /** WCAG 2.1: (L1 + 0.05) / (L2 + 0.05), the lighter first. */
  private static double contrast(Color one, Color other) {
    double a = luminance(linear(one)) + 0.05;
    double b = luminance(linear(other)) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(double[] linear) {
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double[] linear(Color color) {
    return Stream.of(color.getRed(), color.getGreen(), color.getBlue())
        .mapToDouble(each -> each / 255.0)
        .map(each -> each <= 0.04045 ? each / 12.92 : Math.pow((each + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double[] seen(Color color, double[][] eye) {
    double[] linear = linear(color);
    double[] seen = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        seen[row] += eye[row][column] * linear[column];
      }
      seen[row] = Math.min(1, Math.max(0, seen[row]));
    }
    return seen;
  }

  /** CIE 1976: 2.3 is the least that is noticed side by side. */
  private static double difference(double[] one, double[] other) {
    double[] a = lab(one);
    double[] b = lab(other);
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }

  private static double[] lab(double[] rgb) {
    double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505;
    double y = luminance(rgb);
    double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089;
    return new double[] {116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))};
  }

  private static double root(double share) {
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
  }
}
