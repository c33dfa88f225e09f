package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.Provenance;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.simulate.Simulation;
import java.util.ArrayList;
import java.util.List;

/** Says on what a result rests that nobody published or checked; often that is nothing. */
final class Assumptions {
  private Assumptions() {}

  /** {@return the assumptions of the rules, of the values and of the figures that count} */
  static List<String> of(Assessment assessment, Audience audience) {
    return of(Provenance.of(assessment), values(assessment, audience), audience);
  }

  /** {@return what all towns rest on; which values are assumed each town has for itself} */
  static List<String> of(Comparison comparison, Audience audience) {
    return of(Provenance.of(comparison), List.of(), audience);
  }

  /** {@return how much of the result rests on values that somebody assumed, if any of it does} */
  static List<String> values(Assessment assessment, Audience audience) {
    return assessment.dataShare().assumed().signum() > 0
        ? List.of(audience.say("sure.assumed", audience.percent(assessment.dataShare().assumed())))
        : List.of();
  }

  /** {@return the assumptions of the rules and of the figures that count} */
  static List<String> ofLaw(Assessment assessment, Audience audience) {
    return of(Provenance.of(assessment), List.of(), audience);
  }

  /** {@return the assumptions of the rules and of the figures that count} */
  static List<String> ofLaw(Simulation simulation, Audience audience) {
    return of(simulation.rules(), simulation.acceptUnverified(), List.of(), audience);
  }

  private static List<String> of(Provenance provenance, List<String> values, Audience audience) {
    return of(provenance.rules(), provenance.acceptUnverified(), values, audience);
  }

  private static List<String> of(
      RuleSet rules, boolean acceptUnverified, List<String> values, Audience audience) {
    List<String> assumptions = new ArrayList<>();
    if (rules.isIllustrative()) {
      assumptions.add(audience.say("sure.illustrative"));
    }
    assumptions.addAll(values);
    if (acceptUnverified) {
      assumptions.add(audience.say("sure.unverified"));
    }
    return assumptions;
  }
}
