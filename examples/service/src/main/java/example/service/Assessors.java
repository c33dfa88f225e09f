package example.service;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.UrbanClass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An assessor for each bundled rule set, read once: assessors are safe to share. */
final class Assessors {
  private final RuleLibrary library;
  private final Map<String, Assessor> byRules;

  private Assessors(RuleLibrary library, Map<String, Assessor> byRules) {
    this.library = library;
    this.byRules = byRules;
  }

  static Assessors bundled() {
    RuleLibrary library = RuleLibrary.bundled();
    Map<String, Assessor> byRules = new LinkedHashMap<>();
    library.ids().stream()
        .flatMap(id -> library.find(id).stream())
        .filter(rules -> !rules.hasCriteriaOnly())
        .forEach(rules -> byRules.put(rules.id(), Assessor.of(rules)));
    return new Assessors(library, byRules);
  }

  /**
   * {@return the assessor by these rules}
   *
   * @throws ProblemsException if none of that id is bundled, or it only audits score sheets
   */
  Assessor by(String rules) {
    return Optional.ofNullable(byRules.get(rules))
        .orElseThrow(
            () ->
                new ProblemsException(
                    List.of(
                        Problem.of(
                            ProblemCode.UNKNOWN_RULES,
                            Place.field("rules"),
                            rules,
                            String.join(", ", byRules.keySet())))));
  }

  /**
   * {@return the assessor for class III by the law of {@code day}}
   *
   * @throws ProblemsException if no law is known for that day
   */
  Assessor of(LocalDate day) {
    RuleSet inForce = library.inForce(UrbanClass.III, day);
    return by(inForce.id());
  }
}
