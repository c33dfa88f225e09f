package io.github.cityward.scoresheet;

import io.github.cityward.assess.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The formulas of a score sheet, in the English spelling in which files keep them. Nothing of a
 * town stands in them: only addresses and words of the program.
 */
record Formulas(Phrases phrases) {
  /** More than what the cells of a hundred standards lose when they are rounded. */
  static final String NEAR = "0.00000001";

  private static final int DECIMALS = 10;

  String word(Verdict verdict) {
    return quoted(phrases.of(verdict));
  }

  String near() {
    return quoted(phrases.say("near"));
  }

  private static String quoted(String word) {
    return '"' + word.replace("\"", "\"\"") + '"';
  }

  /** {@return the sum of the cells, without the dust of binary fractions} */
  String sum(List<CellAddress> cells) {
    return "ROUND(SUM(" + String.join(",", runs(cells)) + ")," + DECIMALS + ")";
  }

  /** {@return {@code amount}, cut to what a cell holds} */
  String cut(String amount, String maximum) {
    return "MIN(" + maximum + "," + amount + ")";
  }

  /** {@return in how many of the cells stands the word of {@code verdict}} */
  String count(List<CellAddress> cells, Verdict verdict) {
    return cells.isEmpty()
        ? "0"
        : runs(cells).stream()
            .map(run -> "COUNTIF(" + run + "," + word(verdict) + ")")
            .collect(Collectors.joining("+"));
  }

  /**
   * {@return the verdict on a line: {@code low} and {@code high} against {@code minimum}}
   *
   * @param rounded whether a sum may lie a little beside what is exact, so that near the line it
   *     tells nothing
   */
  String verdict(String low, String high, String minimum, boolean rounded) {
    if (!rounded) {
      return "IF(%s>=%s,%s,IF(%s<%s,%s,%s))"
          .formatted(
              low,
              minimum,
              word(Verdict.MET),
              high,
              minimum,
              word(Verdict.NOT_MET),
              word(Verdict.UNDETERMINED));
    }
    return "IF(%1$s>=%3$s+%4$s,%5$s,IF(%2$s<=%3$s-%4$s,%6$s,IF(OR(ABS(%1$s-%3$s)<%4$s,ABS(%2$s-%3$s)<%4$s),%7$s,%8$s)))"
        .formatted(
            low,
            high,
            minimum,
            NEAR,
            word(Verdict.MET),
            word(Verdict.NOT_MET),
            near(),
            word(Verdict.UNDETERMINED));
  }

  /** {@return the verdict on a line of the law that is not known: only all there is reaches it} */
  String verdictOnUnknownLine(String low, String maximum) {
    return "IF(%s>=%s,%s,%s)"
        .formatted(low, maximum, word(Verdict.MET), word(Verdict.UNDETERMINED));
  }

  /** {@return the verdict on a condition that asks for all that stand in {@code cells}} */
  String all(List<CellAddress> cells) {
    String near =
        runs(cells).stream()
            .map(run -> "COUNTIF(" + run + "," + near() + ")")
            .collect(Collectors.joining("+"));
    return "IF(%s>0,%s,IF(%s>0,%s,IF(%s=%d,%s,%s)))"
        .formatted(
            count(cells, Verdict.NOT_MET),
            word(Verdict.NOT_MET),
            near,
            near(),
            count(cells, Verdict.MET),
            cells.size(),
            word(Verdict.MET),
            word(Verdict.UNDETERMINED));
  }

  /** {@return whether {@code verdict} is the exact one, or says that it cannot tell} */
  String sameVerdict(String verdict, String exact) {
    return "OR(%1$s=%2$s,%1$s=%3$s)".formatted(verdict, exact, near());
  }

  /** {@return whether two amounts differ by no more than rounding explains} */
  String sameAmount(String amount, String exact) {
    return "ABS(%s-%s)<%s".formatted(amount, exact, NEAR);
  }

  /** {@return what a comparison with the exact result shows} */
  String check(List<String> conditions) {
    return "IF(AND(%s),%s,%s)"
        .formatted(
            String.join(",", conditions),
            quoted(phrases.say("check.agrees")),
            quoted(phrases.say("check.differs")));
  }

  /** {@return the cells, those below one another as one range} */
  private static List<String> runs(List<CellAddress> cells) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i + 1 == cells.size() || !cells.get(i + 1).follows(cells.get(i));
      if (last) {
        runs.add(cells.get(first).to(cells.get(i)));
        first = i + 1;
      }
    }
    return runs;
  }
}
