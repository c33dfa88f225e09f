package io.github.cityward.assess;

import io.github.cityward.Cityward;
import io.github.cityward.Wording;
import io.github.cityward.rules.RuleSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a result comes from (nguồn gốc kết quả): what it takes to get it again.
 *
 * @param rules the rule set
 * @param date the day of the assessment
 * @param acceptUnverified whether figures of the law that nobody checked were let decide
 */
public record Provenance(RuleSet rules, LocalDate date, boolean acceptUnverified) {
  /** The name of what says that a rule set is not the law. */
  public static final String ILLUSTRATIVE = "illustrative";

  /** The name of what says of which day a result is. */
  public static final String ON = "on";

  /** {@return where an assessment comes from} */
  public static Provenance of(Assessment assessment) {
    return new Provenance(assessment.rules(), assessment.date(), assessment.acceptUnverified());
  }

  /** {@return where a comparison comes from} */
  public static Provenance of(Comparison comparison) {
    return new Provenance(comparison.rules(), comparison.date(), comparison.acceptUnverified());
  }

  /**
   * {@return where the scores of many towns come from}
   *
   * @param day the day of towns that have none of their own
   */
  public static Provenance of(BatchAssessor assessor, LocalDate day) {
    return new Provenance(assessor.rules(), day, assessor.acceptsUnverified());
  }

  /**
   * {@return what is said of it, by name: {@code rules}, {@code sha256}, {@code on}, {@code
   * version}; {@code accept_unverified} and {@code illustrative}, {@code yes}, only where they are}
   */
  public Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("rules", rules.id());
    entries.put("sha256", rules.sha256());
    entries.put(ON, date.toString());
    entries.put("version", Cityward.version());
    if (acceptUnverified) {
      entries.put("accept_unverified", "yes");
    }
    if (rules.isIllustrative()) {
      entries.put(ILLUSTRATIVE, "yes");
    }
    return entries;
  }

  /**
   * {@return what every row of a CSV says of it, by column} In a file for spreadsheets it is all;
   * elsewhere only {@code illustrative}, where the rules are.
   */
  public Map<String, String> columns(boolean forSpreadsheets) {
    Map<String, String> columns = entries();
    if (!forSpreadsheets) {
      columns.keySet().retainAll(Set.of(ILLUSTRATIVE));
    }
    return columns;
  }

  /** {@return the same in the reader's language: what it is called, and what it is} */
  public Map<String, String> inWords(Locale locale) {
    Wording words = Wording.of(Provenance.class, locale);
    Map<String, String> said = new LinkedHashMap<>();
    entries().forEach((name, text) -> said.put(words.say("provenance." + name), text));
    return said;
  }
}
