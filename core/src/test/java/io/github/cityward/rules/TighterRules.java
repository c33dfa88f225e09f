package io.github.cityward.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bundled rule set in which one figure asks for more.
 *
 * @param line the line of its file that is otherwise
 */
public record TighterRules(RuleSet rules, String line) {
  /** A threshold, or a line of the pass rule; the minimum of a standard is what it gives. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "( {4}minimum| {4,}(?:lower|upper|at-least|at-most|more-than|less-than)): (-?[0-9.]+)");

  /** {@return {@code rules} with a figure, chosen by chance, of which the file can be read} */
  public static TighterRules of(RuleSet rules, Path folder, SplittableRandom random) {
    List<String> lines =
        Arrays.asList(RuleLibrary.bundled().text(rules.id()).orElseThrow().split("\n", -1));
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size() && !lines.get(i).matches("provisions:|cases:"); i++) {
      if (asksForMore(lines, i).isPresent()) {
        places.add(i);
      }
    }
    Collections.shuffle(places, new Random(random.nextLong()));
    return places.stream()
        .flatMap(place -> with(lines, place, folder).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<TighterRules> with(List<String> lines, int place, Path folder) {
    String tighter = asksForMore(lines, place).orElseThrow();
    List<String> all = new ArrayList<>(lines);
    all.set(place, tighter);
    try {
      Path file = Files.writeString(folder.resolve("tighter.yaml"), String.join("\n", all));
      return RuleReader.read(file)
          .toOptional()
          .map(rules -> new TighterRules(rules, "line " + (place + 1) + ":" + tighter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A lower threshold goes half way to the upper one, which mostly stands on the next line. */
  private static Optional<String> asksForMore(List<String> lines, int place) {
    Matcher figure = FIGURE.matcher(lines.get(place));
    if (!figure.matches()) {
      return Optional.empty();
    }
    String key = figure.group(1).strip();
    BigDecimal number = new BigDecimal(figure.group(2));
    Matcher next = FIGURE.matcher(lines.get(place + 1));
    if (key.equals("lower")) {
      return next.matches()
          ? Optional.of(
              lines.get(place).substring(0, figure.start(2))
                  + number
                      .add(new BigDecimal(next.group(2)))
                      .divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_UP)
                      .stripTrailingZeros()
                      .toPlainString())
          : Optional.empty();
    }
    boolean falls = key.equals("at-most") || key.equals("less-than");
    BigDecimal more = falls ? number.subtract(BigDecimal.ONE) : number.add(BigDecimal.ONE);
    return Optional.of(lines.get(place).substring(0, figure.start(2)) + more.toPlainString());
  }
}
