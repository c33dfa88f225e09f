package io.github.cityward.assess;

import static io.github.cityward.assess.ClassThree.interval;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cityward.ProblemsException;
import io.github.cityward.json.Json;
import io.github.cityward.json.JsonTree;
import io.github.cityward.quantity.Interval;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.town.Basis;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Town;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private static final String PEOPLE = "population.urban";
  private static final String WATER = "water.clean_piped";
  private static final String GREEN = "green.share";

  /** 20,000 people earn 5.5 points, 200,000 earn 7; both have piped water for all, 3 points. */
  private static final Assessment SMALL = assessed("small", PEOPLE, "20000", WATER, "95");

  private static final Assessment LARGE = assessed("large", PEOPLE, "200000", WATER, "95");

  /** Nothing of it is known but that fewer than one in ten have piped water. */
  private static final Assessment UNKNOWN = assessed("unknown", WATER, "9");

  private static Assessment assessed(String id, String... quantitiesAndValues) {
    var town = Town.builder(id);
    for (int i = 0; i < quantitiesAndValues.length; i += 2) {
      town.observe(
          quantitiesAndValues[i],
          SampleTowns.DAY,
          quantitiesAndValues[i + 1],
          Basis.OFFICIAL,
          "statistical yearbook");
    }
    return ClassThree.assess(town);
  }

  @Test
  void a_town_is_ahead_of_another_for_certain_only_where_their_scores_do_not_overlap() {
    Comparison comparison = Comparison.of(List.of(SMALL, UNKNOWN, LARGE));
    assertThat(comparison.ranking())
        .extracting(RankedTown::toString)
        .extracting(text -> text.substring(0, text.indexOf(' ')))
        .containsExactly("1..3", "1..3", "1..3");
    assertThat(comparison.lead().certain()).isEmpty();
    assertThat(comparison.lead().possible()).hasSize(3);
  }

  /** The lower ends: 5.5 + 3 and 7 + 3; the small town lacks 1.5 points for certain. */
  @Test
  void a_criterion_of_which_all_is_known_is_ranked_for_certain() {
    Assessment small = withTheRestKnown("small", "20000");
    Assessment large = withTheRestKnown("large", "200000");
    Comparison comparison = Comparison.of(List.of(small, large));
    Criterion people = comparison.rules().criteria().get(1);
    assertThat(comparison.lead(people).certain()).extracting(Town::id).containsExactly("large");
    assertThat(comparison.lead(people).possible()).extracting(Town::id).containsExactly("large");
    assertThat(comparison.separations())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.standards())
                    .first()
                    .satisfies(standard -> assertThat(standard.code()).isEqualTo("2A.II.03"))
                    .satisfies(standard -> assertThat(standard.certain()).hasToString("1.5")));
  }

  private static Assessment withTheRestKnown(String id, String people) {
    var town = Town.builder(id);
    SMALL.rules().criteria().get(1).indicators().stream()
        .map(each -> each.quantity().id())
        .filter(each -> !each.equals(PEOPLE))
        .forEach(each -> town.observe(each, SampleTowns.DAY, "60", Basis.OFFICIAL, "yearbook"));
    return ClassThree.assess(
        town.observe(PEOPLE, SampleTowns.DAY, people, Basis.OFFICIAL, "yearbook"));
  }

  /** Ranks as in sport: two firsts are followed by a third. */
  @Test
  void equal_scores_share_a_rank_and_the_next_is_left_out() {
    List<Interval> scores = intervals("80", "80", "75", "70..75", "70");
    assertThat(scores)
        .extracting(each -> Rank.of(each, scores).toString())
        .containsExactly("1", "1", "3", "3..4", "4..5");
  }

  private static List<Interval> intervals(String... texts) {
    return Stream.of(texts).map(ClassThree::interval).toList();
  }

  /** Every order of points within the intervals is tried at its ends, the ranks counted anew. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_rank_holds_every_rank_that_some_scores_within_the_intervals_give(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Interval> scores =
          IntStream.range(0, 1 + random.nextInt(5)).mapToObj(i -> randomInterval(random)).toList();
      for (int i = 0; i < scores.size(); i++) {
        int best = Integer.MAX_VALUE;
        int worst = 0;
        for (int choice = 0; choice < 1 << scores.size(); choice++) {
          int rank = 1;
          for (int other = 0; other < scores.size(); other++) {
            rank += end(scores, other, choice) > end(scores, i, choice) ? 1 : 0;
          }
          best = Math.min(best, rank);
          worst = Math.max(worst, rank);
        }
        assertThat(Rank.of(scores.get(i), scores))
            .as("seed %d, %s of %s", seed, scores.get(i), scores)
            .isEqualTo(new Rank(best, worst));
      }
    }
  }

  private static double end(List<Interval> scores, int index, int choice) {
    Interval score = scores.get(index);
    return ((choice >> index & 1) == 0 ? score.low() : score.high()).rounded().doubleValue();
  }

  private static Interval randomInterval(Random random) {
    int low = random.nextInt(6);
    return interval(low + ".." + (low + random.nextInt(3)));
  }

  @Test
  void the_order_in_which_the_towns_are_given_does_not_matter() {
    assertThat(Json.comparison(Comparison.of(List.of(UNKNOWN, LARGE, SMALL)), Locale.ENGLISH))
        .isEqualTo(Json.comparison(Comparison.of(List.of(SMALL, UNKNOWN, LARGE)), Locale.ENGLISH));
  }

  @Test
  void a_document_names_the_rules_and_ranks_every_town_in_every_criterion() {
    JsonTree json =
        JsonTree.parse(Json.comparison(Comparison.of(List.of(SMALL, LARGE)), Locale.ENGLISH));
    assertThat(json.at("schema").text()).isEqualTo("cityward.comparison/1");
    assertThat(json.at("rules", "id").text()).isEqualTo("urban-111-2025-III");
    assertThat(json.at("towns", 0, "id").text()).isEqualTo("large");
    assertThat(json.at("towns", 0, "rank", "best").text()).isEqualTo("1");
    assertThat(json.at("towns", 0, "rank", "worst").text()).isEqualTo("2");
    assertThat(json.at("towns", 1, "criteria", 1, "rank", "worst").text()).isEqualTo("2");
    assertThat(json.at("criteria", 1, "mayLead").value()).isEqualTo(List.of("large", "small"));
    assertThat(json.at("separations", 0, "indicators", 0, "code").text()).isEqualTo("2A.II.03");
    assertThat(json.at("separations", 0, "indicators", 0, "low").text()).isEqualTo("1.5");
  }

  @Test
  void a_town_that_is_named_twice_is_said() {
    assertThatThrownBy(() -> Comparison.of(List.of(SMALL, LARGE, SMALL)))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(
                        problem ->
                            assertThat(problem.message(Locale.ENGLISH))
                                .contains("The town small is named twice")));
  }

  @Test
  void towns_under_other_rules_are_not_compared() {
    RuleSet other = RuleLibrary.bundled().find("urban-111-2025-II").orElseThrow();
    Assessment under = Assessor.of(other).assess(LARGE.town(), SampleTowns.DAY);
    assertThatThrownBy(() -> Comparison.of(List.of(SMALL, under)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not answer the same question");
    assertThatThrownBy(() -> Comparison.of(List.of())).hasMessageContaining("no assessment");
  }

  /**
   * Water and green space: 0 to 8 points where neither is known; 6 + 1 = 7; 6; 4. The first may be
   * first or last, but the 6 points are second at best.
   */
  @Test
  void who_may_be_first_stands_before_who_is_second_at_best() {
    Comparison comparison =
        Comparison.of(
            List.of(
                small("four", WATER, "80", GREEN, "0"),
                small("six", WATER, "90", GREEN, "0"),
                small("unknown"),
                small("seven", WATER, "90", GREEN, "20")));
    assertThat(comparison.ranking())
        .extracting(each -> each.assessment().town().id() + " " + each.rank())
        .containsExactly("seven 1..2", "unknown 1..4", "six 2..3", "four 3..4");
    // Neither has green space.
    Separation last = comparison.separations().get(2);
    assertThat(last.standards()).extracting(Separation.Standard::code).containsExactly("A");
    assertThat(last).asString().endsWith(": 2");
    assertThat(comparison.acceptUnverified()).isFalse();
  }

  @Test
  void towns_that_are_alike_stand_in_the_order_of_their_ids() {
    Comparison comparison =
        Comparison.of(List.of(small("b", WATER, "80"), small("a", WATER, "80")));
    assertThat(comparison.ranking())
        .extracting(each -> each.assessment().town().id())
        .containsExactly("a", "b");
  }

  @Test
  void a_comparison_says_whether_unchecked_figures_decide() {
    Assessment accepted =
        ClassThree.ASSESSOR.acceptingUnverified().assess(SMALL.town(), SampleTowns.DAY);
    assertThat(Comparison.of(List.of(accepted)).acceptUnverified()).isTrue();
    assertThat(Comparison.of(List.of(SMALL)).toString())
        .startsWith("urban-111-2025-III 2026-06-30: ");
  }

  private static Assessment small(String id, String... quantitiesAndValues) {
    var town = Town.builder(id);
    for (int i = 0; i < quantitiesAndValues.length; i += 2) {
      SampleTowns.observe(town, quantitiesAndValues[i], quantitiesAndValues[i + 1]);
    }
    return Assessor.of(SmallRules.read(SmallRules.FILE).orElseThrow())
        .assess(town.build(), SampleTowns.DAY);
  }
}
