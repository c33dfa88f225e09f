package io.github.cityward.report;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is (cơ quan lập báo cáo): a name, a logo and a style sheet that comes after the
 * report's own. Immutable.
 */
public final class Office {
  /** What would fetch something or end the style sheet, however it is written. */
  private static final Pattern NOT_ALONE =
      Pattern.compile(
          "@import|url\\s*\\(|image-set\\s*\\(|src\\s*\\(|[<\\\\]", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final @Nullable Logo logo;
  private final String style;

  private Office(String name, @Nullable Logo logo, String style) {
    this.name = name;
    this.logo = logo;
    this.style = style;
  }

  /**
   * {@return an office without a logo, in the report's own style}
   *
   * @param name as it stands at the head of the report, such as {@code UBND phường Trảng Bàng}
   * @throws IllegalArgumentException if the name is blank
   */
  public static Office of(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("The name of the office is empty. Write its name.");
    }
    return new Office(name.strip(), null, "");
  }

  /**
   * {@return the same office with a logo}
   *
   * @param file the bytes of a PNG or a JPEG file, as large as {@link Limit#LOGO_BYTES} and {@link
   *     Limit#LOGO_PIXELS} usually allow
   * @throws IllegalArgumentException if it is neither, larger or cut short
   */
  public Office withLogo(byte[] file) {
    return withLogo(file, Limits.defaults());
  }

  /**
   * {@return the same office with a logo}
   *
   * @param file the bytes of a PNG or a JPEG file
   * @param limits how large it may be
   * @throws IllegalArgumentException if it is neither, larger or cut short
   */
  public Office withLogo(byte[] file, Limits limits) {
    return new Office(name, Logo.of(file, limits), style);
  }

  /**
   * {@return the same office with rules of CSS that come after the report's own}
   *
   * @param rules of CSS that stand alone: no {@code @import}, no {@code url(}, no {@code <} and no
   *     backslash, since a report needs no other file and fetches nothing
   * @throws IllegalArgumentException if they would fetch something or end the style sheet
   */
  public Office withStyle(String rules) {
    OptionalInt outside = reachesOutside(rules);
    if (outside.isPresent()) {
      throw new IllegalArgumentException(
          "The style sheet reaches outside at character "
              + (outside.getAsInt() + 1)
              + ". A report fetches nothing: write rules without @import, url(, < and \\.");
    }
    return new Office(name, logo, rules);
  }

  /** {@return where rules of CSS would first fetch something or end the style sheet, from 0} */
  public static OptionalInt reachesOutside(String rules) {
    Matcher matcher = NOT_ALONE.matcher(rules);
    return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** {@return its logo as a page holds it; empty without one} */
  String logo() {
    return logo == null ? "" : logo.address();
  }

  /** {@return the rules that come after the report's own} */
  String style() {
    return style;
  }
}
