package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CombinationScore;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Provenance;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.PassScale;
import io.github.cityward.town.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words an assessment as a score sheet. Sources get their numbers in the order of the rows. */
final class ContentMaker {
  private final Assessment assessment;
  private final Phrases phrases;
  private final SourceList sources;

  ContentMaker(Assessment assessment, Locale locale) {
    this.assessment = assessment;
    this.phrases = new Phrases(assessment, locale);
    this.sources = new SourceList(phrases);
  }

  SheetContent make() {
    List<CriterionRow> criteria = assessment.criteria().stream().map(this::row).toList();
    return new SheetContent(
        phrases,
        assessment.town().name(phrases.locale()),
        facts(),
        outcome(),
        new Notices(assessment, phrases).all(),
        criteria,
        assessment.warnings().stream().map(each -> each.message(phrases.locale())).toList(),
        sources.all(),
        Provenance.of(assessment).inWords(phrases.locale()).entrySet().stream()
            .map(each -> new SheetContent.Fact(each.getKey(), each.getValue()))
            .toList(),
        assessment.town().profile().signatories(),
        "");
  }

  private List<SheetContent.Fact> facts() {
    List<SheetContent.Fact> facts = new ArrayList<>();
    facts.add(fact("fact.town", assessment.town().name(phrases.locale())));
    String province = assessment.town().profile().province();
    if (province != null) {
      facts.add(fact("fact.province", province));
    }
    facts.add(fact("fact.rules", phrases.of(assessment.rules().name())));
    facts.add(
        fact(
            "fact.instrument", phrases.words().citation(assessment.rules().instrument().number())));
    facts.add(fact("fact.day", phrases.values().of(assessment.date())));
    return facts;
  }

  private SheetContent.Fact fact(String key, String text) {
    return new SheetContent.Fact(phrases.say(key), text);
  }

  private SheetContent.Outcome outcome() {
    return new SheetContent.Outcome(
        phrases.of(assessment.verdict()),
        phrases.words().points(assessment),
        phrases.of(assessment.minimum()),
        phrases.of(assessment.maximum()),
        assessment.totalVerdict(),
        phrases.words().deciding(assessment).orElse(""));
  }

  private CriterionRow row(CriterionScore score) {
    return new CriterionRow(
        phrases.words().title(score.criterion()),
        phrases.words().points(score),
        phrases.of(score.minimum()),
        phrases.of(score.maximum()),
        phrases.of(score.verdict()),
        phrases.words().citation(score.criterion().citation()),
        score.indicators().stream().map(this::row).toList(),
        score.combinations().stream().map(this::group).toList());
  }

  private CriterionRow.Group group(CombinationScore score) {
    String codes =
        score.requirement().indicators().stream()
            .map(Indicator::code)
            .collect(Collectors.joining(", "));
    return new CriterionRow.Group(
        phrases.say(
            score.requirement() instanceof Choice ? "group.choice" : "group.some",
            score.requirement().code(),
            phrases.of(score.requirement().name()),
            codes,
            phrases.numbers().of(score.met()),
            score.needs(),
            score.of()),
        phrases.of(score.verdict()));
  }

  private StandardRow row(IndicatorScore score) {
    Indicator indicator = score.indicator();
    ValueInUse value = score.value();
    return new StandardRow(
        indicator.code(),
        phrases.of(indicator.name()),
        phrases.of(indicator.quantity().name()),
        phrases.values().unit(indicator.quantity()),
        thresholds(indicator),
        value == null ? phrases.say("value.none") : phrases.values().of(value.value(), indicator),
        value == null ? "" : phrases.values().of(value.date()),
        value == null ? "" : basis(value),
        value != null && value.basis() == Basis.ASSUMED,
        phrases.words().points(score),
        phrases.figure(indicator.minimum(), phrases::of),
        phrases.figure(indicator.maximum(), phrases::of),
        phrases.of(score.verdict()),
        phrases.words().of(score.reason(), phrases.measure()),
        phrases.words().of(indicator.evidence()),
        phrases.words().citation(indicator.citation()),
        value == null ? List.of() : sources.of(value),
        sources.ofLaw(assessment.rules().instrument().source()));
  }

  private String basis(ValueInUse value) {
    String basis = phrases.words().of(value.basis());
    return value.derivedBy() == null || value.basis() == Basis.DERIVED
        ? basis
        : phrases.say("basis.derived-too", basis);
  }

  private List<String> thresholds(Indicator indicator) {
    return Stream.of(indicator.scale().lower(), indicator.scale().upper())
        .limit(indicator.scale() instanceof PassScale ? 1 : 2)
        .map(
            figure ->
                phrases.figure(
                    figure,
                    at -> phrases.values().required(indicator.quantity().valueAt(at), indicator)))
        .distinct()
        .toList();
  }
}
