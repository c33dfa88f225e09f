package io.github.cityward;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** This library. */
public final class Cityward {
  private Cityward() {}

  /** {@return the version of this library, such as {@code 0.1.0}} */
  public static String version() {
    try (InputStream in = Cityward.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in, "version.properties"));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
