package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.ProvisionUse;
import io.github.cityward.assess.Warning;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words the provisions whose existence or amount is not known, and what they could change. */
final class ProvisionWords {
  private final Assessment assessment;
  private final RuleSet rules;
  private final Phrases phrases;
  private final Sources sources;

  ProvisionWords(Assessment assessment, Phrases phrases, Sources sources) {
    this.assessment = assessment;
    this.rules = assessment.rules();
    this.phrases = phrases;
    this.sources = sources;
  }

  /** {@return the provisions, those first of which the town is a case} */
  List<LawSection.Clause> clauses() {
    return rules.provisions().stream()
        .filter(each -> isOpen(each, assessment.acceptUnverified()))
        .sorted(Comparator.comparing(each -> !concernsTown(each)))
        .map(this::clause)
        .toList();
  }

  /** {@return the provisions that apply here, with what they changed} */
  List<Cited> applied() {
    return assessment.provisions().stream()
        .filter(each -> each.state() == ProvisionUse.State.APPLIES)
        .map(this::applied)
        .toList();
  }

  private Cited applied(ProvisionUse use) {
    Cited citation = sources.citation(use.provision().citation(), rules);
    boolean ofLines = use.provision().effect() instanceof Effect.Needs;
    String changed =
        ofLines
            ? phrases.say("provision.lines")
            : use.changed().isEmpty()
                ? phrases.say("provision.here.nothing")
                : phrases.say("provision.changed", String.join(", ", use.changed()));
    return new Cited(
        phrases.say(
            "provision.applied",
            use.provision().code() + " " + phrases.of(use.provision().name()),
            citation.text(),
            changed),
        citation.sources());
  }

  private boolean concernsTown(Provision provision) {
    return provision
        .condition()
        .holds(assessment.town().profile().circumstances(assessment.date()));
  }

  /** {@return whether it is not known that the provision exists, or what it does} */
  static boolean isOpen(Provision provision, boolean acceptUnverified) {
    return !provision.exists()
        || provision.effect() instanceof Effect.Unknown
        || !provision.evidence().counts(acceptUnverified)
        || provision
            .effect()
            .lowering()
            .filter(lowers -> lowers.factor().known(acceptUnverified).isEmpty())
            .isPresent();
  }

  private LawSection.Clause clause(Provision provision) {
    return new LawSection.Clause(
        provision.code() + " " + phrases.of(provision.name()),
        sources.citation(provision.citation(), rules),
        phrases.say(unknown(provision)),
        scope(provision.effect().codes()),
        here(provision));
  }

  private static String unknown(Provision provision) {
    if (!provision.exists()) {
      return "provision.existence";
    }
    return provision.evidence() == Evidence.UNVERIFIED
        ? "provision.unverified"
        : "provision.amount";
  }

  private String scope(List<String> codes) {
    if (codes.isEmpty()) {
      return phrases.say("provision.scope-lines");
    }
    return codes.size() == rules.indicators().count()
        ? phrases.say("provision.any")
        : rules
            .indicators()
            .filter(each -> codes.contains(each.code()))
            .map(phrases::of)
            .collect(Collectors.joining("; "));
  }

  private String here(Provision provision) {
    if (!concernsTown(provision)) {
      return phrases.say("provision.here.other-town");
    }
    if (!provision.exists()) {
      return unread(assessment).contains(provision.code())
          ? phrases.say("provision.here.beyond", phrases.number(ReportSection.RESULT))
          : phrases.say("provision.here.excluded");
    }
    String eased =
        assessment
            .indicators()
            .filter(each -> each.provisions().contains(provision.code()))
            .map(IndicatorScore::indicator)
            .map(phrases::of)
            .collect(Collectors.joining("; "));
    return eased.isEmpty()
        ? phrases.say("provision.here.nothing")
        : phrases.say("provision.here.within", phrases.number(ReportSection.RESULT), eased);
  }

  /** {@return the codes of the clauses that nobody has read and that may ease this assessment} */
  static List<String> unread(Assessment assessment) {
    return assessment.warnings().stream()
        .filter(each -> each.code() == Warning.Code.PROVISION_UNKNOWN)
        .map(each -> each.arguments().get(0))
        .toList();
  }
}
