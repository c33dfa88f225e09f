package io.github.cityward.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Parts of an office file, packed: the same parts in the same order give the same bytes, on any day
 * and in any time zone.
 */
public final class PackageOutput {
  /**
   * Beside the first moment that a package can name Java writes another one, which depends on the
   * time zone; so the next that can be written.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private PackageOutput() {}

  /**
   * Writes {@code parts}, by their names, such as {@code word/document.xml}, in their order. The
   * stream stays open.
   *
   * @throws IOException if the stream takes no more
   */
  public static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
