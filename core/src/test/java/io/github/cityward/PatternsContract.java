package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No pattern tries without end: each is given texts of one or two of its own characters again and
 * again, which nearly match. A time that grows with the square of the length is let pass, since
 * what is read has a limit of length; one that grows with its third power, or doubles, is not.
 */
@Tag("thorough")
public abstract class PatternsContract {
  /** Its square is quick, its third power takes seconds. */
  private static final int LENGTH = 2_000;

  private static final long MOST_NANOSECONDS = 500_000_000;

  /** How a pattern is used, and it as the source has it. */
  private static final Pattern IN_SOURCE =
      Pattern.compile(
          "(Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*"
              + "\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|.)");
  private static final int MOST_CHARACTERS = 6;
  private static final String ANY = "0a ";
  private static final String NO_END = "\u0001";

  /**
   * A pattern that stands in a source.
   *
   * @param whole whether it is only asked to match a text as a whole
   */
  private record Used(Pattern pattern, boolean whole) {
    static Used of(MatchResult source) {
      String pattern =
          ESCAPE
              .matcher(source.group(2))
              .replaceAll(each -> Matcher.quoteReplacement(character(each)));
      return new Used(Pattern.compile(pattern), source.group(1).equals(".matches"));
    }

    private static String character(MatchResult escape) {
      return escape.group(1) == null
          ? escape.group().translateEscapes()
          : Character.toString(Integer.parseInt(escape.group(1), 16));
    }

    long nanoseconds(String text) {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      Matcher matcher = pattern.matcher(text);
      matcher.matches();
      if (!whole) {
        matcher.reset();
        while (matcher.find()) {}
      }
      return threads.getCurrentThreadCpuTime() - start;
    }
  }

  @Test
  void every_pattern_is_done_in_time_with_what_nearly_matches() throws IOException {
    List<Used> patterns = patterns();
    assertThat(patterns).isNotEmpty();
    for (Used used : patterns) {
      for (String piece : pieces(used.pattern().pattern())) {
        assertThat(used.nanoseconds(piece.repeat(LENGTH / piece.length()) + NO_END))
            .as("%s on %s again and again", used.pattern(), piece)
            .isLessThan(MOST_NANOSECONDS);
      }
    }
  }

  private static List<Used> patterns() throws IOException {
    List<Used> patterns = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        IN_SOURCE.matcher(Files.readString(file)).results().map(Used::of).forEach(patterns::add);
      }
    }
    return patterns;
  }

  /** {@return the first characters that stand in {@code pattern} and some others, and all pairs} */
  private static List<String> pieces(String pattern) {
    List<String> single =
        Stream.concat(ANY.chars().boxed(), pattern.chars().boxed())
            .distinct()
            .limit(MOST_CHARACTERS)
            .map(Character::toString)
            .toList();
    List<String> pieces = new ArrayList<>(single);
    for (String first : single) {
      for (String second : single) {
        if (!first.equals(second)) {
          pieces.add(first + second);
        }
      }
    }
    return pieces;
  }
}
