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

  /** {@return what is wrong, with the value, and then what would be right; without the place} */
  public String message(Locale locale) {
    return Wording.of(Problem.class, locale)
        .preferring("." + arguments.size())
        .say(code.name(), arguments.toArray());
  }

  /** {@return the place and the message in one line: {@code town.yaml:3:9 region: ...}} */
  public String line(Locale locale) {
    String at = place.toString();
    return at.isEmpty() ? message(locale) : at + ": " + message(locale);
  }

  /** {@return the place and the English message in one line} */
  @Override
  public String toString() {
    return line(Locale.ENGLISH);
  }
}
