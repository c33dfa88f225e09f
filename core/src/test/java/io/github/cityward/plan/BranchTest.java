package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * By what a part of all portfolios is parted. Three projects, for 3, 5 and 4, act on both of two
 * requirements, of which each adds up what they bring: 1, 2 and 4.
 */
class BranchTest {
  private static final List<Integer> ALL = List.of(0, 1, 2);

  private static PortfolioModel model(List<Integer> requiredBy0, List<Integer> excludedBy0) {
    return new PortfolioModel(
        new PortfolioProblem(
            List.of(
                new Candidate(3, requiredBy0, excludedBy0),
                new Candidate(5, List.of(), List.of()),
                new Candidate(4, List.of(), List.of())),
            List.of(requirement(0), requirement(1)),
            List.of(Rational.ONE, Rational.ONE),
            Rational.of(3),
            List.of()));
  }

  private static Contribution requirement(int criterion) {
    List<Rational> effects = List.of(Rational.ONE, Rational.of(2), Rational.of(4));
    return new Summed(ALL, criterion, new Additive(effects, sum -> sum, List.of()), Rational.of(7));
  }

  /** {@return all options, of which a requirement takes the one with these projects, as digits} */
  private static Branch branch(PortfolioModel model, int takenFirst, int takenSecond) {
    Menus menus = new MenuBuilder(model, Fixing.none(3)).build();
    return branch(model, menus, menus.menus(), takenFirst, takenSecond);
  }

  private static Branch branch(
      PortfolioModel model, Menus menus, List<Menu> left, int takenFirst, int takenSecond) {
    Relaxation relaxation = new Relaxation(model, menus);
    Relaxation.Look look = relaxation.look(left, new double[relaxation.size()]);
    List<Integer> taken = List.of(takenFirst, takenSecond);
    for (int m = 0; m < 2; m++) {
      look.taken[m] = digits(left.get(m)).indexOf(taken.get(m));
    }
    return Branch.of(left, look);
  }

  private static List<Integer> digits(Menu menu) {
    return menu.options().stream().map(option -> option.linked).toList();
  }

  /** {@return the options of a menu in the first and in the second part} */
  private static List<List<Integer>> parts(Branch branch, PortfolioModel model, int menu) {
    List<List<Menu>> parts = branch.parted(model);
    int other = 1 - menu;
    for (List<Menu> each : parts) {
      assertThat(each.get(other)).isEqualTo(branch.menus().get(other));
    }
    return parts.stream().map(each -> digits(each.get(menu)).stream().sorted().toList()).toList();
  }

  private static List<Integer> all(IntPredicate wanted) {
    return IntStream.range(0, 8).filter(wanted).boxed().toList();
  }

  private static List<List<Integer>> withAndWithout(int place) {
    return List.of(all(each -> (each >> place & 1) != 0), all(each -> (each >> place & 1) == 0));
  }

  /** The first takes 1 (digits 010), the second does not. */
  @Test
  void a_project_that_one_requirement_takes_and_another_does_not_is_decided() {
    PortfolioModel model = model(List.of(), List.of());
    assertThat(parts(branch(model, 2, 0), model, 0)).isEqualTo(withAndWithout(1));
    assertThat(parts(branch(model, 0, 2), model, 0)).isEqualTo(withAndWithout(1));
  }

  /** The first takes all (111), the second none, 0 (001) or 0 and 1 (011). */
  @Test
  void of_several_of_these_the_dearest_is_decided() {
    PortfolioModel model = model(List.of(), List.of());
    assertThat(parts(branch(model, 7, 0), model, 0)).isEqualTo(withAndWithout(1));
    assertThat(parts(branch(model, 7, 1), model, 0)).isEqualTo(withAndWithout(1));
    assertThat(parts(branch(model, 7, 3), model, 0)).isEqualTo(withAndWithout(2));
  }

