package io.github.cityward.benchmarks;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.TownColumns;
import io.github.cityward.json.Json;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.report.Report;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.simulate.Simulator;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Does all kinds of work in one process for a long time, in an order that a seed decides, and says
 * after each twelfth of the time how long each kind took and what is left in memory. Both must stay
 * the same: what grows here would end a program that runs for weeks.
 */
public final class Soak {
  private static final int SEED = 20261126;
  private static final int PARTS = 12;
  private static final int TOWNS = 20_000;
  private static final double MIB = 1 << 20;
  private static final int DRAWS = 20_000;
  private static final Locale READER = Locale.forLanguageTag("vi");

  private final List<Kind> kinds;

  /**
   * A kind of work.
   *
   * @param name its name
   * @param work does it once
   * @param times how long it took each time of the part that is under way, in nanoseconds
   */
  private record Kind(String name, Callable<?> work, List<Long> times) {
    Kind(String name, Callable<?> work) {
      this(name, work, new ArrayList<>());
    }
  }

  private Soak(Path data, Path folder) {
    Path town = data.resolve("trang-bang-illustrative");
    byte[] broken = "{\"schema\": [".getBytes(StandardCharsets.UTF_8);
    TownColumns columns = RandomTowns.of(TOWNS).columns();
    BatchAssessor batch = BatchAssessor.of(RandomTowns.RULES).onThreads(2);
    Town uncertain = UncertainTowns.of(5);
    Simulator simulator = Simulator.of(Assessor.of(RandomTowns.RULES)).onThreads(2);
    int first = RandomTowns.DAY.getYear();
    kinds =
        List.of(
            new Kind("score", () -> Json.assessment(score(data.resolve("trang-bang")), READER)),
            new Kind("refuse", () -> Json.town(broken).problems()),
            new Kind("batch", () -> batch.assess(columns, RandomTowns.DAY)),
            new Kind(
                "simulate", () -> simulator.simulate(uncertain, first, first + 4, DRAWS, SEED)),
            new Kind("plan", () -> Json.plan(ExactPlanner.create().plan(task(town)), READER)),
            new Kind("report", () -> Report.of(score(town), READER).writeTo(folder)));
  }

  /**
   * Works.
   *
   * @param arguments for how many minutes, the folder with the sample towns, and one for reports
   */
  public static void main(String[] arguments) throws Exception {
    double minutes = Double.parseDouble(arguments[0]);
    Soak soak = new Soak(Path.of(arguments[1]), Path.of(arguments[2]));
    SplittableRandom random = new SplittableRandom(SEED);
    System.out.print("| minutes | heap, MiB | process, MiB | threads |");
    soak.kinds.forEach(each -> System.out.print(" " + each.name() + ", ms |"));
    System.out.println();
    long start = System.nanoTime();
    for (int part = 1; part <= PARTS; part++) {
      double end = minutes * part / PARTS;
      while ((System.nanoTime() - start) / 6e10 < end) {
        soak.workOnce(random);
      }
      soak.say(end);
    }
  }

  private void workOnce(SplittableRandom random) throws Exception {
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    long before = System.nanoTime();
    kind.work().call();
    kind.times().add(System.nanoTime() - before);
  }

  /** Each kind's median and 99th percentile, and how often it was done. */
  private void say(double minutes) throws IOException {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    System.out.printf(
        Locale.ROOT, "| %.0f | %.1f | %s | %d |", minutes, used / MIB, held(), threads);
    for (Kind each : kinds) {
      long[] sorted = each.times().stream().mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          " %.1f, %.1f (%d) |",
          quantile(sorted, 0.5),
          quantile(sorted, 0.99),
          sorted.length);
      each.times().clear();
    }
    System.out.println();
  }

  /** {@return what the process holds beside the heap as well, in MiB, where the system tells it} */
  private static String held() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "";
    }
    String kib =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    return String.format(Locale.ROOT, "%.0f", Double.parseDouble(kib) * 1024 / MIB);
  }

  /** In milliseconds. */
  private static double quantile(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private static Assessment score(Path folder) {
    LocalDate day = RandomTowns.DAY;
    return Assessor.of(RandomTowns.RULES).assess(TownReader.readWhole(folder).orElseThrow(), day);
  }

  private static PlanTask task(Path folder) {
    LocalDate day = LocalDate.of(2029, 12, 31);
    Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
    return PlanTask.of(TownReader.readWhole(folder).orElseThrow(), assessor, day);
  }
}
