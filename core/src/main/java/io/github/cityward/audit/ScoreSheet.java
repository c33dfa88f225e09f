package io.github.cityward.audit;

import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.RuleSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an official score sheet prints of one town under one rule set. Whatever it does not print is
 * not known.
 *
 * @param town the town, as the sheet names it
 * @param rules the rule set the sheet was made under
 * @param figures the printed figures by item: {@code total}, the code of a criterion or a standard,
 *     or a count such as {@code standards_met}
 * @param verdict the printed verdict; null where none is printed
 */
public record ScoreSheet(
    String town, RuleSet rules, Map<String, Printed> figures, @Nullable Verdict verdict) {
  /**
   * Makes the score sheet.
   *
   * @throws IllegalArgumentException if the rule set has no such item
   */
  public ScoreSheet {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    Set<String> known = SheetItems.figures(rules);
    for (String item : figures.keySet()) {
      if (!known.contains(item)) {
        throw new IllegalArgumentException(
            item + " is no item of " + rules.id() + ". Give one of " + known);
      }
    }
  }

  /** {@return how many figures and verdicts it prints} */
  int printed() {
    return figures.size() + (verdict == null ? 0 : 1);
  }

  /** {@return this sheet with another figure printed for {@code item}} */
  ScoreSheet with(String item, Printed figure) {
    Map<String, Printed> changed = new LinkedHashMap<>(figures);
    changed.put(item, figure);
    return new ScoreSheet(town, rules, changed, verdict);
  }

  /**
   * {@return what people call {@code item}: the total, criterion 5, the number of standards met}
   */
  public String name(String item, Locale locale) {
    return FindingWords.in(locale).item(item, rules);
  }

  /** {@return the town and the rule set} */
  @Override
  public String toString() {
    return town + " (" + rules + ")";
  }
}
