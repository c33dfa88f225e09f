package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.IndicatorModel;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.Figure;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.UnitsCondition;
import io.github.cityward.town.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call verdicts, reasons, bases of values and the evidence of figures. */
public final class AssessmentWords {
  private static final Pattern PART_OF_A_TEXT =
      Pattern.compile(
          "\\b(?:(Art|Appendix|Table|Row|Standard|Law)\\b\\.?(?= [0-9IVX])|(as amended(?: by)?"
              + "|appendix as amended|standards of the ward|standards of the centrally-run city"
              + "|(?:new )?article on (?:urban|rural) units with special factors"
              + "|article not known)(?!\\w))",
          Pattern.CASE_INSENSITIVE);

  /** A range is told in the plural. */
  private static final double SEVERAL = 2;

  private final Wording wording;
  private final NumberText numbers;

  private AssessmentWords(Wording wording) {
    this.wording = wording;
    this.numbers = NumberText.in(wording.locale());
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static AssessmentWords in(Locale locale) {
    return new AssessmentWords(Wording.of(AssessmentWords.class, locale));
  }

  /** {@return the total, each end kept apart from the line to reach and from the maximum} */
  public String points(Assessment assessment) {
    return numbers.of(assessment.points(), assessment.minimum(), assessment.maximum());
  }

  /** {@return the points, each end kept apart from the minimum and the maximum} */
  public String points(CriterionScore score) {
    return numbers.of(score.points(), score.minimum(), score.maximum());
  }

  /** {@return the points, each end kept apart from the minimum and the maximum} */
  public String points(IndicatorScore score) {
    return numbers.of(score.points(), score.minimum(), score.maximum());
  }

  /** {@return the tier of the data: {@code data tier D}} */
  public String tier(Assessment assessment) {
    return wording.say("tier", assessment.dataQuality().tier());
  }

  /** {@return what the tier of the data means, and on what it rests here} */
  public String dataQuality(Assessment assessment) {
    DataQuality quality = assessment.dataQuality();
    return wording
        .preferring("." + assessment.rules().measure())
        .say(
            "quality",
            quality.tier(),
            numbers.percent(quality.sound()),
            numbers.percent(quality.recent()),
            numbers.percent(quality.stale()),
            tiers());
  }

  /** {@return from which share of sound values on each tier is reached} */
  private String tiers() {
    return Arrays.stream(DataQuality.Tier.values())
        .filter(each -> each.least().signum() > 0)
        .map(each -> wording.say("tier.from", each, numbers.percent(each.least())))
        .collect(Collectors.joining(", "));
  }

  /** {@return so many points: {@code 1 point}, {@code 2,5 điểm}} */
  public String counted(Points points) {
    return wording.say("points", numbers.of(points), points.value().toDouble());
  }

  /** {@return the total as so many points: {@code 1 point}, {@code 2,5–7 điểm}} */
  public String counted(Assessment assessment) {
    return counted(points(assessment), assessment.points());
  }

  /** {@return so many points of a criterion} */
  String counted(CriterionScore score) {
    return counted(points(score), score.points());
  }

  /** {@return so many points of a standard: {@code 1 point}, {@code 2,5–7 điểm}} */
  public String counted(IndicatorScore score) {
    return counted(points(score), score.points());
  }

  private String counted(String printed, Interval points) {
    double number = points.isExact() ? points.low().value().toDouble() : SEVERAL;
    return wording.say("points", printed, number);
  }

  /** {@return so many standards: {@code 1 standard}, {@code 3 tiêu chuẩn}} */
  public String counted(long standards) {
    return wording.say("standards", numbers.of(Rational.of(standards)), (double) standards);
  }

  /** {@return so many points, or so many standards where these are counted} */
  public String counted(Points points, Measure measure) {
    return measure == Measure.POINTS ? counted(points) : counted((long) points.value().toDouble());
  }

  /** {@return how many standards must be met: {@code all}, {@code 12}, or that it is not known} */
  public String needs(CriterionScore score) {
    return score.minimum() == null
        ? wording.say("explain.unknown")
        : needs(score.minimum(), score.maximum());
  }

  /**
   * {@return how many standards must be met: {@code all}, {@code 12}, or that it is not known} One
   * that nobody checked is said all the same, and that it does not count.
   */
  public String needs(Assessment assessment) {
    if (assessment.minimum() != null) {
      return needs(assessment.minimum(), assessment.maximum());
    }
    Figure<Points> written = assessment.rules().passRule().total();
    boolean replaced = written.known(assessment.acceptUnverified()).isPresent();
    return replaced || written.value() == null
        ? wording.say("explain.unknown")
        : wording.say("needs.not-counted", needs(written.value(), assessment.maximum()));
  }

  private String needs(Points needs, Points of) {
    return needs.equals(of) ? wording.say("explain.all") : numbers.of(needs);
  }

  /**
   * {@return by which decision the class of an urban area is recognised on which a standard rests,
   * or that none is known; empty for any other standard}
   */
  public Optional<String> recognition(Assessment assessment, IndicatorScore score) {
    return score.indicator().quantity().id().equals(Circumstances.URBAN_CLASS)
        ? Optional.of(new RecognitionWords(wording).of(assessment, score))
        : Optional.empty();
  }

  /**
   * {@return which criteria, and under which articles, decide that the whole is not met or leave it
   * open; empty where it is met: then each of them is}
   */
  public Optional<String> deciding(Assessment assessment) {
    if (assessment.verdict() == Verdict.MET) {
      return Optional.empty();
    }
    if (assessment.isAbolished()) {
      return ended(assessment);
    }
    return Optional.of(
        wording.say(
            "deciding." + assessment.verdict(),
            assessment.deciding().stream()
                .map(
                    each ->
                        wording.say(
                            "deciding.line", title(each, assessment), citation(each.citation())))
                .collect(Collectors.joining("; "))));
  }

  private String title(DecidingLine line, Assessment assessment) {
    if (line.criterion() != null) {
      return title(line.criterion());
    }
    return line.condition() != null
        ? line.condition().name().in(wording.locale())
        : wording.preferring("." + assessment.rules().measure()).say("deciding.total");
  }

  /**
   * {@return that no unit can have the status any more, by which article, and what the standards
   * alone say; empty where the status has not ended}
   */
  public Optional<String> ended(Assessment assessment) {
    return Optional.ofNullable(assessment.rules().abolition())
        .filter(any -> assessment.isAbolished())
        .map(
            end ->
                wording.say(
                    "ended",
                    ValueWords.in(wording.locale()).of(end.from()),
                    citation(end.citation()),
                    of(assessment.standards())));
  }

  /** {@return the clause by which an authority may decide all the same; empty where none may} */
  public Optional<String> discretion(Assessment assessment) {
    return assessment
        .discretion()
        .map(
            clause ->
                wording.say(
                    "discretion",
                    clause.name().in(wording.locale()),
                    clause.code(),
                    citation(clause.citation())));
  }

  /** {@return a condition on the commune-level units, with where it stands} */
  public String named(UnitsCondition condition) {
    return wording.say(
        "condition.named",
        condition.code(),
        condition.name().in(wording.locale()),
        citation(condition.citation()));
  }

  /** {@return the points of a condition, each end kept apart from the line and the maximum} */
  public String points(ConditionScore score) {
    return numbers.of(score.points(), score.minimum(), score.maximum());
  }

  /** {@return what a condition comes to, what it needs, its verdict and why, in one sentence} */
  public String of(ConditionScore score) {
    return wording.say(
        "condition",
        named(score.condition()),
        points(score),
        score.minimum() == null
            ? wording.say("condition.unknown-line")
            : numbers.of(score.minimum()),
        of(score.verdict()),
        of(score.reason()));
  }

  /**
   * {@return the conditions on the commune-level units that keep a result from being met, or leave
   * that open, a sentence for each} None where the standards are missed anyway.
   */
  public List<String> openConditions(Assessment assessment) {
    return assessment.standards() == Verdict.NOT_MET || assessment.isAbolished()
        ? List.of()
        : assessment.conditions().stream()
            .filter(each -> each.verdict() != Verdict.MET)
            .map(this::of)
            .toList();
  }

  /**
   * {@return the same of several results, each sentence after the results of which it is true}
   *
   * @param results the results, by the names that readers know them by
   */
  public List<String> openConditions(Map<String, Assessment> results) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    results.forEach(
        (name, assessment) ->
            openConditions(assessment)
                .forEach(each -> names.computeIfAbsent(each, any -> new ArrayList<>()).add(name)));
    return names.entrySet().stream()
        .map(each -> wording.say("condition.of", String.join(", ", each.getValue()), each.getKey()))
        .toList();
  }

