package io.github.cityward.plan;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a plan says, in sentences for people. */
public final class PlanWords {
  private static final String UNKNOWN = "?";

  private final Wording wording;
  private final NumberText numbers;
  private final ValueWords values;

  private PlanWords(Wording wording) {
    this.wording = wording;
    this.numbers = NumberText.in(wording.locale());
    this.values = ValueWords.in(wording.locale());
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static PlanWords in(Locale locale) {
    return new PlanWords(Wording.of(PlanWords.class, locale));
  }

  /** {@return whether the goal is reached by the day, for how much, and what of it is proven} */
  public String answer(Plan plan) {
    return wording.say(
        "answer." + key(plan),
        plan.assessment().rules().name().in(wording.locale()),
        values.of(plan.task().day()),
        billions(plan.cost()),
        plan.projects().size(),
        billions(plan.bound()));
  }

  /** {@return with which probability the goal is reached by the day, for how much} */
  public String answer(RobustPlan plan) {
    return wording.say("chance", numbers.percent(percent(plan.probability())), answer(plan.plan()));
  }

  /** {@return in how many draws the goal is reached, and what that share may miss by} */
  public String draws(RobustPlan plan) {
    return wording.say(
        "draws",
        plan.met().count(),
        plan.met().of(),
        plan.seed(),
        numbers.percent(Rational.of(Rational.printed(100 * plan.met().value()))),
        numbers.percent(Rational.of(Rational.printed(100 * plan.met().standardError()))),
        plan.before().count(),
        plan.open().count(),
        numbers.percent(Rational.of(Rational.printed(100 * plan.afresh().value()))));
  }

  private static Rational percent(Rational share) {
    return share.times(Rational.HUNDRED);
  }

  /** Without a project there is no plan; what is not proven to be out of reach is open. */
  private static String key(Plan plan) {
    PlanStatus status = plan.status();
    if (status == PlanStatus.OPTIMAL && plan.projects().isEmpty()) {
      return "nothing";
    }
    return status == PlanStatus.UNDETERMINED && plan.cost() == null ? "open" : status.name();
  }

  /** {@return what keeps the goal from being reached} */
  public String of(Obstacle obstacle) {
    if (obstacle instanceof Obstacle.OutOfReach reach) {
      boolean total = reach.code().equals("total");
      String most = numbers.of(reach.most());
      return reach.needed() == null
          ? wording.say(total ? "total-need-unknown" : "need-unknown", reach.code(), most)
          : wording.say(
              total ? "total-out-of-reach" : "out-of-reach",
              reach.code(),
              most,
              numbers.of(Interval.exactly(reach.needed())));
    }
    if (obstacle instanceof Obstacle.OverBudget over) {
      return wording.say(
          over.proven() ? "over-budget" : "over-budget-perhaps",
          billions(over.missing()),
          billions(over.cost()));
    }
    if (obstacle instanceof Obstacle.OverYearlyBudget over) {
      return wording.say(
          over.from() == over.to() ? "over-yearly-budget" : "over-yearly-budgets",
          ids(over.projects()),
          String.valueOf(over.from()),
          String.valueOf(over.to()),
          billions(over.missing()));
    }
    if (obstacle instanceof Obstacle.NoTiming none) {
      return wording.say("no-timing", ids(none.projects()));
    }
    if (obstacle instanceof Obstacle.TooRarely rarely) {
      return wording.say("too-rarely", rarely.never().count(), rarely.never().of());
    }
    if (obstacle instanceof Obstacle.Units units) {
      return of(units);
    }
    if (obstacle instanceof Obstacle.Ended ended) {
      return wording.say(
          "ended",
          values.of(ended.abolition().from()),
          AssessmentWords.in(wording.locale()).citation(ended.abolition().citation()));
    }
    return wording.say(obstacle instanceof Obstacle.NotTogether ? "not-together" : "out-of-time");
  }

  /** Which conditions on the commune-level units keep the goal from being reached, and where. */
  private String of(Obstacle.Units units) {
    AssessmentWords words = AssessmentWords.in(wording.locale());
    String conditions =
        units.conditions().stream()
            .map(each -> words.named(each.condition()))
            .collect(Collectors.joining("; "));
    boolean failed =
        units.conditions().stream().anyMatch(each -> each.verdict() == Verdict.NOT_MET);
    String key = failed ? "units-not-met" : units.standards() ? "units-open" : "units-open-too";
    String cost = units.proven() ? wording.say("units-proven") : wording.say("units-unproven");
    return wording.say(key, conditions, cost);
  }

  /** {@return on what a plan with projects rests, beside what its assessment rests on} */
  public String assumption() {
    return wording.say("effects");
  }

  /** {@return that the costs are in prices of several years; empty if they are not} */
  public Optional<String> prices(Plan plan) {
    SortedSet<Integer> years = plan.priceYears();
    return years.size() < 2
        ? Optional.empty()
        : Optional.of(
            wording.say(
                "prices", years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
  }

  /** {@return what a project changes, and how long that grows} */
  public String effects(Project project) {
    String effects = project.effects().stream().map(this::effect).collect(Collectors.joining("; "));
    int days = project.work().rampUp();
    return days == 0 ? effects : wording.say("growing", effects, days);
  }

  private String effect(ProjectEffect effect) {
    Quantity quantity = effect.quantity();
    String name = quantity.name().in(wording.locale());
    if (effect instanceof ProjectEffect.Addition addition) {
      String sign = addition.amount().signum() < 0 ? "" : "+";
      return name + " " + sign + values.amount(addition.amount(), quantity);
    }
    return name + " → " + values.of(((ProjectEffect.Setting) effect).value(), quantity);
  }

  /** {@return which projects are not in the plan, and why; nothing where all are} */
  public List<String> others(Plan plan) {
    List<String> others = new ArrayList<>();
    add(others, "not-chosen", plan.notChosen());
    add(others, "late", plan.late());
    Arrays.stream(LeftOut.Reason.values())
        .forEach(
            reason ->
                add(
                    others,
                    "left-out." + reason,
                    plan.leftOut().stream()
                        .filter(each -> each.reason() == reason)
                        .map(LeftOut::project)
                        .toList()));
    return others;
  }

  private void add(List<String> others, String key, List<Project> projects) {
    if (!projects.isEmpty()) {
      others.add(wording.say(key, ids(projects)));
    }
  }

  private static String ids(List<Project> projects) {
    return projects.stream().map(Project::id).collect(Collectors.joining(", "));
  }

  private String billions(@Nullable Rational cost) {
    return cost == null ? UNKNOWN : numbers.of(cost);
  }
}
