package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from a decision. */
class FixingTest {
  /** 0 requires 1, 1 excludes 2, and 3 stands alone. */
  private static final PortfolioModel MODEL =
      new PortfolioModel(
          new PortfolioProblem(
              List.of(
                  new Candidate(1, List.of(1), List.of()),
                  new Candidate(2, List.of(), List.of(2)),
                  new Candidate(4, List.of(), List.of()),
                  new Candidate(8, List.of(), List.of())),
              List.of(),
              List.of(),
              Rational.ZERO,
              List.of()));

  private static PlaceSet set(Integer... places) {
    return PlaceSet.none(4).with(List.of(places));
  }

  private static Optional<Fixing> following(Fixing fixing) {
    return fixing.completed(MODEL);
  }

  @Test
  void with_a_candidate_comes_what_it_requires_and_goes_what_that_excludes() {
    assertThat(following(Fixing.none(4).withIn(0))).contains(new Fixing(set(0, 1), set(2)));
    assertThat(following(Fixing.none(4).withIn(set(2)))).contains(new Fixing(set(2), set(0, 1)));
  }

  @Test
  void with_a_candidate_goes_what_requires_it() {
    assertThat(following(Fixing.none(4).withOut(1))).contains(new Fixing(set(), set(0, 1)));
    assertThat(following(Fixing.none(4).withOut(3))).contains(new Fixing(set(), set(3)));
  }

  @Test
  void what_contradicts_itself_is_none() {
    assertThat(following(Fixing.none(4).withIn(0).withOut(1))).isEmpty();
    assertThat(following(Fixing.none(4).withIn(0).withIn(2))).isEmpty();
  }

  @Test
  void what_is_neither_in_nor_out_is_open() {
    Fixing fixing = Fixing.none(4).withIn(0).withOut(1);
    assertThat(List.of(0, 1, 2, 3)).filteredOn(fixing::isOpen).containsExactly(2, 3);
  }

  /** The price of a cost is five times the cost and one more: of equal costs fewer are cheaper. */
  @Test
  void a_model_knows_what_it_may_be_beside_and_its_price() {
    assertThat(MODEL.price(set(0, 1))).isEqualTo(5 * 3 + 2);
    assertThat(MODEL.mostPrice()).isEqualTo(5 * 15 + 4);
    assertThat(MODEL.cost(5 * 3 + 2)).isEqualTo(3);
    assertThat(MODEL.allows(set(0, 1))).isTrue();
    assertThat(MODEL.allows(set(0))).isFalse();
    assertThat(MODEL.allows(set(1, 2))).isFalse();
    assertThat(MODEL.allows(set(2, 3))).isTrue();
    assertThat(List.of(0, 1, 2, 3)).filteredOn(MODEL::isRelated).containsExactly(0, 1, 2);
  }

  /** 79 for all four, and one in five of it more than 1. */
  @Test
  void a_usual_price_is_one_and_the_mean_with_one_more() {
    assertThat(MODEL.usualPrice()).isEqualTo(1 + 79 / 5.0);
  }

  @Test
  void what_two_say_of_each_other_is_one_relation() {
    Candidate first = new Candidate(1, List.of(), List.of(1));
    Candidate second = new Candidate(1, List.of(), List.of(0));
    PortfolioModel model = limited(List.of(first, second));
    assertThat(model.relations()).containsExactly(new PortfolioModel.Relation(0, 1, false));
  }

  @Test
  void all_that_is_limited_may_be_spent_and_no_more() {
    List<Candidate> free = Collections.nCopies(2, new Candidate(0, List.of(), List.of()));
    PlaceSet both = PlaceSet.none(2).with(List.of(0, 1));
    assertThat(limited(free, new Spending(List.of(3L, 4L), 7)).allows(both)).isTrue();
    assertThat(limited(free, new Spending(List.of(3L, 4L), 6)).allows(both)).isFalse();
  }

  private static PortfolioModel limited(List<Candidate> candidates, Spending... spendings) {
    return new PortfolioModel(
        new PortfolioProblem(candidates, List.of(), List.of(), Rational.ZERO, List.of(spendings)));
  }

  @Test
  void points_are_rounded_up_where_they_are_earned_and_down_where_they_are_needed() {
    Rational third = Rational.ONE.dividedBy(Rational.of(3));
    assertThat(PortfolioModel.unitsEarned(third)).isEqualTo(333_333_334);
    assertThat(PortfolioModel.unitsNeeded(third)).isEqualTo(333_333_333);
    assertThat(PortfolioModel.unitsEarned(Rational.ONE)).isEqualTo(1_000_000_000);
    assertThat(PortfolioModel.unitsNeeded(Rational.ONE)).isEqualTo(1_000_000_000);
  }
}
