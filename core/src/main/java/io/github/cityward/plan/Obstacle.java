package io.github.cityward.plan;

import io.github.cityward.assess.ConditionScore;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Abolition;
import io.github.cityward.simulate.Share;
import io.github.cityward.town.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps every plan from the goal. */
public sealed interface Obstacle {
  /**
   * A line that no choice of the projects reaches.
   *
   * @param code the code of the criterion, or {@code total}
   * @param most the most that it can come to, in the worst and in the best case
   * @param needed what it must reach; null if that figure does not count
   */
  record OutOfReach(String code, Interval most, @Nullable Points needed) implements Obstacle {}

  /**
   * The budget does not suffice.
   *
   * @param cost what the cheapest plan costs that was found, in billion VND
   * @param missing by how much the budget falls short of it
   * @param proven whether nothing cheaper reaches the goal
   */
  record OverBudget(Rational cost, Rational missing, boolean proven) implements Obstacle {}

  /**
   * Some projects of the cheapest plan need more in a year, or in years that follow each other,
   * than may be spent in them, whenever they start.
   *
   * @param projects the projects
   * @param from the first of the years
   * @param to the last of them
   * @param missing by how much what may be spent falls short, in billion VND
   */
  record OverYearlyBudget(List<Project> projects, int from, int to, Rational missing)
      implements Obstacle {
    public OverYearlyBudget {
      projects = List.copyOf(projects);
    }
  }

  /**
   * Some projects of the cheapest plan cannot be started so that they keep to what may be spent in
   * each year and bring enough by the day.
   *
   * @param projects the projects
   */
  record NoTiming(List<Project> projects) implements Obstacle {
    public NoTiming {
      projects = List.copyOf(projects);
    }
  }

  /**
   * The goal is reached in too few draws, whatever is chosen.
   *
   * @param never in how many draws at least no choice of the projects reaches it for certain
   */
  record TooRarely(Share never) implements Obstacle {}

  /**
   * What the commune-level units of the urban area must reach is open or not met, and the projects
   * do not change it.
   *
   * @param conditions the conditions that are open or not met
   * @param standards whether the standards themselves are reached for certain by the projects
   * @param proven whether nothing cheaper reaches them
   */
  record Units(List<ConditionScore> conditions, boolean standards, boolean proven)
      implements Obstacle {
    public Units {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * No unit can have the status any more on the day.
   *
   * @param abolition its end
   */
  record Ended(Abolition abolition) implements Obstacle {}

  /** Each line can be reached, but not all of them at once. */
  record NotTogether() implements Obstacle {}

  /** Nothing was found before the time was up, and nothing is proven. */
  record OutOfTime() implements Obstacle {}
}
