package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What towns of one kind come to in each state of some facts that their rows do not say. Not
 * thread-safe.
 */
final class FactCases {
  private final Set<TownFact> facts;
  private final List<Case> cases = new ArrayList<>();
  private final Case best;

  /** One state of the facts; its assessor is made when a town first asks for it. */
  private static final class Case {
    private final TownKind kind;
    private final RuleSet rules;
    private final boolean acceptUnverified;
    private final LocalDate day;
    private final boolean mayLose;
    private @Nullable BatchAssessor assessor;
    private @Nullable TownScores scores;

    Case(TownKind kind, RuleSet rules, boolean acceptUnverified, LocalDate day, boolean mayLose) {
      this.kind = kind;
      this.rules = rules;
      this.acceptUnverified = acceptUnverified;
      this.day = day;
      this.mayLose = mayLose;
    }

    TownScores scores(TableRows table, BitSet towns) {
      if (assessor == null || scores == null) {
        assessor = kind.assessor(rules, acceptUnverified, day);
        scores = assessor.scores();
      }
      assessor.assess(table.columns(), table::date, towns::get, scores);
      return scores;
    }
  }

  /**
   * Makes the cases of {@code facts}.
   *
   * @param unsaid all facts that are not said; those that are not among {@code facts} stay so
   */
  FactCases(
      TownKind kind,
      RuleSet rules,
      boolean acceptUnverified,
      LocalDate day,
      Set<TownFact> facts,
      Set<TownFact> unsaid) {
    this.facts = facts;
    Set<TownFact> others = EnumSet.copyOf(unsaid);
    others.removeAll(facts);
    RuleSet known = rules.ignoring(others);
    for (Circumstances each : known.cases(kind.circumstances(day), facts)) {
      boolean mayLose = known.mayLose(each, facts);
      cases.add(new Case(kind.in(each, facts), known, acceptUnverified, day, mayLose));
    }
    this.best = new Case(kind, known.assuming(facts), acceptUnverified, day, false);
  }

  /** {@return the facts as a table names them, joined by {@code ;}} */
  String named() {
    return facts.stream().map(TownFact::code).collect(Collectors.joining(";"));
  }

  /** {@return whether a town may come to less in one of the cases than without the facts} */
  boolean mayLose() {
    return cases.stream().anyMatch(each -> each.mayLose);
  }

  /**
   * {@return those of {@code towns} whose verdict is another one than in {@code usual} in a case}
   */
  BitSet turned(TableRows rows, TownScores usual, BitSet towns) {
    BitSet asked = (BitSet) towns.clone();
    BitSet failed = those(asked, usual, Verdict.NOT_MET);
    if (!failed.isEmpty()) {
      asked.andNot(those(failed, best.scores(rows, failed), Verdict.NOT_MET));
    }
    BitSet met = those(asked, usual, Verdict.MET);
    BitSet turned = new BitSet();
    for (Case each : cases) {
      BitSet left = (BitSet) asked.clone();
      left.andNot(turned);
      if (!each.mayLose) {
        left.andNot(met);
      }
      if (!left.isEmpty()) {
        TownScores scores = each.scores(rows, left);
        left.stream()
            .filter(town -> scores.verdict(town) != usual.verdict(town))
            .forEach(turned::set);
      }
    }
    return turned;
  }

  /** {@return the verdicts of those of {@code towns} that have the same one in all cases} */
  Map<Integer, Verdict> agreed(TableRows rows, BitSet towns) {
    Map<Integer, Verdict> agreed = new HashMap<>();
    BitSet left = (BitSet) towns.clone();
    for (Case each : cases) {
      TownScores scores = each.scores(rows, left);
      for (int town : left.stream().toArray()) {
        Verdict verdict = scores.verdict(town);
        if (agreed.getOrDefault(town, verdict) == verdict) {
          agreed.put(town, verdict);
        } else {
          agreed.remove(town);
          left.clear(town);
        }
      }
    }
    return agreed;
  }

  private static BitSet those(BitSet towns, TownScores scores, Verdict verdict) {
    BitSet those = new BitSet();
    towns.stream().filter(town -> scores.verdict(town) == verdict).forEach(those::set);
    return those;
  }
}
