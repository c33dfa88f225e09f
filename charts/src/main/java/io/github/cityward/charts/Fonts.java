package io.github.cityward.charts;

import com.google.common.base.Suppliers;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** The bundled typeface, Be Vietnam Pro: every letter of Vietnamese, on any machine. */
record Fonts(Font regular, Font bold) {
  static final String REGULAR = "BeVietnamPro_400Regular.ttf";
  static final String BOLD = "BeVietnamPro_700Bold.ttf";

  private static final String CONFIGURATION = "sun.awt.fontconfig";

  /** Read once: what AWT holds of a typeface outside the heap it gives back late, if at all. */
  private static final Supplier<Fonts> BUNDLED = Suppliers.memoize(Fonts::read);

  /** {@return the typeface, read from this library's own files} */
  static Fonts bundled() {
    return BUNDLED.get();
  }

  private static Fonts read() {
    allowNoFonts();
    return new Fonts(read(REGULAR), read(BOLD));
  }

  /**
   * Without any font on the machine, AWT fails while it looks for its logical ones ("Fontconfig
   * head is null"), though they are not used here. A configuration that asks for none of them lets
   * it start; it must be named before AWT loads.
   */
  private static void allowNoFonts() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean asksFontconfig = !system.startsWith("windows") && !system.startsWith("mac");
    if (!asksFontconfig || System.getProperty(CONFIGURATION) != null) {
      return;
    }
    try {
      Path file = Files.createTempFile("cityward", ".fontconfig");
      file.toFile().deleteOnExit();
      Files.writeString(file, "version=1\nsequence.allfonts=default\n");
      System.setProperty(CONFIGURATION, file.toString());
    } catch (IOException e) {
      throw noTemporaryFile(e);
    }
  }

  private static Font read(String name) {
    try (InputStream in = file(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw noTemporaryFile(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The bundled font " + name + " is damaged.", e);
    }
  }

  /** {@return the file of a typeface} */
  static InputStream file(String name) {
    return Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name);
  }

  /** Java reads a typeface by way of a temporary file; there is no other way in. */
  private static UncheckedIOException noTemporaryFile(IOException e) {
    String folder = System.getProperty("java.io.tmpdir", "");
    return new UncheckedIOException(
        "The folder for temporary files, "
            + folder
            + ", cannot be written, and Java reads typefaces by way of it."
            + " Make it writable, or name another one with -Djava.io.tmpdir=FOLDER.",
        e);
  }
}
