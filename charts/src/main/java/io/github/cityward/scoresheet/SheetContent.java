package io.github.cityward.scoresheet;

import io.github.cityward.assess.Verdict;
import java.util.List;

/**
 * What a score sheet says, in the reader's language.
 *
 * @param town the name of the unit
 * @param facts what the sheet is of
 * @param result what all comes to
 * @param notices what a reader must know before he reads a number
 * @param criteria the criteria with their standards, in the order of the law
 * @param warnings what does not stop an assessment but must be known
 * @param sources where everything was read, by number from 1
 * @param provenance what it takes to get the result again
 * @param signatories who signs
 * @param office whose score sheet it is; empty where nobody is named
 */
record SheetContent(
    Phrases phrases,
    String town,
    List<Fact> facts,
    Outcome result,
    List<String> notices,
    List<CriterionRow> criteria,
    List<String> warnings,
    List<Source> sources,
    List<Fact> provenance,
    List<String> signatories,
    String office) {
  SheetContent {
    facts = List.copyOf(facts);
    notices = List.copyOf(notices);
    criteria = List.copyOf(criteria);
    warnings = List.copyOf(warnings);
    sources = List.copyOf(sources);
    provenance = List.copyOf(provenance);
    signatories = List.copyOf(signatories);
  }

  /** {@return the same, with {@code name} at its head} */
  SheetContent by(String name) {
    return new SheetContent(
        phrases,
        town,
        facts,
        result,
        notices,
        criteria,
        warnings,
        sources,
        provenance,
        signatories,
        name);
  }

  /** What something is called, and what it is. */
  record Fact(String name, String text) {}

  /**
   * What all comes to.
   *
   * @param word the verdict in words
   * @param points how much there is
   * @param minimum how much is needed, or that it is not known
   * @param maximum the most there is
   * @param totalVerdict whether the total alone reaches its line
   * @param why what decides, or leaves it open; empty where it is met
   */
  record Outcome(
      String word,
      String points,
      String minimum,
      String maximum,
      Verdict totalVerdict,
      String why) {}

  /** Where something was read: data or the law. */
  record Source(String subject, String text) {}
}
