package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.plan.LeftOut;
import io.github.cityward.plan.Obstacle;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStatus;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which projects are the cheapest way to the goal, what they bring, and how sure that is. */
public final class PlanText {
  private static final int INDENT = 2;

  private final Plan plan;
  private final Audience audience;

  private PlanText(Plan plan, Audience audience) {
    this.plan = plan;
    this.audience = audience;
  }

  /** {@return the plan in words and tables} */
  public static String of(Plan plan, Audience audience) {
    return new PlanText(plan, audience.told(plan.before().rules().measure())).write()
        + Warnings.of(plan.assessment().warnings(), audience);
  }

  private String write() {
    return line(answer())
        + plan.obstacles().stream().map(each -> line(obstacle(each))).collect(Collectors.joining())
        + line(assumptions())
        + line(Summary.subject(plan.assessment(), audience))
        + projects()
        + points()
        + others();
  }

  private String line(String text) {
    return audience.screen().wrap(text, INDENT);
  }

  private String answer() {
    return audience.say(
        "plan.answer." + key(),
        goal(),
        audience.day(plan.task().day()),
        cost(plan.cost()),
        plan.projects().size(),
        cost(plan.bound()));
  }

  /** Without a project there is no plan; what is not proven to be out of reach is open. */
  private String key() {
    PlanStatus status = plan.status();
    if (status == PlanStatus.OPTIMAL && plan.projects().isEmpty()) {
      return "nothing";
    }
    return status == PlanStatus.UNDETERMINED && plan.cost() == null ? "open" : status.name();
  }

  private String goal() {
    return plan.assessment().rules().name().in(audience.locale());
  }

  private String cost(@Nullable Rational cost) {
    return cost == null ? Audience.UNKNOWN : audience.number(cost);
  }

  private String obstacle(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.OutOfReach reach) {
      return audience.say(
          reach.code().equals("total") ? "plan.total-out-of-reach" : "plan.out-of-reach",
          reach.code(),
          audience.points(reach.most()),
          audience.points(reach.needed()));
    }
    if (obstacle instanceof Obstacle.OverBudget over) {
      return audience.say(
          over.proven() ? "plan.over-budget" : "plan.over-budget-perhaps",
          cost(over.missing()),
          cost(over.cost()));
    }
    return audience.say(
        obstacle instanceof Obstacle.NotTogether ? "plan.not-together" : "plan.out-of-time");
  }

  private String assumptions() {
    List<String> assumptions = new ArrayList<>(Assumptions.of(plan.assessment(), audience));
    if (!plan.projects().isEmpty()) {
      assumptions.add(audience.say("plan.effects"));
    }
    return assumptions.isEmpty()
        ? audience.say("plan.as-observed")
        : audience.say("sure.if", String.join("; ", assumptions));
  }

  private String projects() {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.cost", "heading.ready"),
            audience.headings("heading.name", "heading.changed"));
    for (Project each : plan.projects()) {
      table.row(
          List.of(
              Cell.of(each.id()),
              Cell.of(cost(each.cost())),
              Cell.of(each.ready() == null ? Audience.UNKNOWN : audience.day(each.ready()))),
          List.of(Cell.of(each.name()), Cell.of(effects(each))));
    }
    String rows = table.write(audience.screen());
    return rows.isEmpty() ? "" : "\n" + rows;
  }

  private String effects(Project project) {
    return project.effects().stream().map(this::effect).collect(Collectors.joining("; "));
  }

  private String effect(ProjectEffect effect) {
    Quantity quantity = effect.quantity();
    if (effect instanceof ProjectEffect.Addition addition) {
      String sign = addition.amount().signum() < 0 ? "" : "+";
      return quantity.name().in(audience.locale())
          + " "
          + sign
          + audience.amount(addition.amount(), quantity);
    }
    return quantity.name().in(audience.locale())
        + " → "
        + audience.value(((ProjectEffect.Setting) effect).value(), quantity);
  }

  /** What the total and each criterion come to without the projects and with them. */
  private String points() {
    Assessment before = plan.before();
    Assessment after = plan.assessment();
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.before-after", "heading.limits"),
            audience.headings("heading.name"));
    table.row(
        List.of(
            Cell.of(audience.say("total"), Style.STRONG),
            Cell.of(moved(audience.words().points(before), audience.words().points(after))),
            Cell.of(CriteriaTable.limits(after, audience)),
            audience.verdict(after.totalVerdict())),
        List.of(Cell.of(goal())));
    for (int i = 0; i < after.criteria().size(); i++) {
      CriterionScore score = after.criteria().get(i);
      table.row(
          List.of(
              Cell.of(score.criterion().code()),
              Cell.of(
                  moved(
                      audience.words().points(before.criteria().get(i)),
                      audience.words().points(score))),
              Cell.of(audience.limits(score.minimum(), score.maximum())),
              audience.verdict(score.verdict())),
          List.of(Cell.of(score.criterion().name().in(audience.locale()))));
    }
    return "\n" + table.write(audience.screen());
  }

  private static String moved(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private String others() {
    StringBuilder text = new StringBuilder();
    append(text, "plan.not-chosen", plan.notChosen());
    append(text, "plan.late", plan.late());
    for (LeftOut.Reason reason : LeftOut.Reason.values()) {
      append(
          text,
          "plan.left-out." + reason,
          plan.leftOut().stream()
              .filter(each -> each.reason() == reason)
              .map(LeftOut::project)
              .toList());
    }
    return text.isEmpty() ? "" : "\n" + text;
  }

  private void append(StringBuilder text, String key, List<Project> projects) {
    if (!projects.isEmpty()) {
      String ids = projects.stream().map(Project::id).collect(Collectors.joining(", "));
      text.append(line(audience.say(key, ids)));
    }
  }
}
