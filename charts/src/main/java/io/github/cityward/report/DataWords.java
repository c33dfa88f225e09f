package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.DataQuality;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words what the data are worth. */
final class DataWords {
  private static final Pattern NUMBERS =
      Pattern.compile("-?\\d+(\\.\\d+)?(\\.\\.-?\\d+(\\.\\d+)?)?");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Assessment assessment;
  private final Phrases phrases;
  private final Measurements measurements;
  private final List<ValueInUse> derived;
  private final List<ValueInUse> observed;

  DataWords(Assessment assessment, Phrases phrases, Measurements measurements) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.measurements = measurements;
    List<ValueInUse> all = ValuesUsed.in(assessment);
    this.derived = all.stream().filter(each -> each.derivedBy() != null).toList();
    this.observed = all.stream().filter(each -> each.derivedBy() == null).toList();
  }

  DataSection section() {
    LocalDate oldest = DataQuality.oldestRecent(assessment.date());
    List<DataSection.Listing> lists =
        List.of(
            list("data.missing", missing()),
            list("data.assumed", observed, each -> each.basis() == Basis.ASSUMED),
            list("data.ranges", observed, each -> !each.position().isExact()),
            list("data.old", observed, each -> each.date().isBefore(oldest)),
            list("data.derived", derived.stream().map(this::derivation).toList()),
            list("data.notes", notes()));
    return new DataSection(
        SharePart.of(assessment.dataShare()).stream().map(this::share).toList(),
        phrases.countsStandards() ? verdicts() : counts(assessment.counts()),
        ages(),
        lists.stream().filter(each -> !each.items().isEmpty()).toList(),
        nothing(lists));
  }

  private static String nothing(List<DataSection.Listing> lists) {
    return lists.stream()
        .filter(each -> each.items().isEmpty())
        .map(DataSection.Listing::title)
        .collect(Collectors.joining("; "));
  }

  private DataSection.Share share(SharePart part) {
    return new DataSection.Share(
        part.kind(),
        phrases.say("share." + part.kind()),
        phrases.percent(part.share()),
        IntervalDrawing.length(part.share().toDouble()));
  }

  private List<Fact> counts(Counts counts) {
    return List.of(
        count("count.at-maximum", counts.atMaximum()),
        count("count.between", counts.between()),
        count("count.at-minimum", counts.atMinimum()),
        count("count.not-met", counts.notMet()),
        count("count.unknown", counts.unknown()));
  }

  /** {@return how many standards are met, and how; the rest by verdict} */
  private List<Fact> verdicts() {
    return List.of(
        count("count.met", of(Verdict.MET, each -> each.reason() == Reason.REACHED)),
        count("count.met-through", of(Verdict.MET, each -> each.reason() != Reason.REACHED)),
        count("count.not-met", of(Verdict.NOT_MET, each -> true)),
        count("count.unknown", of(Verdict.UNDETERMINED, each -> true)));
  }

  private int of(Verdict verdict, Predicate<IndicatorScore> filter) {
    return (int)
        assessment.indicators().filter(each -> each.verdict() == verdict).filter(filter).count();
  }

  private Fact count(String key, int count) {
    return new Fact(phrases.say(key), Cited.plain(phrases.count(count)));
  }

  /** {@return the ends of the time the values come from; nothing if there are none} */
  private List<Fact> ages() {
    List<ValueInUse> byDate =
        observed.stream().sorted(Comparator.comparing(ValueInUse::date)).toList();
    if (byDate.isEmpty()) {
      return List.of();
    }
    ValueInUse oldest = byDate.get(0);
    ValueInUse newest = byDate.get(byDate.size() - 1);
    List<Fact> ages = new ArrayList<>();
    ages.add(new Fact(phrases.say("data.oldest"), measurements.line(oldest)));
    ages.add(new Fact(phrases.say("data.newest"), measurements.line(newest)));
    if (oldest.date().isBefore(newest.date().minusYears(1))) {
      ages.add(new Fact(phrases.say("data.apart"), Cited.plain(phrases.say("data.apart-text"))));
    }
    return ages;
  }

  private List<Cited> missing() {
    return assessment
        .indicators()
        .filter(each -> each.value() == null)
        .map(each -> Cited.plain(phrases.of(each.indicator())))
        .toList();
  }

  private Cited derivation(ValueInUse value) {
    Cited line = measurements.line(value);
    return new Cited(
        phrases.say(
            "data.derivation",
            line.text(),
            phrases.formula(String.valueOf(value.model()), value.quantity())),
        line.sources());
  }

  /** {@return what models could not derive, or would otherwise, and what units tell otherwise} */
  private List<Cited> notes() {
    return assessment.warnings().stream()
        .filter(
            each ->
                each.code() == Warning.Code.DERIVED_NEWER
                    || each.code() == Warning.Code.PARTS_DIFFER
                    || each.code() == Warning.Code.PART_LATER
                    || each.code() == Warning.Code.MODEL_FAILED)
        .map(each -> new Warning(each.code(), each.arguments().stream().map(this::worded).toList()))
        .map(each -> Cited.plain(each.message(phrases.locale())))
        .toList();
  }

  /** {@return an argument of a message as people write it} */
  private String worded(String argument) {
    if (DAY.matcher(argument).matches()) {
      return phrases.of(LocalDate.parse(argument));
    }
    return NUMBERS.matcher(argument).matches()
        ? Arrays.stream(argument.split("\\.\\.", -1))
            .map(each -> phrases.of(Rational.parse(each)))
            .collect(Collectors.joining("–"))
        : phrases.named(argument);
  }

  private DataSection.Listing list(
      String key, List<ValueInUse> values, Predicate<ValueInUse> filter) {
    Function<ValueInUse, Cited> line = measurements::line;
    return list(key, values.stream().filter(filter).map(line).toList());
  }

  private DataSection.Listing list(String key, List<Cited> items) {
    return new DataSection.Listing(phrases.say(key), items);
  }
}
