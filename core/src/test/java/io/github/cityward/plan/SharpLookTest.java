package io.github.cityward.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.Trials;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A bound that keeps to the needs is never too high, and sharper than one that prices them. */
class SharpLookTest {
  private static final long SEED = 20_261_126;
  private static final int PROBLEMS = Trials.of(200);

  /** What the model rounds is far below what a price of one is worth. */
  private static final double ROUNDING = 1e-6;

  private static double[] climbed(
      PortfolioModel model, Relaxation relaxation, Menus menus, int steps) {
    return new Ascent(relaxation, model.usualPrice())
        .climb(
            each -> relaxation.look(menus.menus(), each),
            new double[relaxation.size()],
            (double) model.mostPrice(),
            steps,
            new Clock(Duration.ofMinutes(1)));
  }

  @Test
  void no_portfolio_is_cheaper_than_the_bound_nor_than_that_of_an_option_it_takes() {
    SplittableRandom random = new SplittableRandom(SEED);
    RandomProblems problems = new RandomProblems(SEED);
    int compared = 0;
    for (int i = 0; i < PROBLEMS; i++) {
      PortfolioProblem problem = problems.next(8);
      PortfolioModel model = new PortfolioModel(problem);
      Set<Integer> best = BruteForce.cheapest(problem).chosen();
      Fixing fixing = Fixing.none(model.size()).completed(model).orElseThrow();
      Menus menus = new MenuBuilder(model, fixing).build();
      if (best == null || menus.menus().stream().anyMatch(each -> each.options().isEmpty())) {
        continue;
      }
      Relaxation relaxation = new Relaxation(model, menus);
      double[] vector = climbed(model, relaxation, menus, random.nextInt(60));
      SharpLook sharp = relaxation.sharpLook(menus.menus(), vector);
      PlaceSet chosen = model.none().with(List.copyOf(best));
      double price = model.price(chosen) + sharp.slack() + ROUNDING;
      assertThat(sharp.bound()).as("seed %d, problem %d", SEED, i).isLessThanOrEqualTo(price);
      double[][] least = sharp.least();
      for (int m = 0; m < least.length; m++) {
        assertThat(leastOf(menus.menus().get(m), least[m], chosen))
            .as("seed %d, problem %d, menu %d", SEED, i, m)
            .isLessThanOrEqualTo(price);
      }
      compared++;
    }
    assertThat(compared).isGreaterThan(PROBLEMS / 2);
  }

  /** The least bound of the options that choose as the portfolio does, where others look on. */
  private static double leastOf(Menu menu, double[] least, PlaceSet chosen) {
    int digits = 0;
    for (int k = 0; k < menu.linked().size(); k++) {
      digits |= chosen.has(menu.linked().get(k)) ? 1 << k : 0;
    }
    double found = Double.POSITIVE_INFINITY;
    for (int i = 0; i < least.length; i++) {
      if (menu.options().get(i).linked == digits) {
        found = Math.min(found, least[i]);
      }
    }
    return found;
  }

  @Test
  void the_bound_of_hard_problems_is_sharper_by_more_than_cells_round() {
    for (int seed = 4; seed <= 6; seed++) {
      PortfolioModel model = new PortfolioModel(HardProblems.next(seed, 200, true, true));
      Fixing fixing = Fixing.none(model.size()).completed(model).orElseThrow();
      Menus menus = new MenuBuilder(model, fixing).build();
      Relaxation relaxation = new Relaxation(model, menus);
      double[] vector = climbed(model, relaxation, menus, 500);
      double plain = relaxation.look(menus.menus(), vector).bound;
      double sharp = relaxation.sharpLook(menus.menus(), vector).bound();
      assertThat(sharp).as("seed %d", seed).isGreaterThan(plain);
    }
  }
}
