package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Verdict;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;

/** An assessment: the answer first, then the criteria, every standard, and the warnings. */
public final class ScoreText {
  private static final int CELLS = 10;
  private static final int INDENT = 2;

  private final Assessment assessment;
  private final Audience audience;

  private ScoreText(Assessment assessment, Audience audience) {
    this.assessment = assessment;
    this.audience = audience;
  }

  /** {@return the assessment in words, tables and bars} */
  public static String of(Assessment assessment, Audience audience) {
    Audience told = audience.told(assessment.rules().measure());
    ScoreText text = new ScoreText(assessment, told);
    return String.join(
        "\n",
        StandingText.before(assessment, told) + Summary.of(assessment, told),
        text.subject(),
        CriteriaTable.of(assessment, told) + UnitsTable.of(assessment, told),
        (assessment.rules().measure() == Measure.POINTS
                ? text.standards()
                : StandardsTable.of(assessment, told))
            + ProvisionsTable.of(assessment, told)
            + Warnings.of(assessment.warnings(), told)
            + Undeclared.of(assessment, told));
  }

  /**
   * {@return of which towns it is taken that they lie in one unit, a line for each kind; empty if
   * something is said of all}
   */
  public static String extentHints(List<Assessment> assessments, Audience audience) {
    return Undeclared.extents(assessments, audience).strip();
  }

  private String subject() {
    return wrapped(Summary.subject(assessment, audience))
        + wrapped(counts())
        + wrapped(audience.share(assessment.dataShare()))
        + wrapped(audience.words().dataQuality(assessment));
  }

  private String counts() {
    if (assessment.rules().measure() == Measure.STANDARDS) {
      return audience.say(
          "score.counted",
          assessment.requirements(Verdict.MET),
          assessment.requirements(Verdict.NOT_MET),
          assessment.requirements(Verdict.UNDETERMINED));
    }
    Counts counts = assessment.counts();
    return audience.say(
        "score.counts",
        counts.atMaximum(),
        counts.between(),
        counts.atMinimum(),
        counts.notMet(),
        counts.unknown());
  }

  private String standards() {
    TextTable table =
        TextTable.of(
            CriteriaTable.headings(audience), audience.headings("heading.name", "heading.value"));
    assessment.indicators().forEach(score -> table.row(cells(score), details(score)));
    return table.write(audience.screen());
  }

  private List<Cell> cells(IndicatorScore score) {
    return CriteriaTable.cells(
        Cell.of(score.indicator().code()),
        PointsBar.of(score),
        CELLS,
        List.of(
            Cell.of(audience.words().points(score)),
            Cell.of(audience.limits(score.minimum(), score.maximum())),
            audience.verdict(score.verdict())),
        audience);
  }

  private List<Cell> details(IndicatorScore score) {
    ValueInUse value = score.value();
    List<String> facts = new ArrayList<>();
    facts.add(
        value == null ? audience.say("value.none") : audience.measured(value, score.indicator()));
    audience.words().uncountedFormulas(assessment, score).ifPresent(facts::add);
    if (!score.reason().isPlain()) {
      facts.add(audience.words().of(score.reason()));
    }
    return List.of(
        Cell.of(score.indicator().name().in(audience.locale())), Cell.of(String.join("; ", facts)));
  }

  private String wrapped(String sentence) {
    return audience.screen().wrap(sentence, INDENT);
  }
}
