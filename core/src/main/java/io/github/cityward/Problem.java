package io.github.cityward;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that is wrong with an input, where it stands, and what would be right.
 *
 * @param code the kind of problem
 * @param place where it stands
 * @param arguments the values that its message names, as they were written
 */
public record Problem(ProblemCode code, Place place, List<String> arguments)
    implements Serializable {
  private static final char FIRST_PICTURE = '\u2400';
  private static final char NEW_LINE = '\u2424';
  private static final char NO_PICTURE = '\uFFFD';

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    arguments = List.copyOf(arguments);
  }

  /** {@return a problem at {@code place} whose message names {@code arguments}} */
  public static Problem of(ProblemCode code, Place place, String... arguments) {
    return new Problem(code, place, List.of(arguments));
  }

  /** {@return this problem, so many lines further down in its file} */
  public Problem shifted(int lines) {
    return new Problem(code, place.shifted(lines), arguments);
  }

  /** {@return this problem, its file being named from above {@code folder}} */
  public Problem within(String folder) {
    return new Problem(code, place.within(folder), arguments);
  }

  /**
   * {@return what is wrong, with the value, and then what would be right; without the place, in one
   * line: control characters of the value are shown by their pictures}
   */
  public String message(Locale locale) {
    return oneLine(
        Wording.of(Problem.class, locale)
            .preferring("." + arguments.size())
            .say(code.name(), arguments.toArray()));
  }

  /** {@return the place and the message in one line: {@code town.yaml:3:9 region: ...}} */
  public String line(Locale locale) {
    String at = place.toString();
    return at.isEmpty() ? message(locale) : oneLine(at) + ": " + message(locale);
  }

  /** A value from outside writes no second line into a log and commands no screen. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(picture(c)));
    return line.toString();
  }

  /** Half of a character, of which a value was cut or written, could not be written in UTF-8. */
  private static int picture(int c) {
    if (c < ' ') {
      return FIRST_PICTURE + c;
    }
    boolean endsLine = c == '\u0085' || c == '\u2028' || c == '\u2029';
    boolean half = Character.getType(c) == Character.SURROGATE;
    return endsLine ? NEW_LINE : half || Character.isISOControl(c) ? NO_PICTURE : c;
  }

  /** {@return the place and the English message in one line} */
  @Override
  public String toString() {
    return line(Locale.ENGLISH);
  }
}
