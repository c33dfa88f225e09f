package io.github.cityward.cli.text;

import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.plan.LaterPlan;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.plan.ProjectRole;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each further point costs, which projects cannot be done without, what later years save. */
public final class FrontierText {
  private static final int INDENT = 2;

  private final CostFrontier frontier;
  private final Audience audience;

  private FrontierText(CostFrontier frontier, Audience audience) {
    this.frontier = frontier;
    this.audience = audience;
  }

  /**
   * {@return the frontier in words and tables}
   *
   * @param probability what more certainty costs; null where nothing is uncertain
   */
  public static String of(
      CostFrontier frontier, @Nullable ProbabilityFrontier probability, Audience audience) {
    return new FrontierText(frontier, audience.told(frontier.goal().before().rules().measure()))
            .write()
        + (probability == null ? "" : ProbabilityText.of(probability, audience))
        + Warnings.of(frontier.goal().assessment().warnings(), audience)
        + Undeclared.extents(List.of(frontier.goal().assessment()), audience);
  }

  private String write() {
    return PlanText.answer(goal(), audience)
        + line(audience.say("sure.if", String.join("; ", assumptions())))
        + line(Summary.subject(goal().assessment(), audience))
        + points()
        + roles()
        + later();
  }

  private List<String> assumptions() {
    List<String> assumptions = new ArrayList<>(Assumptions.of(goal().assessment(), audience));
    assumptions.add(PlanWords.in(audience.locale()).assumption());
    return assumptions;
  }

  private String line(String text) {
    return audience.screen().wrap(text, INDENT);
  }

  private String points() {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.at-least",
                "heading.cost",
                "heading.increase",
                "heading.points",
                "heading.verdict"),
            audience.headings("heading.projects"));
    boolean isMarked = !hasGoalApart();
    for (FrontierPoint each : frontier.points()) {
      if (!isMarked && each.cost().compareTo(Objects.requireNonNull(goal().cost())) > 0) {
        add(table, goal());
        isMarked = true;
      }
      add(table, each);
    }
    if (!isMarked) {
      add(table, goal());
    }
    return "\n"
        + line(audience.say("frontier.points"))
        + table.write(audience.screen())
        + line(audience.say(frontier.complete() ? "frontier.complete" : "frontier.out-of-time"));
  }

  private Plan goal() {
    return frontier.goal();
  }

  /** Criteria have lines of their own, so that the goal may cost more than its points. */
  private boolean hasGoalApart() {
    return goal().reachesStandards()
        && frontier.points().stream().noneMatch(each -> each.projects().equals(goal().projects()));
  }

  private void add(TextTable table, FrontierPoint point) {
    table.row(
        List.of(
            Cell.of(audience.number(Rational.of(point.least()))),
            Cell.of(cost(point.cost(), point.bound())),
            Cell.of(point.projects().isEmpty() ? "" : "+" + audience.number(point.increase())),
            Cell.of(audience.points(point.points()), Style.STRONG),
            audience.verdict(point.verdict())),
        List.of(Cell.of(ids(point.projects()))));
  }

  private void add(TextTable table, Plan plan) {
    table.row(
        List.of(
            Cell.of(audience.say("frontier.goal"), Style.STRONG),
            Cell.of(cost(plan.cost(), plan.bound())),
            Cell.EMPTY,
            Cell.of(audience.points(plan.assessment().points()), Style.STRONG),
            audience.verdict(plan.assessment().verdict())),
        List.of(Cell.of(ids(plan.projects()))));
  }

  private String cost(@Nullable Rational cost, @Nullable Rational bound) {
    return cost(cost, bound, audience);
  }

  /** What is not proven is told with what it costs at least. */
  static String cost(@Nullable Rational cost, @Nullable Rational bound, Audience audience) {
    if (cost == null) {
      return Audience.UNKNOWN;
    }
    return bound == null || cost.equals(bound)
        ? audience.number(cost)
        : audience.say("frontier.unproven", audience.number(cost), audience.number(bound));
  }

  static String ids(List<Project> projects) {
    return projects.stream().map(Project::id).collect(Collectors.joining(", "));
  }

  private String roles() {
    StringBuilder text = new StringBuilder();
    for (ProjectRole.Part part : ProjectRole.Part.values()) {
      List<ProjectRole> some =
          frontier.roles().stream().filter(each -> each.part() == part).toList();
      if (!some.isEmpty()) {
        String all = some.stream().map(this::role).collect(Collectors.joining(", "));
        text.append(line(audience.say("frontier.part." + part, all)));
      }
    }
    return text.isEmpty() ? "" : "\n" + text;
  }

  private String role(ProjectRole role) {
    String id = role.project().id();
    if (role.part() == ProjectRole.Part.SOME || role.part() == ProjectRole.Part.UNKNOWN) {
      return id;
    }
    Rational otherwise = role.otherwise();
    if (otherwise == null) {
      return audience.say(role.proven() ? "frontier.never" : "frontier.perhaps", id);
    }
    Rational more = otherwise.minus(Objects.requireNonNull(goal().cost()));
    return audience.say(
        role.proven() ? "frontier.more" : "frontier.at-most", id, audience.number(more));
  }

  private String later() {
    if (frontier.later().isEmpty()) {
      return "";
    }
    TextTable table =
        TextTable.of(
            audience.headings("heading.year", "heading.cost", "heading.saved", "heading.standing"),
            audience.headings("heading.projects"));
    add(table, goal(), null);
    for (LaterPlan each : frontier.later()) {
      add(table, each.plan(), each.saved());
    }
    return "\n" + line(audience.say("frontier.later")) + table.write(audience.screen());
  }

  private void add(TextTable table, Plan plan, @Nullable Rational saved) {
    boolean reached = plan.reachesStandards();
    table.row(
        List.of(
            Cell.of(String.valueOf(plan.task().day().getYear())),
            Cell.of(reached ? cost(plan.cost(), plan.bound()) : ""),
            Cell.of(saved == null ? "" : audience.number(saved)),
            Cell.of(audience.say("frontier.status." + plan.status()))),
        List.of(Cell.of(reached ? ids(plan.projects()) : "")));
  }
}
