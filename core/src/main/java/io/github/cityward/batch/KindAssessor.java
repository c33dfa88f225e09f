package io.github.cityward.batch;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownScores;
import io.github.cityward.assess.Verdict;
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
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Assesses the towns of one kind in one piece of a table after the other. A verdict is open where
 * another one could follow from what the table does not say. Not thread-safe.
 */
final class KindAssessor {
  private final BatchAssessor assessor;
  private final TownScores scores;
  private final ScoreWriter writer;

  /** Each fact alone, in their order, then all of them together. */
  private final List<FactCases> cases = new ArrayList<>();

  /** The verdicts that something not said could turn. */
  private final Set<Verdict> turnable = EnumSet.noneOf(Verdict.class);

  private final Map<Integer, String> open = new HashMap<>();
  private final Map<Integer, Verdict> agreed = new HashMap<>();

  KindAssessor(
      TownKind kind, RuleSet rules, boolean acceptUnverified, LocalDate day, ScoreFormat format) {
    Set<TownFact> unsaid = kind.unsaid();
    unsaid.removeIf(each -> rules.cases(kind.circumstances(day), EnumSet.of(each)).size() == 1);
    this.assessor = kind.assessor(rules.ignoring(unsaid), acceptUnverified, day);
    this.scores = assessor.scores();
    this.writer = ScoreWriter.of(format, assessor, day);
    for (Set<TownFact> facts : sets(unsaid)) {
      cases.add(new FactCases(kind, rules, acceptUnverified, day, facts, unsaid));
      turnable.add(Verdict.NOT_MET);
    }
    if (cases.stream().anyMatch(FactCases::mayLose)) {
      turnable.add(Verdict.MET);
    }
    if (rules.choosesBy(unsaid)) {
      turnable.add(Verdict.UNDETERMINED);
    }
  }

  private static List<Set<TownFact>> sets(Set<TownFact> unsaid) {
    List<Set<TownFact>> sets = new ArrayList<>();
    unsaid.forEach(each -> sets.add(EnumSet.of(each)));
    if (unsaid.size() > 1) {
      sets.add(unsaid);
    }
    return sets;
  }

  /** Assesses those towns of {@code rows} that {@code which} names. */
  void assess(TableRows rows, IntPredicate which) {
    assessor.assess(rows.columns(), rows::date, which, scores);
    open.clear();
    agreed.clear();
    if (turnable.isEmpty()) {
      return;
    }
    BitSet left = new BitSet();
    IntStream.range(0, rows.count())
        .filter(which)
        .filter(town -> turnable.contains(scores.verdict(town)))
        .forEach(left::set);
    if (turnable.contains(Verdict.UNDETERMINED)) {
      agree(rows, left);
    }
    for (FactCases each : cases) {
      BitSet turned = each.turned(rows, scores, left);
      turned.stream().forEach(town -> open.put(town, each.named()));
      left.andNot(turned);
    }
  }

  /** Settles what is open only as long as each standard of several is looked at alone. */
  private void agree(TableRows rows, BitSet left) {
    BitSet undetermined = new BitSet();
    left.stream()
        .filter(town -> scores.verdict(town) == Verdict.UNDETERMINED)
        .forEach(undetermined::set);
    if (!undetermined.isEmpty()) {
      agreed.putAll(cases.get(cases.size() - 1).agreed(rows, undetermined));
      agreed.keySet().forEach(left::clear);
    }
  }

  /** {@return what is not said of a town and could turn its verdict; empty if nothing} */
  String open(int town) {
    return open.getOrDefault(town, "");
  }

  private Verdict verdict(int town) {
    return open.containsKey(town)
        ? Verdict.UNDETERMINED
        : agreed.getOrDefault(town, scores.verdict(town));
  }

  boolean hasFailedModel(int town) {
    return scores.hasFailedModel(town);
  }

  String between() {
    return writer.between();
  }

  /** Writes one town. */
  void write(TableRows rows, int town, ByteText text) {
    writer.add(rows, town, scores, verdict(town), open(town), text);
  }
}
