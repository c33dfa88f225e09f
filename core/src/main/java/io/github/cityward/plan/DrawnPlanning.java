package io.github.cityward.plan;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Rational;
import io.github.cityward.simulate.DrawnTowns;
import io.github.cityward.simulate.Share;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One task over the draws of its town. Not thread-safe; its cases serve many plans. */
final class DrawnPlanning {
  private final PlanTask median;
  private final List<Town> towns;
  private final List<Town> others;
  private final long seed;
  private final Candidates candidates;
  private final Map<Outcome, RobustMemory> memories = new EnumMap<>(Outcome.class);

  private DrawnPlanning(PlanTask median, List<Town> towns, List<Town> others, long seed) {
    this.median = median;
    this.towns = towns;
    this.others = others;
    this.seed = seed;
    this.candidates = ExactPlanner.candidates(median);
  }

  static DrawnPlanning of(PlanTask task, int draws, long seed) {
    DrawnTowns drawn = Simulator.of(task.assessor()).draw(task.town(), task.day(), 2 * draws, seed);
    Town town = drawn.median().planning(task.town().projects());
    return new DrawnPlanning(
        new PlanTask(town, task.assessor(), task.day(), task.budget()),
        drawn.towns().subList(0, draws),
        drawn.towns().subList(draws, 2 * draws),
        seed);
  }

  RobustPlan plan(Rational probability, Duration limit) {
    RobustSearch sure =
        new RobustSearch(memory(Outcome.WORST), spare(probability), new Clock(limit));
    Planning planning = new Planning(median, candidates, limit);
    Plan plan =
        planning.plan(
            outcome ->
                planning.atTheEarliest(
                    (outcome == Outcome.WORST
                            ? sure
                            : new RobustSearch(
                                memory(outcome), spare(probability), new Clock(limit)))
                        .search()),
            found -> List.of(new Obstacle.TooRarely(share(sure.never()))));
    return new RobustPlan(
        plan,
        probability,
        seed,
        share(towns, Verdict.MET, List.of()),
        share(towns, Verdict.MET, plan.projects()),
        share(towns, Verdict.UNDETERMINED, plan.projects()),
        share(others, Verdict.MET, plan.projects()));
  }

  /** {@return in how many draws the goal may be missed} */
  private long spare(Rational probability) {
    return towns.size()
        - probability.times(Rational.of(towns.size())).roundedUp(0).longValueExact();
  }

  /** {@return what is known of the cases, which are laid out first} */
  RobustMemory memory(Outcome outcome) {
    return memories.computeIfAbsent(
        outcome,
        each ->
            new RobustMemory(
                new DrawnCases(
                        median,
                        candidates.projects(),
                        candidates.inUnits(candidates.unit()),
                        towns,
                        each)
                    .all()));
  }

  private Share share(long count) {
    return new Share(count, towns.size());
  }

  private Share share(List<Town> drawn, Verdict verdict, List<Project> projects) {
    return share(
        drawn.stream()
            .map(each -> new TownWithProjects(each, median.assessor(), median.day()))
            .map(each -> median.assessor().assess(each.with(projects), median.day()))
            .filter(each -> each.verdict() == verdict)
            .count());
  }
}
