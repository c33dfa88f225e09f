package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much a search has to do, counted by how often it asks its clock, which is the same on every
 * machine. A weaker bound, a worse order or a table filled wrongly finds the same portfolio, only
 * later, so that nothing but the effort tells. A fiftieth more than is written here is granted.
 */
@Tag("thorough")
class SearchEffortTest {
  private static final int PARTS = 2;

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "false, false, 10, 1759, 1047",
        "false, false, 29, 2962, 4757",
        "false, false, 32, 2878, 14987",
        "true, false, 4, 1420, 4408",
        "true, false, 6, 2019, 13472",
        "true, false, 10, 1628, 3619",
        "false, true, 2, 2765, 4332",
        "false, true, 8, 1746, 1896",
        "false, true, 27, 2979, 7471",
        "true, true, 3, 2977, 27866",
        "true, true, 21, 1438, 6601",
        "true, true, 29, 2437, 3525"
      })
  void the_cheapest_of_60_projects_is_proven(
      boolean shared, boolean related, long seed, @Nullable Long cost, long effort) {
    PortfolioProblem problem = HardProblems.next(seed, 60, shared, related);
    Fixing free = Fixing.none(60);
    check(
        clock ->
            new PortfolioSearch()
                .search(problem, free, clock, chosen -> BruteForce.isMet(problem, chosen)),
        cost,
        effort);
  }

  /** What the lines ask for differs. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "8, 59, 25, 13, 6488",
        "8, 45, 25, 15, 8260",
        "8, 58, 25, 14, 1729",
        "8, 3, 8, 9, 577",
        "10, 19, 25, 5, 4898",
        "10, 56, 25, 16, 3296",
        "10, 10, 25, 6, 2866",
        "10, 42, 25, none, 8007",
      })
  void what_is_enough_in_most_of_30_cases_is_proven(
      int size, long seed, long spare, @Nullable Long cost, long effort) {
    SplittableRandom random = new SplittableRandom(seed);
    PortfolioProblem problem = new RandomProblems(seed).next(size);
    checkRobust(RobustSearchTest.cases(problem, 30, random), random, spare, cost, effort);
  }

  /** What the projects earn differs: in each case others are best. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "true, 59, 20, 28, 12761",
        "true, 52, 8, 47, 12018",
        "true, 40, 20, 29, 9379",
        "true, 44, 8, 35, 10591",
        "false, 44, 8, 35, 19206",
        "false, 25, 20, 24, 14336",
        "false, 58, 20, 26, 12015",
        "false, 60, 8, 37, 10684"
      })
  void what_is_enough_in_most_of_20_cases_of_other_effects_is_proven(
      boolean related, long seed, long spare, @Nullable Long cost, long effort) {
    SplittableRandom random = new SplittableRandom(seed);
    checkRobust(differing(related, random), random, spare, cost, effort);
  }

  static List<PortfolioProblem> differing(boolean related, SplittableRandom random) {
    int size = 9;
    List<Integer> places = IntStream.range(0, size).boxed().toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int place : places) {
      List<Integer> requires = related && place == 4 ? List.of(2) : List.of();
      List<Integer> excludes = related && place == 7 ? List.of(5) : List.of();
      candidates.add(new Candidate(5 + random.nextInt(10), requires, excludes));
    }
    List<PortfolioProblem> cases = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      List<Rational> effects =
          places.stream().map(place -> Rational.of(random.nextInt(2, 20))).toList();
      cases.add(
          new PortfolioProblem(
              candidates,
              List.of(
                  new Summed(
                      places, 0, new Additive(effects, sum -> sum, List.of()), Rational.of(200))),
              List.of(Rational.of(30)),
              Rational.of(30 + random.nextInt(15)),
              List.of()));
    }
    return cases;
  }

  private static void checkRobust(
      List<PortfolioProblem> cases,
      SplittableRandom random,
      long spare,
      @Nullable Long cost,
      long effort) {
    List<Long> weights = cases.stream().map(each -> 1L + random.nextInt(3)).toList();
    check(
        clock -> new RobustSearch(RobustSearchTest.memory(cases, weights), spare, clock).search(),
        cost,
        effort);
  }

  /** Of which the starts decide which of them can be paid together. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "7, false, 19, 64, 2035",
        "7, false, 55, 56, 1535",
        "7, true, 9, 61, 1373",
        "7, false, 11, 53, 1134",
        "7, false, 26, 64, 1083",
        "7, true, 19, 64, 695",
        "7, true, 43, 77, 498",
        "8, false, 59, 72, 3554",
        "8, false, 48, 72, 2987",
        "8, false, 14, 84, 2615",
        "8, true, 35, 68, 1809",
        "8, true, 17, 74, 1147",
        "8, true, 54, 54, 878",
        "7, false, 25, 54, 114",
        "7, false, 27, none, 4874",
        "7, true, 30, none, 2265",
        "8, true, 7, none, 5243"
      })
  void the_cheapest_that_can_be_paid_year_by_year_is_proven(
      int size, boolean lateCounts, long seed, @Nullable Long cost, long effort) {
    check(
        clock -> StartedProblem.next(seed, size, lateCounts).search(clock).portfolio(),
        cost,
        effort);
  }

  /** The cheapest costs 77, 82, 87 and 88; 1018, 8977, 2312 and 843 asks prove that. */
  @ParameterizedTest
  @CsvSource({"true, 6, 310, 77", "false, 6, 1800, 82", "false, 7, 700, 88", "true, 14, 220, 88"})
  void what_can_be_paid_year_by_year_is_found_long_before_it_is_proven(
      boolean lateCounts, long seed, long effort, long cost) {
    Portfolio early =
        StartedProblem.next(seed, 9, lateCounts).search(new CountedClock(effort)).portfolio();
    assertThat(early.chosen()).isNotNull();
    assertThat(early.cost()).isLessThanOrEqualTo(cost);
    assertThat(early.bound()).isLessThanOrEqualTo(cost);
  }

  /** A search that is stopped before has found nothing cheaper, and bounds what it may be. */
  private static void check(Function<Clock, Portfolio> search, @Nullable Long known, long effort) {
    long cost = known == null ? Long.MAX_VALUE : known;
    CountedClock clock = CountedClock.endless();
    Portfolio found = search.apply(clock);
    assertThat(found.proven()).isTrue();
    assertThat(found.cost()).isEqualTo(cost);
    assertThat(clock.asked()).isLessThanOrEqualTo(effort + effort / 50);
    for (int part = 0; part < PARTS; part++) {
      Portfolio early = search.apply(new CountedClock(effort * part / PARTS));
      assertThat(early.cost()).as("part %d", part).isGreaterThanOrEqualTo(cost);
      assertThat(early.bound()).as("part %d", part).isLessThanOrEqualTo(cost);
      assertThat(early.proven()).as("part %d", part).isEqualTo(early.bound() == early.cost());
    }
  }
}
