package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.Rational;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Points in whole cells, and menus of options that earn some. A point is 10⁹ units. */
class CellsTest {
  private static final long POINT = 1_000_000_000;

  private static PortfolioProblem problem(String total, String... needs) {
    return new PortfolioProblem(
        List.of(),
        List.of(),
        Arrays.stream(needs).map(Rational::parse).toList(),
        Rational.parse(total),
        List.of());
  }

  /** {@return a menu whose options earn so many points} */
  private static Menu menu(long... points) {
    PortfolioModel model = new PortfolioModel(problem("0"));
    LinkedChoice alone = LinkedChoice.all(model, List.of(), Map.of(), model.none()).get(0);
    return new Menu(
        0,
        List.of(),
        Arrays.stream(points)
            .mapToObj(each -> new Option(0, each * POINT, alone, model.none(), new long[0]))
            .toList(),
        model.none());
  }

  @Test
  void a_cell_is_what_all_points_are_multiples_of() {
    assertThat(Cells.of(problem("12", "6", "4"), List.of(menu(8, 10))))
        .isEqualTo(new Cells(2 * POINT, List.of(3, 2), 6, 6));
    assertThat(Cells.of(problem("12", "6", "4"), List.of(menu(8, 5))).size()).isEqualTo(POINT);
    assertThat(Cells.of(problem("4", "12"), List.of()))
        .isEqualTo(new Cells(4 * POINT, List.of(3), 1, 3));
  }

  /** 10 points in 4,000 cells are 2.5 million units in each; 3 million are a whole one. */
  @Test
  void there_are_no_more_than_4000_cells_and_needs_are_rounded_down() {
    Cells cells = Cells.of(problem("10", "0.003"), List.of());
    assertThat(cells).isEqualTo(new Cells(2_500_000, List.of(1), 4000, 4000));
  }

  @Test
  void what_is_earned_is_rounded_up_and_ends_at_the_top() {
    Cells cells = new Cells(2_500_000, List.of(), 4000, 4000);
    assertThat(cells.earned(0)).isZero();
    assertThat(cells.earned(2_500_000)).isEqualTo(1);
    assertThat(cells.earned(2_500_001)).isEqualTo(2);
    assertThat(cells.earned(11 * POINT)).isEqualTo(4000);
  }

  @Test
  void where_nothing_is_needed_a_cell_is_a_unit() {
    assertThat(Cells.of(problem("0", "-3"), List.of())).isEqualTo(new Cells(1, List.of(0), 0, 0));
  }

  private static final Cells POINTS = new Cells(POINT, List.of(), 4, 4);

  @Test
  void options_that_earn_most_come_first_and_those_that_are_no_cheaper_are_left_out() {
    double[] values = {1, 7, 6, 9, 6};
    CellMenu menu = new CellMenu(0, menu(0, 2, 2, 4, 1), POINTS, values);
    menu.fill();
    assertThat(menu.steps())
        .containsExactly(
            new CellMenu.Step(4, 9, 3), new CellMenu.Step(2, 6, 2), new CellMenu.Step(0, 1, 0));
  }

  @Test
  void each_look_begins_afresh_and_of_equal_options_takes_the_first() {
    double[] values = {1, 1, 1};
    CellMenu menu = new CellMenu(0, menu(0, 2, 2), POINTS, values);
    menu.fill();
    Arrays.fill(values, 5);
    values[0] = 4;
    menu.fill();
    assertThat(menu.steps())
        .containsExactly(new CellMenu.Step(2, 5, 1), new CellMenu.Step(0, 4, 0));
  }

  /**
   * Menus before cost 10, 12 and 36 for no cell, one and two, the others 40, 30 and 5 for what is
   * earned with them. With none here the least is 36 + 5, with one 12 + 5, with two 10 + 5.
   */
  @Test
  void each_option_is_told_the_least_of_all_menus_with_it() {
    CellMenu menu =
        new CellMenu(1, menu(0, 1, 2), new Cells(POINT, List.of(), 2, 2), new double[] {1, 2, 3});
    double[][] least = {{}, new double[3]};
    menu.tell(new double[] {10, 12, 36}, new double[] {40, 30, 5}, least);
    assertThat(menu.place()).isEqualTo(1);
    assertThat(least[1]).containsExactly(41 + 1, 17 + 2, 15 + 3);
  }
}
