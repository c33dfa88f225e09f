package io.github.cityward.assess;

import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the law that decides an assessment, or leaves it open: its verdict is that of the
 * whole.
 *
 * @param criterion the criterion that must reach it; null for the line of the total
 * @param citation where the law states it: of the rule, or of the provision that stands in its
 *     place
 */
public record DecidingLine(@Nullable Criterion criterion, String citation) {

  /** {@return the line of the total first, then those of the criteria in the order of the law} */
  static List<DecidingLine> of(Assessment assessment) {
    Optional<Provision> instead = instead(assessment);
    List<DecidingLine> lines = new ArrayList<>();
    if (assessment.totalVerdict() == assessment.verdict()) {
      String rule = assessment.rules().passRule().citation();
      lines.add(new DecidingLine(null, instead.map(Provision::citation).orElse(rule)));
    }
    assessment.criteria().stream()
        .filter(each -> each.verdict() == assessment.verdict())
        .map(CriterionScore::criterion)
        .forEach(each -> lines.add(new DecidingLine(each, citation(each, instead))));
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

  /** {@return the provision whose lines stand in the place of those of the pass rule} */
  static Optional<Provision> instead(Assessment assessment) {
    return assessment.provisions().stream()
        .filter(
            each ->
                each.state() == ProvisionUse.State.APPLIES
                    || each.state() == ProvisionUse.State.AMOUNT_UNKNOWN)
        .map(ProvisionUse::provision)
        .filter(each -> each.effect() instanceof Effect.Needs)
        .findFirst();
  }
}
