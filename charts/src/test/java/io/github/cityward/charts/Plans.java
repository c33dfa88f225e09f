package io.github.cityward.charts;

import io.github.cityward.Limits;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.plan.CostFrontier;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.FrontierPoint;
import io.github.cityward.plan.LaterPlan;
import io.github.cityward.plan.Obstacle;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanStatus;
import io.github.cityward.plan.PlanStep;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import io.github.cityward.town.TownTable;
import io.github.cityward.town.TownText;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans for tests: what the planner finds for Trảng Bàng, and some made by hand. */
public final class Plans {
  private static final QuantityCatalog CATALOG = QuantityCatalog.bundled();
  private static final LocalDate DAY = LocalDate.of(2029, 12, 31);
  private static final String LONG_NAME =
      "Xây dựng, cải tạo, nâng cấp đồng bộ hệ thống hạ tầng kỹ thuật khung đô thị và đấu nối nước"
          + " thải hộ gia đình vào mạng thu gom, giai đoạn hai nghìn không trăm hai mươi sáu";

  private Plans() {}

  static Map<String, Plan> all() {
    Map<String, Plan> all = new LinkedHashMap<>();
    all.put("plan", optimal());
    all.put("plan, undetermined", undetermined());
    all.put("plan, infeasible", infeasible());
    all.put("plan, open", open());
    all.put("plan, counted", counted());
    return all;
  }

  /** {@return the illustrative town of which another program says that 524.3 billion suffice} */
  public static Plan optimal() {
    return plan(inOneUnit("trang-bang-illustrative"), 2029);
  }

  /** {@return the town of which hardly anything is known, and which may need nothing} */
  public static Plan undetermined() {
    return found("trang-bang", 2029);
  }

  /** {@return the illustrative town too early for its projects} */
  public static Plan infeasible() {
    return plan(inOneUnit("trang-bang-illustrative"), 2027);
  }

  /** {@return a town whose total is an interval; people come, and others go} */
  static Plan open() {
    return chosen(
        Towns.sparse(),
        project("A", 2027, CATALOG.get("population.urban"), 14_000),
        project("B", 2026, CATALOG.get("population.urban"), -20_000));
  }

  /** {@return a ward whose share of urban population is brought from 48 % to 51 %} */
  static Plan counted() {
    return chosen(
        Towns.ward(),
        project("A", 2028, CATALOG.get("population.urban_share"), 3),
        project("B", 2028, CATALOG.get("labour.non_agricultural"), 1));
  }

  static Map<String, CostFrontier> frontiers() {
    Map<String, CostFrontier> all = new LinkedHashMap<>();
    all.put("frontier", frontier());
    all.put("frontier, counted", countedFrontier());
    all.put("frontier of nothing", frontierOfNothing());
    return all;
  }

  /** {@return 70 points for nothing, 72.5 for 90, 76 for 300 or 410, the goal for 524.3} */
  static CostFrontier frontier() {
    Plan goal = optimal();
    return new CostFrontier(
        goal,
        List.of(
            point(70, "70", "0", "0", Verdict.NOT_MET, goal),
            point(72, "72.5", "90", "90", Verdict.NOT_MET, goal),
            point(76, "76", "410", "300", Verdict.UNDETERMINED, goal)),
        false,
        List.of(),
        List.of(new LaterPlan(goal, Rational.parse("24.3")), new LaterPlan(infeasible(), null)));
  }

  /** {@return what the search itself finds for a ward whose standards are counted} */
  static CostFrontier countedFrontier() {
    return CostFrontier.of(counted().task(), 1, Duration.ofSeconds(10));
  }

  /** {@return what the search finds for a town without projects} */
  static CostFrontier frontierOfNothing() {
    PlanTask task = PlanTask.of(Towns.sparse().town(), Towns.assessor(), DAY);
    return CostFrontier.of(task, 0, Duration.ofSeconds(10));
  }

  private static FrontierPoint point(
      long least, String points, String cost, String bound, Verdict verdict, Plan of) {
    return new FrontierPoint(
        least,
        Rational.parse(cost),
        Rational.parse(bound),
        Rational.parse(cost),
        cost.equals("0") ? List.of() : of.projects(),
        Interval.exactly(Points.parse(points)),
        verdict);
  }

  public static Plan found(String town, int year) {
    return plan(TownReader.readWhole(Path.of("..", "examples", "data", town)).orElseThrow(), year);
  }

  private static Plan plan(Town town, int year) {
    return ExactPlanner.create()
        .plan(PlanTask.of(town, Towns.assessor(), LocalDate.of(year, 12, 31)));
  }

  /** {@return the town as an urban area in one unit, of which the law asks the standards alone} */
  private static Town inOneUnit(String folder) {
    TownText text = TownText.read(Path.of("..", "examples", "data", folder)).orElseThrow();
    TownText.Keys keys = Objects.requireNonNull(text.keys());
    Map<TownTable, TownText.Table> tables = new EnumMap<>(text.tables());
    tables.computeIfPresent(
        TownTable.OBSERVATIONS,
        (kind, table) ->
            new TownText.Table(
                table.place(),
                table.header(),
                table.rows().stream()
                    .filter(
                        row -> row.cells().stream().noneMatch(it -> it.text().equals(Town.UNITS)))
                    .toList()));
    return new TownText(
            text.place(),
            new TownText.Keys(
                keys.place(),
                keys.entries().stream().filter(each -> !each.key().text().equals("unit")).toList()),
            tables)
        .wholeTown(CATALOG, Limits.defaults())
        .orElseThrow();
  }

  private static Plan chosen(Assessment of, Project... projects) {
    Assessor assessor = Assessor.of(RuleLibrary.bundled().find(of.rules().id()).orElseThrow());
    PlanTask task = PlanTask.of(of.town().planning(List.of(projects)), assessor, DAY);
    Assessment before = assessor.assess(of.town(), DAY);
    List<PlanStep> steps = plan(task, List.of(projects), before, before).steps();
    return plan(task, List.of(projects), before, steps.get(steps.size() - 1).assessment());
  }

  private static Plan plan(
      PlanTask task, List<Project> projects, Assessment before, Assessment after) {
    Rational cost = Rational.of(100L * projects.size());
    return new Plan(
        task,
        PlanStatus.UNDETERMINED,
        cost,
        cost,
        projects,
        List.of(),
        List.of(),
        before,
        after,
        new ArrayList<>(List.of(new Obstacle.NotTogether())));
  }

  private static Project project(String id, int year, Quantity changed, long by) {
    return new Project(
        id,
        LONG_NAME,
        Rational.of(100),
        LocalDate.of(year, 12, 31),
        List.of(new ProjectEffect.Addition(changed, Rational.of(by))),
        List.of(),
        List.of());
  }
}