  /** Both take 0 and none else, so nothing is in dispute but what 0 requires. */
  @Test
  void a_project_without_what_it_requires_is_decided() {
    PortfolioModel model = model(List.of(2), List.of());
    PortfolioModel free = model(List.of(), List.of());
    assertThat(parts(branch(free, 1, 1), model, 0)).isEqualTo(withAndWithout(0));
  }

  /** Both take 0 and 1 (011), of which either may be the one that excludes the other. */
  @Test
  void two_that_exclude_each_other_are_decided_by_the_dearer_one() {
    PortfolioModel free = model(List.of(), List.of());
    assertThat(parts(branch(free, 3, 3), model(List.of(), List.of(1)), 0))
        .isEqualTo(withAndWithout(1));
  }

  /** All options of the first have project 1, so that the second decides it. */
  @Test
  void a_requirement_that_has_decided_is_passed_by() {
    PortfolioModel model = model(List.of(), List.of());
    Menus menus = new MenuBuilder(model, Fixing.none(3)).build();
    for (int digit = 0; digit < 2; digit++) {
      int in = digit;
      Menu decided = menus.menus().get(0).only(option -> (option.linked >> 1 & 1) == in);
      List<Menu> left = List.of(decided, menus.menus().get(1));
      Branch branch = branch(model, menus, left, in == 1 ? 2 : 0, in == 1 ? 0 : 2);
      assertThat(parts(branch, model, 1)).isEqualTo(withAndWithout(1));
    }
  }

  /** Points 0 to 7: the upper half has 4 or more. The second, with most options, is parted. */
  @Test
  void without_dispute_the_most_options_are_parted_in_the_middle_of_what_they_earn() {
    PortfolioModel model = model(List.of(), List.of());
    assertThat(parts(branch(model, 2, 2), model, 0)).isEqualTo(withAndWithout(2));
    Menus menus = new MenuBuilder(model, Fixing.none(3)).build();
    Menu fewer = menus.menus().get(0).only(option -> option.linked != 7);
    Branch branch = branch(model, menus, List.of(fewer, menus.menus().get(1)), 2, 2);
    assertThat(parts(branch, model, 1)).isEqualTo(withAndWithout(2));
  }

  /** All of the first earn 3; of its 8 options, one more than the second has, 1 (010) is taken. */
  @Test
  void where_all_earn_the_same_the_taken_option_is_parted_from_the_others() {
    PortfolioModel model =
        new PortfolioModel(
            new PortfolioProblem(
                List.of(
                    new Candidate(3, List.of(), List.of()),
                    new Candidate(5, List.of(), List.of()),
                    new Candidate(4, List.of(), List.of())),
                List.of(new Listed(ALL, 0, Collections.nCopies(8, Rational.of(3))), requirement(1)),
                List.of(Rational.ONE, Rational.ONE),
                Rational.of(3),
                List.of()));
    Menus menus = new MenuBuilder(model, Fixing.none(3)).build();
    Menu fewer = menus.menus().get(1).only(option -> option.linked != 7);
    Branch branch = branch(model, menus, List.of(menus.menus().get(0), fewer), 2, 2);
    assertThat(parts(branch, model, 0)).containsExactly(List.of(2), all(each -> each != 2));
  }

  @Test
  void a_branch_is_single_if_each_requirement_has_one_option() {
    PortfolioModel model = model(List.of(), List.of());
    Menus menus = new MenuBuilder(model, Fixing.none(3)).build();
    List<Menu> one =
        menus.menus().stream().map(menu -> menu.only(option -> option.linked == 2)).toList();
    assertThat(branch(model, menus, one, 2, 2).isSingle()).isTrue();
    assertThat(branch(model, 2, 2).isSingle()).isFalse();
  }

  @Test
  void what_rounding_may_have_added_is_taken_off_the_bound() {
    PortfolioModel model = model(List.of(), List.of());
    Branch branch = branch(model, 2, 2);
    assertThat(branch.look().slack).isPositive();
    assertThat(branch.bound()).isLessThan(branch.look().bound);
  }
}