  /** {@return number and name: {@code II. Dân số}; the name alone where the law has no number} */
  public String title(Criterion criterion) {
    String name = criterion.name().in(wording.locale());
    return isWord(criterion.code()) ? name : criterion.code() + ". " + name;
  }

  /** {@return the number, or the name in quotes where the law has none} */
  public String shortTitle(Criterion criterion) {
    return isWord(criterion.code())
        ? "“" + criterion.name().in(wording.locale()) + "”"
        : criterion.code();
  }

  /** Numbers of the law are figures or capitals; a file calls by a word what the law only names. */
  private static boolean isWord(String code) {
    return Character.isLowerCase(code.codePointAt(0)) && code.length() > 1;
  }

  /**
   * {@return a citation, or the number of an instrument, with articles, appendices, tables and rows
   * in the reader's words} What else stands in it stays as it was written.
   */
  public String citation(String written) {
    return PART_OF_A_TEXT
        .matcher(written)
        .replaceAll(
            part ->
                wording.say(
                    "cite."
                        + (part.group(1) == null ? part.group(2) : part.group(1))
                            .toLowerCase(Locale.ROOT)));
  }

  /**
   * {@return that the value which a standard has not could be derived by formulas of the law that
   * nobody checked, each with its evidence and article; empty where it has one, where such formulas
   * count, or where they would not give it}
   */
  public Optional<String> uncountedFormulas(Assessment assessment, IndicatorScore score) {
    return new FormulaWords(assessment, this, wording).uncounted(score);
  }

