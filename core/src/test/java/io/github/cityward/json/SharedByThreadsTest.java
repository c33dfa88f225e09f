package io.github.cityward.json;

import static io.github.cityward.town.SampleTowns.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.assess.Assessor;
import io.github.cityward.batch.Progress;
import io.github.cityward.batch.ScoreFormat;
import io.github.cityward.batch.TownTable;
import io.github.cityward.distribution.Uniform;
import io.github.cityward.forecast.Projector;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.Planner;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.simulate.SensitivityAnalysis;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Project;
import io.github.cityward.town.ProjectEffect;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One town, one rule set and one of each that works on them are used by many threads at once. */
@Tag("thorough")
class SharedByThreadsTest {
  private static final int THREADS = 6;
  private static final int ROUNDS = 2;

  @Test
  void many_threads_get_the_text_that_one_gets_alone() throws Exception {
    Map<String, String> alone = new LinkedHashMap<>();
    for (Map.Entry<String, Callable<String>> each : results().entrySet()) {
      alone.put(each.getKey(), each.getValue().call());
    }
    Map<String, Callable<String>> shared = results();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int seed = 0; seed < THREADS; seed++) {
        Random random = new Random(seed);
        String thread = "the thread of seed " + seed;
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  for (Map.Entry<String, Callable<String>> each : order(shared, random)) {
                    assertThat(each.getValue().call())
                        .as("%s to %s", each.getKey(), thread)
                        .isEqualTo(alone.get(each.getKey()));
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Map.Entry<String, Callable<String>>> order(
      Map<String, Callable<String>> results, Random random) {
    List<Map.Entry<String, Callable<String>>> all = new ArrayList<>();
    IntStream.range(0, ROUNDS).forEach(round -> all.addAll(results.entrySet()));
    Collections.shuffle(all, random);
    return all;
  }

  @Test
  void no_call_leaves_a_thread_behind() throws Exception {
    for (Map.Entry<String, Callable<String>> each : results().entrySet()) {
      Set<Thread> before = threads();
      each.getValue().call();
      Set<Thread> left = new HashSet<>(threads());
      left.removeAll(before);
      for (Thread thread : left) {
        thread.join(1_000); // its work is over, and it may be on its last steps
      }
      assertThat(left).as(each.getKey()).noneMatch(Thread::isAlive);
    }
  }

  /** All threads but those that Java shares among all programs. */
  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(each -> !each.getName().startsWith("ForkJoinPool.commonPool"))
        .collect(Collectors.toSet());
  }

  /** What is asked of the same few objects, each of which is made here. */
  private static Map<String, Callable<String>> results() {
    RuleSet rules = RuleLibrary.bundled().find("urban-111-2025-III").orElseThrow();
    Town town = town();
    Assessor assessor = Assessor.of(rules);
    Projector projector = Projector.under(assessor);
    Simulator simulator = Simulator.of(assessor).onThreads(3);
    SensitivityAnalysis analysis = SensitivityAnalysis.of(assessor);
    Planner planner = ExactPlanner.create().within(Duration.ofMinutes(5));
    PlanTask task = PlanTask.of(town, assessor, DAY.plusYears(2));
    TownTable table = TownTable.of(rules, DAY).onThreads(3);
    Locale english = Locale.ENGLISH;
    Map<String, Callable<String>> results = new LinkedHashMap<>();
    results.put("rules", () -> Json.rules(rules));
    results.put("score", () -> Json.assessment(assessor.assess(town, DAY), english));
    results.put("gap", () -> Json.gap(assessor.assess(town, DAY)));
    results.put("forecast", () -> Json.forecast(projector.project(town, DAY, 2026, 2028), english));
    results.put(
        "simulate",
        () -> Json.simulation(simulator.simulate(town, 2026, 2026, 2_000, 7), List.of(), english));
    results.put("sensitivity", () -> Json.sensitivity(analysis.analyse(town, DAY, 32, 7), english));
    results.put("plan", () -> Json.plan(planner.plan(task), english));
    results.put("batch", () -> batch(table));
    return results;
  }

  private static String batch(TownTable table) throws Exception {
    String towns =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "T" + i + "," + (19_000 + i) + "\n")
            .collect(Collectors.joining("", "town,population.urban\n", ""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.assess(
        new ByteArrayInputStream(towns.getBytes(StandardCharsets.UTF_8)),
        "towns.csv",
        out,
        ScoreFormat.JSON,
        Progress.SILENT);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A town that is short of green and of water, with a past, a doubt and ways out. */
  private static Town town() {
    Map<String, String> values = SampleTowns.atUpper();
    values.put("green.share", "20");
    values.put("water.clean_piped", "60");
    Town town =
        SampleTowns.of(values)
            .observe("green.share", LocalDate.of(2024, 12, 31), "18", Basis.OFFICIAL, "yearbook")
            .observe("green.share", LocalDate.of(2025, 12, 31), "19", Basis.OFFICIAL, "yearbook")
            .uncertain("green.share", DAY, new Uniform(15, 40))
            .uncertain("roads.density", DAY, new Uniform(2, 8))
            .build();
    return town.planning(
        List.of(
            project("park", "green.share", 12, 40), project("main", "water.clean_piped", 30, 9)));
  }

  private static Project project(String id, String quantity, int effect, int cost) {
    return new Project(
        id,
        id,
        Rational.of(cost),
        DAY.plusYears(1),
        List.of(
            new ProjectEffect.Addition(
                QuantityCatalog.bundled().get(quantity), Rational.of(effect))),
        List.of(),
        List.of());
  }
}
