package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Instrument;
import io.github.cityward.rules.PassRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the law applied, and what is not known of it. */
final class LawWords {
  private final Assessment assessment;
  private final Phrases phrases;
  private final Sources sources;
  private final List<LawFigure> figures;

  LawWords(Assessment assessment, Phrases phrases, Sources sources) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.sources = sources;
    this.figures = new LawFigures(phrases, assessment.acceptUnverified()).of(assessment.rules());
  }

  LawSection section() {
    ProvisionWords provisions = new ProvisionWords(assessment, phrases, sources);
    return new LawSection(facts(), gaps(), provisions.applied(), provisions.clauses(), accepted());
  }

  private List<Fact> facts() {
    Instrument instrument = assessment.rules().instrument();
    PassRule pass = assessment.rules().passRule();
    String evidence = phrases.of(instrument.evidence());
    List<Integer> text = sources.ofLaw(instrument.source());
    return List.of(
        fact("law.instrument", new Cited(title(instrument), text)),
        fact(
            "law.period",
            new Cited(phrases.say("law.evidence-of", period(instrument), evidence), text)),
        fact("law.date", Cited.plain(phrases.of(assessment.date()))),
        fact(
            "law.pass",
            new Cited(
                phrases.say(
                    "law.pass-text",
                    needed(pass),
                    phrases.of(assessment.maximum()),
                    phrases.of(pass.total().evidence()),
                    phrases.citation(pass.citation())),
                text)),
        fact("law.figures", Cited.plain(counted())),
        fact("law.rules", Cited.plain(assessment.rules().id())),
        fact("law.sha", Cited.plain(assessment.rules().sha256())));
  }

  /** {@return what must be reached; that it does not count, if it does not} */
  private String needed(PassRule pass) {
    Points counting = assessment.minimum();
    Points written = pass.total().value();
    if (counting != null) {
      return needed(counting);
    }
    return written == null
        ? phrases.say("unknown")
        : phrases.say("scale.not-counted", needed(written));
  }

  private String needed(Points minimum) {
    return phrases.countsStandards()
        ? phrases.needed(minimum, assessment.maximum())
        : phrases.say("need.least", phrases.of(minimum));
  }

  /** {@return the number and the name; the number alone where that is the name} */
  private String title(Instrument instrument) {
    String name = phrases.of(instrument.name());
    String number = phrases.citation(instrument.number());
    return name.equals(instrument.number()) ? number : number + ", " + name;
  }

  private String period(Instrument instrument) {
    LocalDate to = instrument.to();
    return to == null
        ? phrases.say("law.period-open", phrases.of(instrument.from()))
        : phrases.say("law.period-closed", phrases.of(instrument.from()), phrases.of(to));
  }

  private Fact fact(String key, Cited text) {
    return new Fact(phrases.say(key), text);
  }

  /** {@return how many figures there are by evidence, the strongest first} */
  private String counted() {
    return Arrays.stream(Evidence.values())
        .map(
            evidence -> {
              long count = figures.stream().filter(each -> each.evidence() == evidence).count();
              return count == 0 ? "" : phrases.say("law.figures-of", count, phrases.of(evidence));
            })
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private List<LawSection.Gap> gaps() {
    List<LawFigure> gaps =
        Stream.concat(
                figures.stream().filter(each -> !each.counts()),
                assessment.indicators().flatMap(this::formulas))
            .toList();
    return gaps.stream()
        .map(LawFigure::where)
        .distinct()
        .map(
            where ->
                new LawSection.Gap(
                    where,
                    gaps.stream()
                        .filter(each -> each.where().equals(where))
                        .map(this::withEvidence)
                        .toList()))
        .toList();
  }

  /** {@return the formulas that nobody checked which would give the value that there is not} */
  private Stream<LawFigure> formulas(IndicatorScore score) {
    return assessment.uncountedFormulas(score).stream()
        .map(
            each ->
                new LawFigure(
                    phrases.of(score.indicator()),
                    phrases.say("law.formula"),
                    phrases.formula(each),
                    each.evidence(),
                    false));
  }

  private String withEvidence(LawFigure figure) {
    return phrases.say("law.gap", figure.label(), figure.text(), phrases.of(figure.evidence()));
  }

  /** {@return what would not count if unverified figures were not accepted} */
  private List<String> accepted() {
    List<String> accepted = new ArrayList<>();
    if (!assessment.acceptUnverified()) {
      return accepted;
    }
    figures.stream()
        .filter(each -> each.counts() && each.evidence() == Evidence.UNVERIFIED)
        .forEach(
            each ->
                accepted.add(
                    phrases.say("law.accepted-figure", each.where(), each.label(), each.text())));
    assessment.rules().provisions().stream()
        .filter(each -> each.exists() && each.evidence() == Evidence.UNVERIFIED)
        .forEach(
            each ->
                accepted.add(
                    phrases.say("law.accepted-provision", each.code(), phrases.of(each.name()))));
    ValuesUsed.in(assessment).stream()
        .map(ValueInUse::derivedBy)
        .filter(Objects::nonNull)
        .filter(each -> each.evidence() == Evidence.UNVERIFIED)
        .map(
            each ->
                phrases.say(
                    "law.accepted-formula",
                    phrases.formula(each),
                    phrases.grounds(assessment, each)))
        .distinct()
        .forEach(accepted::add);
    return accepted;
  }
}
