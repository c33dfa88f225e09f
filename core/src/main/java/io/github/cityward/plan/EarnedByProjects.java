package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.IndicatorScore;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What projects bring to one requirement, as the assessor says. Each choice of its projects is
 * assessed once. Of a project in several versions the one counts that brings most, to this
 * requirement and beside the others. Not thread-safe.
 */
final class EarnedByProjects implements Contribution {
  /** Where their versions make more choices, all that the criterion can earn may come of them. */
  private static final int MOST_VERSIONS = 512;

  /** Of more projects not every choice is tried. */
  private static final int FEW = 10;

  private final TownWithProjects town;
  private final int criterion;
  private final Requirement requirement;
  private final Outcome outcome;
  private final NavigableMap<Integer, List<Project>> projects = new TreeMap<>();
  private final Points maximum;
  private final Optional<Additive> additive;
  private final Map<Set<Integer>, Rational> known = new HashMap<>();

  /**
   * Finds the projects that change a requirement.
   *
   * @param all all that can be chosen, in their places, each in its versions
   * @param felt the quantities on which the requirement rests
   * @param criterion the place of its criterion
   * @param before the assessment without projects
   */
  EarnedByProjects(
      TownWithProjects town,
      List<List<Project>> all,
      Set<Quantity> felt,
      int criterion,
      Assessment before,
      Requirement requirement,
      Outcome outcome) {
    this.town = town;
    this.criterion = criterion;
    this.maximum = before.criteria().get(criterion).maximum();
    this.requirement = requirement;
    this.outcome = outcome;
    for (int place = 0; place < all.size(); place++) {
      List<ProjectEffect> effects = all.get(place).get(0).effects();
      if (effects.stream().anyMatch(each -> felt.contains(each.quantity()))) {
        projects.put(place, all.get(place));
      }
    }
    List<Rational> knots = knots(before, requirement);
    this.additive =
        SummedEffects.of(
            requirement,
            felt,
            projects.values(),
            town.day(),
            new LinearPieces(knots, this::earnedWith),
            knots);
  }

  /** {@return what must be added for a standard to turn, or for its value to end} */
  private static List<Rational> knots(Assessment before, Requirement requirement) {
    List<Rational> knots = new ArrayList<>();
    IndicatorScore score = before.indicator(requirement.code()).orElse(null);
    if (score != null && score.value() != null) {
      Range position = score.value().position();
      Kind kind = score.indicator().quantity().kind();
      List<Rational> turning = new ArrayList<>(before.turningPoints(score));
      Stream.of(kind.lowest(), kind.highest()).flatMap(Stream::ofNullable).forEach(turning::add);
      Stream.of(position.low(), position.high())
          .flatMap(Stream::ofNullable)
          .forEach(end -> turning.forEach(each -> knots.add(each.minus(end))));
    }
    return knots;
  }

  @Override
  public List<Integer> candidates() {
    return List.copyOf(projects.keySet());
  }

  @Override
  public int criterion() {
    return criterion;
  }

  /** The whole criterion, where there are too many choices to try. */
  @Override
  public Rational most() {
    if (additive.isPresent()) {
      return additive.get().most();
    }
    return projects.size() > FEW ? maximum.value() : mostOfAllChoices();
  }

  private Rational mostOfAllChoices() {
    return Choices.of(candidates()).stream().map(this::earned).reduce(Rational.ZERO, Rational::max);
  }

  @Override
  public Optional<Additive> additive() {
    return additive;
  }

  @Override
  public Rational earned(Set<Integer> chosen) {
    Set<Integer> own = new HashSet<>(chosen);
    own.retainAll(projects.keySet());
    return known.computeIfAbsent(
        own, each -> mostEarned(each.stream().sorted().map(projects::get).toList()));
  }

  private Rational mostEarned(List<List<Project>> versions) {
    long choices =
        versions.stream()
            .mapToLong(List::size)
            .reduce(1, (a, b) -> Math.min(a * b, MOST_VERSIONS + 1L));
    if (choices > MOST_VERSIONS) {
      return maximum.value();
    }
    Rational most = Rational.ZERO;
    for (long choice = 0; choice < choices; choice++) {
      List<Project> chosen = new ArrayList<>();
      long left = choice;
      for (List<Project> each : versions) {
        chosen.add(each.get((int) (left % each.size())));
        left /= each.size();
      }
      most = most.max(earned(chosen));
    }
    return most;
  }

  private Rational earned(Collection<Project> ready) {
    Assessment assessment = town.assessor().assess(town.with(ready), town.day());
    return outcome.earned(assessment.criteria().get(criterion), requirement);
  }

  /** {@return what it earns if so much is added to its value, by one project or by many} */
  private Rational earnedWith(Rational sum) {
    Quantity quantity = ((Indicator) requirement).quantity();
    return earned(
        List.of(
            new Project(
                "",
                "",
                Rational.ZERO,
                town.day(),
                List.of(new ProjectEffect.Addition(quantity, sum)),
                List.of(),
                List.of())));
  }
}
