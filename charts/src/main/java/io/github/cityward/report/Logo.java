package io.github.cityward.report;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
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

  static Logo of(byte[] file, Limits limits) {
    if (limits.exceeds(Limit.LOGO_BYTES, file.length)) {
      throw new IllegalArgumentException(
          "The logo has %d bytes. At most %d fit: make it smaller."
              .formatted(file.length, limits.of(Limit.LOGO_BYTES)));
    }
    String kind = kind(file, limits);
    if (kind == null) {
      throw new IllegalArgumentException(
          "The logo is not a whole PNG or JPEG of at most %d pixels. Save it as PNG anew."
              .formatted(limits.of(Limit.LOGO_PIXELS)));
    }
    return new Logo("data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(file));
  }

  /** {@return the kind of an image that can be drawn; null if it cannot} */
  private static @Nullable String kind(byte[] file, Limits limits) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
      return KINDS.contains(kind) && isWhole(reader, in, limits) ? kind : null;
    } catch (IOException | RuntimeException e) { // readers throw either where a file is damaged
      return null;
    }
  }

  private static boolean isWhole(ImageReader reader, ImageInputStream in, Limits limits)
      throws IOException {
    reader.setInput(in);
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    boolean fits = !limits.exceeds(Limit.LOGO_PIXELS, pixels);
    if (fits) {
      reader.read(0);
    }
    reader.dispose();
    return fits;
  }
}
