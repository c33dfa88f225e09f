package io.github.cityward.cli.text;

import io.github.cityward.plan.Plan;
import io.github.cityward.plan.ProbabilityFrontier;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.quantity.Rational;
import java.util.List;

/** What more certainty costs, as a table. */
final class ProbabilityText {
  private ProbabilityText() {}

  static String of(ProbabilityFrontier frontier, Audience audience) {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.probability",
                "heading.cost",
                "heading.met-draws",
                "heading.afresh",
                "heading.standing"),
            audience.headings("heading.projects"));
    for (RobustPlan each : frontier.plans()) {
      Plan plan = each.plan();
      boolean reached = plan.status().isReached();
      table.row(
          List.of(
              Cell.of(audience.percent(each.probability().times(Rational.HUNDRED))),
              Cell.of(
                  reached ? FrontierText.cost(plan.cost(), plan.bound(), audience) : "",
                  Style.STRONG),
              Cell.of(reached ? audience.percent(each.met()) : ""),
              Cell.of(reached ? audience.percent(each.afresh()) : ""),
              Cell.of(audience.say("frontier.status." + plan.status()))),
          List.of(Cell.of(reached ? FrontierText.ids(plan.projects()) : "")));
    }
    RobustPlan any = frontier.plans().get(0);
    String head =
        audience.say(
            "frontier.probability", any.met().of(), any.seed(), audience.percent(any.before()));
    return "\n" + audience.screen().wrap(head, 2) + table.write(audience.screen());
  }
}
