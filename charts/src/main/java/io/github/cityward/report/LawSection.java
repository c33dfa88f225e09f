package io.github.cityward.report;

import java.util.List;

/**
 * Which law, on which day, and what is not known of it.
 *
 * @param facts the instrument, its period, the rule set, the pass rule
 * @param gaps figures that do not count here
 * @param applied provisions that apply here by what is known of them
 * @param clauses provisions of which something is not known
 * @param accepted what counts only because unverified figures are accepted
 */
record LawSection(
    List<Fact> facts,
    List<Gap> gaps,
    List<Cited> applied,
    List<Clause> clauses,
    List<String> accepted) {
  LawSection {
    facts = List.copyOf(facts);
    gaps = List.copyOf(gaps);
    applied = List.copyOf(applied);
    clauses = List.copyOf(clauses);
    accepted = List.copyOf(accepted);
  }

  /** The figures of one standard, of a criterion or of the total that do not count. */
  record Gap(String where, List<String> figures) {}

  /** A provision: what is not known of it, what it could ease, and what that means here. */
  record Clause(String name, Cited citation, String unknown, String scope, String here) {}
}
