package io.github.cityward.charts;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineByte;
import ar.com.hjg.pngj.PngWriter;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import org.knowm.xchart.XYChart;

/** A chart as PNG, sharp on dense screens and on paper. */
final class PngPicture {
  private static final int SCALE = 2;

  /** Zlib's. The smallest file is a tenth smaller and takes twice as long. */
  private static final int COMPRESSION = 3;

  private static final int BITS = 8;

  private PngPicture() {}

  static byte[] of(XYChart chart) {
    BufferedImage picture = drawn(chart);
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    Palette palette = Palette.of(pixels);
    ImageInfo format =
        new ImageInfo(picture.getWidth(), picture.getHeight(), BITS, false, false, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PngWriter writer = new PngWriter(bytes, format);
    writer.setCompLevel(COMPRESSION);
    writer.setFilterType(FilterType.FILTER_NONE); // numbers of colours are no measure
    declare(palette.colours(), writer.getMetadata().createPLTEChunk());
    ImageLineByte line = new ImageLineByte(format);
    for (int y = 0; y < format.rows; y++) {
      palette.copy(pixels, y * format.cols, line.getScanline());
      writer.writeRow(line);
    }
    writer.end();
    return bytes.toByteArray();
  }

  private static void declare(int[] colours, PngChunkPLTE to) {
    to.setNentries(colours.length);
    for (int i = 0; i < colours.length; i++) {
      to.setEntry(i, (colours[i] >> 16) & 0xFF, (colours[i] >> 8) & 0xFF, colours[i] & 0xFF);
    }
  }

  static BufferedImage drawn(XYChart chart) {
    BufferedImage picture =
        new BufferedImage(
            chart.getWidth() * SCALE, chart.getHeight() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.scale(SCALE, SCALE);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return picture;
  }
}
