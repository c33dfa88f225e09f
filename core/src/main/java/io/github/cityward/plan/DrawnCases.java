package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.Requirement;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Project;
import io.github.cityward.town.Town;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes cases of the towns that were drawn. What rests on nothing uncertain is laid out once for
 * all of them, and those whose requirements earn alike are one.
 */
final class DrawnCases implements PlanProblem.Layout {
  /** Of more projects not every choice is compared. */
  private static final int FEW = 4;

  private final PlanTask task;
  private final List<Project> projects;
  private final List<Candidate> candidates;
  private final Outcome outcome;
  private final List<Town> towns;
  private final Set<Quantity> uncertain;
  private final Map<Basis, First> firsts = new HashMap<>();
  private final Map<Basis, Contribution> contributions = new HashMap<>();
  private final Map<Earned, Contribution> alike = new HashMap<>();

  /** The values on which the earnings of a requirement rest. */
  private record Basis(String code, Set<Quantity> felt, List<Optional<Value>> values) {}

  /** What a standard earned first, and where its value began then. */
  private record First(Contribution contribution, Rational position) {}

  /** What a requirement earns by each choice of its projects. */
  private record Earned(
      String code, int criterion, List<Integer> candidates, List<Rational> points) {}

  /** What tells cases apart. */
  private record Alike(List<Contribution> contributions, List<Rational> needs, Rational total) {
    static Alike of(PortfolioProblem problem) {
      return new Alike(problem.contributions(), problem.criterionNeeds(), problem.totalNeed());
    }
  }

  DrawnCases(
      PlanTask task,
      List<Project> projects,
      List<Candidate> candidates,
      List<Town> towns,
      Outcome outcome) {
    this.task = task;
    this.projects = projects;
    this.candidates = candidates;
    this.towns = towns;
    this.outcome = outcome;
    this.uncertain = uncertain();
  }

  private Set<Quantity> uncertain() {
    Map<Quantity, Value> first = new HashMap<>();
    Set<Quantity> differing = new HashSet<>();
    for (Town town : towns) {
      for (Observation each : town.observations()) {
        Value value = first.putIfAbsent(each.quantity(), each.value());
        if (value != null && !value.equals(each.value())) {
          differing.add(each.quantity());
        }
      }
    }
    return differing;
  }

  /** Draws of one kind, by the first of them. */
  private record Draws(PortfolioProblem problem, TownWithProjects town, long count) {
    Draws and(Draws others) {
      return new Draws(problem, town, count + others.count);
    }
  }

  /** {@return the cases, in the order of the first draw of each} */
  List<DrawnCase> all() {
    Map<Alike, Draws> kinds = new LinkedHashMap<>();
    for (Town each : towns) {
      TownWithProjects town = new TownWithProjects(each, task.assessor(), task.day());
      PortfolioProblem problem = problem(town);
      kinds.merge(Alike.of(problem), new Draws(problem, town, 1), Draws::and);
    }
    return kinds.values().stream()
        .map(
            each ->
                new DrawnCase(each.problem(), chosen -> isMet(each.town(), chosen), each.count()))
        .toList();
  }

  private PortfolioProblem problem(TownWithProjects town) {
    Assessment before = task.assessor().assess(town.town(), task.day());
    return new PlanProblem(town, projects, before).of(outcome, candidates, this);
  }

  private boolean isMet(TownWithProjects town, Set<Integer> chosen) {
    List<Project> some = chosen.stream().sorted().map(projects::get).toList();
    return outcome.isMet(task.assessor().assess(town.with(some), task.day()).standards());
  }

  @Override
  public Contribution contribution(
      TownWithProjects town,
      Requirement requirement,
      Set<Quantity> felt,
      Supplier<Contribution> laidOut) {
    Basis basis = new Basis(requirement.code(), felt, values(town, felt));
    return contributions.computeIfAbsent(
        basis,
        any ->
            alike(
                requirement.code(), shifted(town, requirement, felt, laidOut).orElseGet(laidOut)));
  }

  /**
   * A standard of which the value itself is uncertain, and nothing else that it rests on, earns
   * what it earned in the first draw with so much more or less added to its value.
   */
  private Optional<Contribution> shifted(
      TownWithProjects town,
      Requirement requirement,
      Set<Quantity> felt,
      Supplier<Contribution> laidOut) {
    if (!(requirement instanceof Indicator indicator)
        || indicator.quantity().kind() == Kind.LEVEL
        || !uncertain.contains(indicator.quantity())) {
      return Optional.empty();
    }
    Set<Quantity> others = new LinkedHashSet<>(felt);
    others.remove(indicator.quantity());
    Rational position = position(town, indicator.quantity());
    First first =
        firsts.computeIfAbsent(
            new Basis(requirement.code(), felt, values(town, others)),
            any -> new First(laidOut.get(), position));
    Rational more = position.minus(first.position());
    Rational shift = indicator.scale().better() == Better.LOWER ? more.negate() : more;
    return first
        .contribution()
        .additive()
        .map(sums -> new Shifted(first.contribution(), sums, shift));
  }

  private Rational position(TownWithProjects town, Quantity quantity) {
    Value value = value(town, quantity).orElseThrow();
    return Objects.requireNonNull(quantity.position(value).low(), "value");
  }

  private List<Optional<Value>> values(TownWithProjects town, Set<Quantity> felt) {
    return felt.stream().filter(uncertain::contains).map(each -> value(town, each)).toList();
  }

  private Optional<Value> value(TownWithProjects town, Quantity quantity) {
    return town.town().latest(quantity, task.day()).map(Observation::value);
  }

  private Contribution alike(String code, Contribution contribution) {
    List<Integer> places = contribution.candidates();
    if (places.size() > FEW) {
      return contribution;
    }
    List<Rational> points = Choices.of(places).stream().map(contribution::earnedBySum).toList();
    return alike.computeIfAbsent(
        new Earned(code, contribution.criterion(), places, points), any -> contribution);
  }
}
