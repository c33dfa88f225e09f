package io.github.cityward.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that every page holds: style sheets, a script, typefaces. */
final class PageFile {
  private PageFile() {}

  static String text(String name) {
    return new String(read(PageFile.class, name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static byte[] read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
