package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Choices by their prices and effects, without those that others beat. */
class OwnChoicesTest {
  private static final int SIZE = 13;

  /** Candidates of which nothing is limited, or of which one sort of amount is. */
  private static PortfolioModel model(Spending... spendings) {
    return new PortfolioModel(
        new PortfolioProblem(
            Collections.nCopies(SIZE, new Candidate(0, List.of(), List.of())),
            List.of(),
            List.of(),
            Rational.ZERO,
            List.of(spendings)));
  }

  private static OwnChoices choices(PortfolioModel model, PlaceSet always, long enough) {
    return new OwnChoices(
        model, always, Rational.ZERO, effect -> effect.compareTo(Rational.of(enough)) >= 0);
  }

  private static OwnChoices unlimited(long enough) {
    PortfolioModel model = model();
    return choices(model, model.none(), enough);
  }

  private static void add(OwnChoices choices, int place, long price, long effect) {
    choices.add(place, price, Rational.of(effect), true);
  }

  private static List<String> told(OwnChoices choices) {
    return choices.choices().stream()
        .map(
            each ->
                each.chosen() + " for " + each.price() + ": " + each.effect() + " " + each.spent())
        .toList();
  }

  @Test
  void of_two_alike_only_the_first_is_chosen_alone() {
    OwnChoices choices = unlimited(100);
    add(choices, 0, 3, 5);
    add(choices, 1, 3, 5);
    assertThat(told(choices))
        .containsExactly("[] for 0: 0 []", "[0] for 3: 5 []", "[0, 1] for 6: 10 []");
    assertThat(choices.isExact()).isTrue();
  }

  @Test
  void what_costs_more_than_the_first_that_is_enough_is_left_out() {
    OwnChoices choices = unlimited(10);
    add(choices, 0, 3, 5);
    add(choices, 1, 3, 5);
    add(choices, 2, 1, 12);
    assertThat(told(choices)).containsExactly("[] for 0: 0 []", "[2] for 1: 12 []");
  }

  /** 0 and 1 spend 5 and 1 of what is limited, 2 spends 5 like 0. */
  @Test
  void what_is_dearer_stays_where_it_spends_less() {
    PortfolioModel model = model(new Spending(Collections.nCopies(SIZE, 0L), 100), spending());
    OwnChoices choices = choices(model, model.none(), 10);
    add(choices, 0, 1, 10);
    add(choices, 1, 2, 10);
    add(choices, 2, 3, 0);
    assertThat(told(choices))
        .containsExactly(
            "[] for 0: 0 [0, 0]",
            "[0] for 1: 10 [0, 5]",
            "[1] for 2: 10 [0, 1]",
            "[0, 1] for 3: 20 [0, 6]");
  }

  private static Spending spending() {
    List<Long> amounts = new ArrayList<>(Collections.nCopies(SIZE, 0L));
    amounts.set(0, 5L);
    amounts.set(1, 1L);
    amounts.set(2, 5L);
    return new Spending(amounts, 100);
  }

  @Test
  void what_is_chosen_in_any_case_is_spent_in_any_case_and_what_pays_elsewhere_is_not() {
    PortfolioModel model = model(spending());
    OwnChoices choices = choices(model, model.none().with(1), 10);
    choices.add(0, 1, Rational.ONE, false);
    assertThat(told(choices)).containsExactly("[] for 0: 0 [1]", "[0] for 1: 1 [1]");
  }

  /** Each costs and brings twice what the one before does: of n of them there are 2ⁿ choices. */
  private static OwnChoices doubling(int count, long enough) {
    OwnChoices choices = unlimited(enough);
    for (int place = 0; place < count; place++) {
      add(choices, place, 1L << place, 1L << place);
    }
    return choices;
  }

  @Test
  void as_many_as_4096_are_kept() {
    OwnChoices all = doubling(12, 1 << 12);
    assertThat(all.choices()).hasSize(4096);
    assertThat(all.isExact()).isTrue();
  }

  /** 0 and 1 become one that brings 1 for nothing, 8,190 and 8,191 one that brings the more. */
  @Test
  void of_more_two_neighbours_become_one_that_costs_the_less_and_brings_the_more() {
    OwnChoices halved = doubling(13, 1 << 13);
    assertThat(halved.isExact()).isFalse();
    assertThat(halved.choices()).hasSize(4096);
    assertThat(told(halved))
        .startsWith("[0] for 0: 1 []")
        .last()
        .asString()
        .contains("for 8190: 8191");
  }

  /** From 0 to 4,096, of which the last stands alone. */
  @Test
  void of_an_odd_number_the_last_stays_as_it_is() {
    OwnChoices halved = doubling(13, 4096);
    assertThat(halved.choices()).hasSize(2049);
    assertThat(told(halved)).last().isEqualTo("[12] for 4096: 4096 []");
  }
}
