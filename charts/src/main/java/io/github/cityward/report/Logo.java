package io.github.cityward.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** An image as an address that holds it. */
record Logo(String address) {
  private static final Set<String> KINDS = Set.of("png", "jpeg");

  /** A small file can ask for a memory that no computer has. */
  private static final long MOST_PIXELS = 16_000_000;

  static Logo of(byte[] file) {
    if (file.length > Office.LARGEST_LOGO) {
      throw new IllegalArgumentException(
          "The logo has "
              + file.length
              + " bytes. At most "
              + Office.LARGEST_LOGO
              + " fit: make it smaller.");
    }
    String kind = kind(file);
    if (kind == null) {
      throw new IllegalArgumentException(
          "The logo is not a whole PNG or JPEG of at most 16 million pixels. Save it as PNG anew.");
    }
    return new Logo("data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(file));
  }

  /** {@return the kind of an image that can be drawn; null if it cannot} */
  static @Nullable String kind(byte[] file) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
      return KINDS.contains(kind) && isWhole(reader, in) ? kind : null;
    } catch (IOException | RuntimeException e) { // readers throw either where a file is damaged
      return null;
    }
  }

  private static boolean isWhole(ImageReader reader, ImageInputStream in) throws IOException {
    reader.setInput(in);
    boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    if (fits) {
      reader.read(0);
    }
    reader.dispose();
    return fits;
  }
}
