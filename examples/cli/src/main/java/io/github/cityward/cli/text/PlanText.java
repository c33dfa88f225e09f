package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanWords;
import io.github.cityward.plan.RobustPlan;
import io.github.cityward.plan.YearSpending;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which projects are the cheapest way to the goal, what they bring, and how sure that is. */
public final class PlanText {
  private static final int INDENT = 2;
  private static final String NO_LIMIT = "–";

  private final Plan plan;
  private final Audience audience;
  private final PlanWords words;

  private PlanText(Plan plan, Audience audience) {
    this.plan = plan;
    this.audience = audience.told(plan.before().rules().measure());
    this.words = PlanWords.in(audience.locale());
  }

  /** {@return the plan in words and tables} */
  public static String of(Plan plan, Audience audience) {
    PlanText text = new PlanText(plan, audience);
    return text.write(text.answer(text.words.answer(plan)));
  }

  /** {@return the plan in words and tables, and in how many draws it reaches the goal} */
  public static String of(RobustPlan plan, Audience audience) {
    PlanText text = new PlanText(plan.plan(), audience);
    return text.write(text.answer(text.words.answer(plan)) + text.line(text.words.draws(plan)));
  }

  /** {@return whether and at which cost the goal is reached, and what keeps it from that} */
  static String answer(Plan plan, Audience audience) {
    PlanText text = new PlanText(plan, audience);
    return text.answer(text.words.answer(plan));
  }

  private String answer(String whether) {
    return line(whether)
        + plan.obstacles().stream().map(each -> line(words.of(each))).collect(Collectors.joining());
  }

  private String write(String answer) {
    return answer
        + line(assumptions())
        + line(Summary.subject(plan.assessment(), audience))
        + words.prices(plan).map(this::line).orElse("")
        + projects()
        + spending()
        + points()
        + others()
        + Warnings.of(plan.assessment().warnings(), audience);
  }

  private String line(String text) {
    return audience.screen().wrap(text, INDENT);
  }

  private String goal() {
    return plan.assessment().rules().name().in(audience.locale());
  }

  private String cost(@Nullable Rational cost) {
    return cost == null ? Audience.UNKNOWN : audience.number(cost);
  }

  private String assumptions() {
    List<String> assumptions = new ArrayList<>(Assumptions.of(plan.assessment(), audience));
    if (!plan.projects().isEmpty()) {
      assumptions.add(words.assumption());
    }
    return assumptions.isEmpty()
        ? audience.say("plan.as-observed")
        : audience.say("sure.if", String.join("; ", assumptions));
  }

  private String projects() {
    TextTable table =
        TextTable.of(
            plan.isTimed()
                ? audience.headings(
                    "heading.code", "heading.cost", "heading.start", "heading.ready")
                : audience.headings("heading.code", "heading.cost", "heading.ready"),
            audience.headings("heading.name", "heading.changed"));
    for (Project each : plan.projects()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(each.id()), Cell.of(cost(each.cost()))));
      if (plan.isTimed()) {
        cells.add(day(each.work().earliest()));
      }
      cells.add(day(each.ready()));
      table.row(cells, List.of(Cell.of(each.name()), Cell.of(words.effects(each))));
    }
    return below(table);
  }

  private Cell day(@Nullable LocalDate day) {
    return Cell.of(day == null ? Audience.UNKNOWN : audience.day(day));
  }

  private String below(TextTable table) {
    String rows = table.write(audience.screen());
    return rows.isEmpty() ? "" : "\n" + rows;
  }

  /** What is spent in each year, where projects or the budget say something of years. */
  private String spending() {
    TextTable table =
        TextTable.of(
            audience.headings(
                "heading.year", "heading.works", "heading.running", "heading.yearly-budget"),
            List.of());
    if (plan.isTimed() && !plan.projects().isEmpty()) {
      for (YearSpending each : plan.spending()) {
        table.row(
            List.of(
                Cell.of(String.valueOf(each.year())),
                Cell.of(cost(each.cost())),
                Cell.of(cost(each.running())),
                Cell.of(each.budget() == null ? NO_LIMIT : cost(each.budget()))),
            List.of());
      }
    }
    return below(table);
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
              Cell.of(CriteriaTable.limits(after, score.minimum(), score.maximum(), audience)),
              audience.verdict(score.verdict())),
          List.of(Cell.of(score.criterion().name().in(audience.locale()))));
    }
    return "\n" + table.write(audience.screen());
  }

  private static String moved(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }

  private String others() {
    String others = words.others(plan).stream().map(this::line).collect(Collectors.joining());
    return others.isEmpty() ? "" : "\n" + others;
  }
}
