package io.github.cityward.assess;

import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.UnitsCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the law that decides an assessment, or leaves it open: its verdict is that of the
 * whole.
 *
 * @param criterion the criterion that must reach it; null for another line
 * @param condition the condition on the commune-level units that it is; null for another line
 * @param citation where the law states it: of the rule, or of the provision that stands in its
 *     place
 */
public record DecidingLine(
    @Nullable Criterion criterion, @Nullable UnitsCondition condition, String citation) {

  /**
   * {@return the line of the total first, then those of the criteria in the order of the law, then
   * the conditions on the commune-level units; none where the status has ended, which decides
   * alone}
   */
  static List<DecidingLine> of(Assessment assessment) {
    if (assessment.isAbolished()) {
      return List.of();
    }
    Optional<Provision> instead = Optional.ofNullable(assessment.way());
    List<DecidingLine> lines = new ArrayList<>();
    if (assessment.totalVerdict() == assessment.verdict()) {
      String rule = assessment.rules().passRule().citation();
      lines.add(new DecidingLine(null, null, instead.map(Provision::citation).orElse(rule)));
    }
    assessment.criteria().stream()
        .filter(each -> each.verdict() == assessment.verdict())
        .map(CriterionScore::criterion)
        .forEach(each -> lines.add(new DecidingLine(each, null, citation(each, instead))));
    assessment.conditions().stream()
        .filter(each -> each.verdict() == assessment.verdict())
        .map(ConditionScore::condition)
        .forEach(each -> lines.add(new DecidingLine(null, each, each.citation())));
    return lines;
  }

  private static String citation(Criterion criterion, Optional<Provision> instead) {
    return instead
        .filter(
            each ->
                each.effect() instanceof Effect.Needs needs
                    && needs.criteria().containsKey(criterion.code()))
        .map(Provision::citation)
        .orElse(criterion.citation());
  }
}
