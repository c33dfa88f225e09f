package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.Optional;

/** Reads how many standards there are, of a rule file that lists none. */
record StatedCountReader(Problems problems) {
  /** Longer lists no law has; a slip of the keyboard has. */
  private static final int MOST = 999;

  Optional<StatedCount> read(RuleFields root) {
    if (root.node().get("standards").isEmpty()) {
      return Optional.empty();
    }
    int criteria = RuleNodes.criteria(root.node()).size();
    return root.mapping("standards")
        .map(
            fields -> {
              fields.allowOnly("count", "evidence", "cite");
              Figure<Integer> count =
                  fields.figure("count", fields.evidence(), text -> count(text, criteria, fields));
              return new StatedCount(count, fields.citation());
            });
  }

  /** Each criterion has one standard at least. */
  private Optional<Integer> count(YamlNode.Text text, int criteria, RuleFields fields) {
    Optional<Rational> number = fields.number(text);
    Optional<Integer> count =
        number
            .filter(Rational::isWhole)
            .filter(whole -> whole.compareTo(Rational.of(criteria)) >= 0)
            .filter(whole -> whole.compareTo(Rational.of(MOST)) <= 0)
            .map(whole -> (int) whole.toDouble());
    if (number.isPresent() && count.isEmpty()) {
      problems.report(
          ProblemCode.STANDARDS_OUT_OF_REACH,
          text.place(),
          text.text(),
          String.valueOf(criteria),
          String.valueOf(MOST));
    }
    return count;
  }
}
