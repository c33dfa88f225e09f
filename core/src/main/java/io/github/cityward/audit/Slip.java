package io.github.cityward.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A slip that people make when they copy a figure.
 *
 * @param ground what kind of slip
 * @param figure the figure before the slip
 */
record Slip(Finding.Ground ground, Printed figure) {
  /** Longer figures are not those of a score sheet. */
  private static final int LONGEST = 12;

  private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

  /** {@return the figures that one slip turns into {@code text}, each with the likeliest slip} */
  static Map<String, Slip> behind(String text, boolean count) {
    Map<String, Slip> slips = new LinkedHashMap<>();
    if (text.length() <= LONGEST) {
      exchanged(text, slips);
      if (!count) {
        moved(text, slips);
      }
      changed(text, slips);
      slips.remove(text);
    }
    return slips;
  }

  private static void add(Finding.Ground ground, String figure, Map<String, Slip> slips) {
    if (PLAIN.matcher(figure).matches()) {
      slips.putIfAbsent(figure, new Slip(ground, new Printed(figure)));
    }
  }

  private static void exchanged(String text, Map<String, Slip> slips) {
    for (int i = 0; i < text.length(); i++) {
      for (int j = i + 1; j < text.length(); j++) {
        if (text.charAt(i) != '.' && text.charAt(j) != '.') {
          char[] letters = text.toCharArray();
          letters[i] = text.charAt(j);
          letters[j] = text.charAt(i);
          add(Finding.Ground.DIGITS_EXCHANGED, new String(letters), slips);
        }
      }
    }
  }

  /** The point may have been moved by one digit or two, or left out. */
  private static void moved(String text, Map<String, Slip> slips) {
    int point = text.indexOf('.');
    String digits = text.replace(".", "");
    if (point < 0) {
      for (int i = 1; i < digits.length(); i++) {
        pointed(digits, i, slips);
      }
      pointed("0" + digits, 1, slips);
      add(Finding.Ground.POINT_MOVED, digits + "0", slips);
      return;
    }
    for (int places : List.of(1, -1, 2, -2)) {
      int zerosBefore = Math.max(1 - point - places, 0);
      int zerosAfter = Math.max(point + places - digits.length(), 0);
      pointed(
          "0".repeat(zerosBefore) + digits + "0".repeat(zerosAfter),
          point + places + zerosBefore,
          slips);
    }
  }

  private static void pointed(String digits, int point, Map<String, Slip> slips) {
    String whole = digits.substring(0, point).replaceFirst("^0+(?=[0-9])", "");
    String rest = digits.substring(point);
    add(Finding.Ground.POINT_MOVED, rest.isEmpty() ? whole : whole + "." + rest, slips);
  }

  private static void changed(String text, Map<String, Slip> slips) {
    for (int i = 0; i < text.length(); i++) {
      for (char digit = '0'; digit <= '9' && text.charAt(i) != '.'; digit++) {
        add(Finding.Ground.ONE_DIGIT, text.substring(0, i) + digit + text.substring(i + 1), slips);
      }
    }
  }
}
