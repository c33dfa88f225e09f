package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Explanation;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Measure;
import java.util.stream.Stream;

/** How the points of one node come about. */
public final class ExplanationText {
  private static final int CELLS = 40;
  private static final int FEW_CELLS = 20;
  private static final int INDENT = 2;

  private final Assessment assessment;
  private final Explanation explanation;
  private final Audience audience;

  private ExplanationText(Assessment assessment, Explanation explanation, Audience audience) {
    this.assessment = assessment;
    this.explanation = explanation;
    this.audience = audience;
  }

  /** {@return the explanation of a node of {@code assessment}, the answer first} */
  public static String of(Assessment assessment, Explanation explanation, Audience audience) {
    return new ExplanationText(assessment, explanation, audience.told(assessment.rules().measure()))
        .write();
  }

  private String write() {
    Screen screen = audience.screen();
    StringBuilder text = new StringBuilder(head());
    text.append(screen.wrap(explanation.formula(), INDENT));
    text.append('\n');
    if (!isStandardOfCount()) {
      text.append(PointsBar.key(audience)).append('\n');
    }
    explanation.steps().forEach(step -> text.append(screen.wrap("- " + step, INDENT)));
    text.append(screen.wrap("- " + explanation.citation(), INDENT)).append('\n');
    Assumptions.of(assessment, audience)
        .forEach(each -> text.append(screen.wrap("! " + each, INDENT)));
    return text.append(screen.wrap(Summary.subject(assessment, audience), INDENT)).toString();
  }

  private String head() {
    Node node = node();
    String headline = audience.headline(node.verdict(), node.label() + " " + explanation.name());
    if (isStandardOfCount()) {
      return headline;
    }
    String points =
        audience.say("explain.points", node.points(), audience.points(node.bar().minimum()));
    return headline
        + node.bar()
            .draw(audience.screen().hasRoomForBars() ? CELLS : FEW_CELLS)
            .draw(audience.screen())
        + "  "
        + points
        + "\n";
  }

  /** One standard that is met or not has nothing to draw. */
  private boolean isStandardOfCount() {
    return assessment.rules().measure() == Measure.STANDARDS
        && assessment.indicator(explanation.code()).isPresent();
  }

  private Node node() {
    String code = explanation.code();
    AssessmentWords words = audience.words();
    return assessment
        .indicator(code)
        .map(each -> new Node(code, each.verdict(), words.points(each), PointsBar.of(each)))
        .or(
            () ->
                assessment
                    .criterion(code)
                    .map(
                        each ->
                            new Node(code, each.verdict(), words.points(each), PointsBar.of(each))))
        .or(
            () ->
                assessment
                    .condition(code)
                    .map(
                        each ->
                            new Node(code, each.verdict(), words.points(each), PointsBar.of(each))))
        .or(() -> assessment.criteria().stream().flatMap(this::group).findFirst())
        .orElseGet(
            () ->
                new Node(
                    audience.say("total"),
                    assessment.verdict(),
                    words.points(assessment),
                    PointsBar.of(assessment)));
  }

  private Stream<Node> group(CriterionScore criterion) {
    return criterion.combinations().stream()
        .filter(each -> each.requirement().code().equals(explanation.code()))
        .map(
            each ->
                new Node(
                    each.requirement().code(),
                    each.verdict(),
                    audience.points(each.met()),
                    PointsBar.of(each)));
  }

  private record Node(String label, Verdict verdict, String points, PointsBar bar) {}
}
