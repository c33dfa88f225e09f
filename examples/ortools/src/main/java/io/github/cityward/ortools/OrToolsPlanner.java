package io.github.cityward.ortools;

import com.google.ortools.Loader;
import io.github.cityward.plan.ExactPlanner;
import io.github.cityward.plan.Plan;
import io.github.cityward.plan.PlanTask;
import io.github.cityward.plan.Planner;
import java.time.Duration;

/**
 * Finds the cheapest projects and proves it, as {@link ExactPlanner} does, and by the same rules
 * among equally cheap ones; the search itself is left to CP-SAT, on one thread and with a fixed
 * seed. For tasks on which the default planner ends without a proof: hundreds of projects that act
 * on several standards, or whose starts contend for the money of a year. Immutable and safe to
 * share.
 *
 * <p>Of equally cheap projects each starts as early as the others let it, in sum; the default
 * planner lets the first ones start first. An interrupt ends a search as its limit does.
 *
 * <p>Default: a search ends after 60 seconds with the best that it found, and what is proven of it.
 */
public final class OrToolsPlanner implements Planner {
  private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

  private final ExactPlanner planner;

  private OrToolsPlanner(ExactPlanner planner) {
    this.planner = planner;
  }

  /**
   * {@return a planner with the default}
   *
   * @throws IllegalStateException if there is no native code of OR-Tools for this machine
   */
  public static OrToolsPlanner create() {
    try {
      Loader.loadNativeLibraries();
    } catch (RuntimeException | UnsatisfiedLinkError e) {
      throw new IllegalStateException(
          "The native code of OR-Tools cannot be loaded on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". Use ExactPlanner, which needs none.",
          e);
    }
    return new OrToolsPlanner(ExactPlanner.create().using(new CpSatSolver()).within(USUAL_LIMIT));
  }

  /**
   * {@return a planner that ends each search after so long}
   *
   * @throws IllegalArgumentException if that is no time at all
   */
  public OrToolsPlanner within(Duration limit) {
    return new OrToolsPlanner(planner.within(limit));
  }

  @Override
  public Plan plan(PlanTask task) {
    return planner.plan(task);
  }
}
