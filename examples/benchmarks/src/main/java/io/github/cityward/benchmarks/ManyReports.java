package io.github.cityward.benchmarks;

import io.github.cityward.assess.Assessor;
import io.github.cityward.report.Report;
import io.github.cityward.town.Basis;
import io.github.cityward.town.RandomUnits;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes the reports of invented towns in one process, in every format and with all charts of an
 * assessment, and says how long that takes and how much memory is in use meanwhile.
 */
public final class ManyReports {
  private static final int SEED = 20261126;
  private static final int TENTHS = 10;
  private static final Locale READER = Locale.forLanguageTag("vi");

  private ManyReports() {}

  /**
   * Writes the reports, each into a folder of its own.
   *
   * @param arguments the number of towns, and the folder
   */
  public static void main(String[] arguments) throws IOException {
    int towns = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Assessor assessor = Assessor.of(RandomTowns.RULES);
    SplittableRandom random = new SplittableRandom(SEED);
    long start = System.nanoTime();
    for (int i = 1; i <= towns; i++) {
      Town town = town("town-" + i, random);
      Report.of(assessor.assess(town, RandomTowns.DAY), READER).writeTo(folder.resolve(town.id()));
      if (i * TENTHS % towns < TENTHS) {
        say(i, start);
      }
    }
  }

  private static Town town(String id, SplittableRandom random) {
    TownBuilder town = Town.builder(id).name("Thị xã " + id);
    RandomUnits.all(RandomTowns.RULES, random)
        .forEach(
            (quantity, value) ->
                town.observe(
                    quantity, RandomTowns.DAY, value, Basis.OFFICIAL, "niên giám " + quantity));
    return town.build();
  }

  private static void say(int towns, long start) {
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        Locale.ROOT,
        "%d reports, %.1f s, %.1f MiB in use%n",
        towns,
        (System.nanoTime() - start) / 1e9,
        used / (double) (1 << 20));
  }
}