  /** {@return how well a formula is known and, if it is one of the law, where it stands} */
  public String grounds(Assessment assessment, IndicatorModel model) {
    return new FormulaWords(assessment, this, wording).grounds(model);
  }

  /**
   * {@return the name of a model, which is its formula; of one that takes the values of units, in
   * the reader's words: {@code tổng của phuong-a, phuong-b}}
   */
  public String formula(String model) {
    return new PartsWords(wording).of(model);
  }

  /** {@return when a provision or one of several standards applies: {@code thuộc thị xã}} */
  public String of(Condition condition) {
    return new ConditionWords(wording, ValueWords.in(wording.locale())).of(condition);
  }

  /** {@return the verdict: {@code đạt}, {@code chưa xác định}} */
  public String of(Verdict verdict) {
    return wording.say("verdict." + verdict);
  }

  /** {@return why a standard earns its points} */
  public String of(Reason reason) {
    return wording.say("reason." + reason);
  }

  /** {@return why a standard earns its points, or why it is met or not where that is counted} */
  public String of(Reason reason, Measure measure) {
    return wording.preferring("." + measure).say("reason." + reason);
  }

  /** {@return on what a value rests; an assumed one in capitals} */
  public String of(Basis basis) {
    return wording.say("basis." + basis);
  }

  /** {@return how well a figure of the law is known; one that nobody checked in capitals} */
  public String of(Evidence evidence) {
    return wording.say("evidence." + evidence);
  }
}
