package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Counts;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.DataShare;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.assess.Reason;
import io.github.cityward.assess.Warning;
import io.github.cityward.indicator.ValueInUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An assessment: the answer first, then the criteria, every standard, and the warnings. */
public final class ScoreText {
  private static final int WIDE = 20;
  private static final int NARROW = 10;
  private static final int INDENT = 2;

  /** Reasons that neither the verdict nor the value makes plain. */
  private static final Set<Reason> NOT_PLAIN =
      EnumSet.of(
          Reason.RELIEF, Reason.EXEMPT, Reason.RANGE, Reason.MISSING_RULE, Reason.UNVERIFIED_RULE);

  private static final String[] SCORED = {
    "heading.code", "heading.bar", "heading.points", "heading.limits", "heading.verdict"
  };

  private final Assessment assessment;
  private final Audience audience;

  private ScoreText(Assessment assessment, Audience audience) {
    this.assessment = assessment;
    this.audience = audience;
  }

  /** {@return the assessment in words, tables and bars} */
  public static String of(Assessment assessment, Audience audience) {
    ScoreText text = new ScoreText(assessment, audience);
    return String.join(
        "\n",
        Summary.of(assessment, audience),
        text.subject(),
        text.criteria() + PointsBar.key(audience),
        text.standards() + text.warnings());
  }

  private String subject() {
    Counts counts = assessment.counts();
    DataShare share = assessment.dataShare();
    return wrapped(Summary.subject(assessment, audience))
        + wrapped(
            audience.say(
                "score.counts",
                counts.atMaximum(),
                counts.between(),
                counts.atMinimum(),
                counts.notMet(),
                counts.unknown()))
        + wrapped(
            audience.say(
                "score.share",
                audience.number(share.official()),
                audience.number(share.reported()),
                audience.number(share.derived()),
                audience.number(share.assumed()),
                audience.number(share.missing())));
  }

  private String criteria() {
    TextTable table = TextTable.of(audience.headings(SCORED), audience.headings("heading.name"));
    table.row(
        List.of(
            Cell.of(audience.say("score.total"), Style.STRONG),
            PointsBar.of(assessment).draw(WIDE),
            Cell.of(audience.points(assessment.points()), Style.STRONG),
            Cell.of(audience.limits(assessment.minimum(), assessment.maximum())),
            audience.verdict(assessment.totalVerdict())),
        List.of(Cell.of(assessment.rules().name().in(audience.locale()))));
    for (CriterionScore score : assessment.criteria()) {
      table.row(
          List.of(
              Cell.of(score.criterion().code()),
              PointsBar.of(score).draw(WIDE),
              Cell.of(audience.points(score.points())),
              Cell.of(audience.limits(score.minimum(), score.maximum())),
              audience.verdict(score.verdict())),
          List.of(Cell.of(score.criterion().name().in(audience.locale()))));
    }
    return table.write(audience.screen());
  }

  private String standards() {
    TextTable table =
        TextTable.of(audience.headings(SCORED), audience.headings("heading.name", "heading.value"));
    assessment.indicators().forEach(score -> table.row(cells(score), details(score)));
    return table.write(audience.screen());
  }

  private List<Cell> cells(IndicatorScore score) {
    return List.of(
        Cell.of(score.indicator().code()),
        PointsBar.of(score).draw(NARROW),
        Cell.of(audience.points(score.points())),
        Cell.of(audience.limits(score.minimum(), score.maximum())),
        audience.verdict(score.verdict()));
  }

  private List<Cell> details(IndicatorScore score) {
    ValueInUse value = score.value();
    List<String> facts = new ArrayList<>();
    facts.add(value == null ? audience.say("value.none") : audience.measured(value));
    if (NOT_PLAIN.contains(score.reason())) {
      facts.add(audience.words().of(score.reason()));
    }
    return List.of(
        Cell.of(score.indicator().name().in(audience.locale())), Cell.of(String.join("; ", facts)));
  }

  private String warnings() {
    StringBuilder text = new StringBuilder(assessment.warnings().isEmpty() ? "" : "\n");
    for (Warning warning : assessment.warnings()) {
      text.append(wrapped("! " + warning.code() + ": " + warning.message(audience.locale())));
    }
    return text.toString();
  }

  private String wrapped(String sentence) {
    return audience.screen().wrap(sentence, INDENT);
  }
}
