package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.TownFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Assesses the towns of one kind in one piece of a table after the other. What is not met is open
 * where a provision could ease it that depends on what the table does not say. Not thread-safe.
 */
final class KindAssessor {
  private final BatchAssessor assessor;
  private final TownScores scores;
  private final ScoreWriter writer;
  private final List<Case> cases = new ArrayList<>();

  /** The best case of some facts that are not said. */
  private record Case(String facts, BatchAssessor best, TownScores scores) {}

  KindAssessor(
      TownKind kind, RuleSet rules, boolean acceptUnverified, LocalDate day, ScoreFormat format) {
    Set<TownFact> unsaid = kind.unsaid();
    this.assessor = kind.assessor(rules.ignoring(unsaid), acceptUnverified, day);
    this.scores = assessor.scores();
    this.writer = ScoreWriter.of(format, assessor, day);
    for (Set<TownFact> facts : cases(unsaid)) {
      Set<TownFact> others = EnumSet.copyOf(unsaid);
      others.removeAll(facts);
      RuleSet best = rules.ignoring(others).assuming(facts);
      BatchAssessor ready = kind.assessor(best, acceptUnverified, day);
      cases.add(new Case(named(facts), ready, ready.scores()));
    }
  }

  /** Each fact alone, in their order, then all of them together. */
  private static List<Set<TownFact>> cases(Set<TownFact> unsaid) {
    List<Set<TownFact>> cases = new ArrayList<>();
    unsaid.forEach(each -> cases.add(EnumSet.of(each)));
    if (unsaid.size() > 1) {
      cases.add(unsaid);
    }
    return cases;
  }

  private static String named(Set<TownFact> facts) {
    return facts.stream().map(TownFact::code).collect(Collectors.joining(";"));
  }

  /** Assesses those towns of {@code rows} that {@code which} names. */
  void assess(TableRows rows, IntPredicate which) {
    assessor.assess(rows.columns(), rows::date, which, scores);
    IntPredicate failed = town -> which.test(town) && scores.verdict(town) == Verdict.NOT_MET;
    if (IntStream.range(0, rows.count()).anyMatch(failed)) {
      cases.forEach(each -> each.best.assess(rows.columns(), rows::date, failed, each.scores));
    }
  }

  /** {@return what is not said of a town and could turn that it is not met; empty if nothing} */
  String open(int town) {
    return scores.verdict(town) == Verdict.NOT_MET
        ? cases.stream()
            .filter(each -> each.scores.verdict(town) != Verdict.NOT_MET)
            .map(Case::facts)
            .findFirst()
            .orElse("")
        : "";
  }

  boolean hasFailedModel(int town) {
    return scores.hasFailedModel(town);
  }

  String between() {
    return writer.between();
  }

  /** Writes one town; {@code open} is what could turn that it is not met. */
  void write(TableRows rows, int town, String open, ByteText text) {
    writer.add(rows, town, scores, open, text);
  }
}
