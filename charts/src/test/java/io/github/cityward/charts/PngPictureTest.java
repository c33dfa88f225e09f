package io.github.cityward.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;

class PngPictureTest {
  /** Of 255: nobody sees so little at the edge of a letter. */
  private static final int UNSEEN = 24;

  static Stream<XYChart> charts() {
    return Stream.of(
        StatusGridChart.of(Towns.illustrative(), Towns.VIETNAMESE),
        GroupRadarChart.of(Towns.illustrative(), Towns.VIETNAMESE),
        DataBasisChart.of(Towns.illustrative(), Towns.VIETNAMESE));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void no_colour_is_seen_to_differ_from_the_one_that_was_drawn(XYChart chart) throws IOException {
    BufferedImage written = ImageIO.read(new ByteArrayInputStream(PngPicture.of(chart)));
    BufferedImage drawn = PngPicture.drawn(chart);
    int[] shown = pixels(written);
    int[] meant = pixels(drawn);
    int furthest = 0;
    for (int i = 0; i < meant.length; i++) {
      furthest = shown[i] == meant[i] ? furthest : Math.max(furthest, apart(shown[i], meant[i]));
    }
    assertThat(furthest).isLessThanOrEqualTo(UNSEEN);
  }

  @Test
  void a_picture_of_256_colours_keeps_each() {
    int[] pixels = IntStream.range(0, 10_000).map(i -> (i % Palette.MOST) * 0x010101).toArray();
    assertThat(shown(pixels)).isEqualTo(pixels);
  }

  @Test
  void what_there_is_most_of_is_kept_and_each_other_is_the_nearest() {
    SplittableRandom random = new SplittableRandom(7);
    int[] rare = random.ints(500, 0, 1 << 24).distinct().toArray();
    int[] pixels =
        IntStream.concat(
                IntStream.range(0, 5_000).map(i -> Color.RED.getRGB() & 0xFFFFFF),
                Arrays.stream(rare))
            .toArray();
    Palette palette = Palette.of(pixels);
    List<Integer> kept = Arrays.stream(palette.colours()).boxed().toList();
    assertThat(kept).hasSize(Palette.MOST).contains(0xFF0000);
    int[] shown = shown(pixels);
    for (int i = 0; i < pixels.length; i++) {
      int pixel = pixels[i];
      IntUnaryOperator squares = other -> squares(pixel, other);
      int least = kept.stream().mapToInt(squares::applyAsInt).min().orElseThrow();
      assertThat(squares(pixel, shown[i])).isEqualTo(least);
    }
  }

  private static int[] shown(int[] pixels) {
    Palette palette = Palette.of(pixels);
    byte[] numbers = new byte[pixels.length];
    palette.copy(pixels, 0, numbers);
    return IntStream.range(0, numbers.length)
        .map(i -> palette.colours()[numbers[i] & 0xFF])
        .toArray();
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  private static int apart(int one, int other) {
    return IntStream.of(16, 8, 0)
        .map(shift -> Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)))
        .max()
        .orElseThrow();
  }

  private static int squares(int one, int other) {
    return IntStream.of(16, 8, 0)
        .map(shift -> ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF))
        .map(each -> each * each)
        .sum();
  }
}
