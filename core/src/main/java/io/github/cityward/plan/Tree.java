package io.github.cityward.plan;

import io.github.cityward.plan.Relaxation.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Branch and bound over the options of the menus: where a pass that drops nothing does not settle a
 * branch, the options of one menu are parted in two, and the part of the lowest bound is next.
 */
final class Tree {
  private static final int FIRST_WIDTH = 64;
  private static final int ROOT_WIDTH = 512;
  private static final int NARROW = 64;
  private static final int BRANCH_WIDTH = 3000;
  private static final int MOST_BRANCHES = 2000;
  private static final Comparator<Branch> LOWEST_FIRST = Comparator.comparingDouble(Branch::bound);

  private static final int FIRST_STEPS = 100;
  private static final int ROOT_STEPS = 400;
  private static final int STEPS = 40;
  private static final int ROOT_SHARP_STEPS = 60;
  private static final int SHARP_STEPS = 12;

  private final PortfolioModel model;
  private final Incumbent incumbent;
  private final Clock clock;
  private final Menus menus;
  private final Relaxation relaxation;
  private final Ascent ascent;
  private final Narrowing narrowing;

  /** What is not searched yet. */
  private final Queue<Branch> branches = new PriorityQueue<>(LOWEST_FIRST);

  private double open = Double.POSITIVE_INFINITY;

  Tree(PortfolioModel model, Menus menus, Incumbent incumbent, Clock clock) {
    this.model = model;
    this.menus = menus;
    this.incumbent = incumbent;
    this.clock = clock;
    relaxation = new Relaxation(model, menus);
    ascent = new Ascent(relaxation, model.usualPrice());
    narrowing = new Narrowing(model);
  }

  /**
   * {@return what the price of a better portfolio that was not found is at least; infinite if it is
   * certain that there is none}
   */
  double search() {
    narrowing
        .agreed(menus.menus())
        .flatMap(agreed -> branch(agreed, new double[relaxation.size()], FIRST_STEPS))
        .ifPresent(this::searchAll);
    return open;
  }

  private void searchAll(Branch start) {
    if (!settles(start, FIRST_WIDTH, true)) {
      branch(start.menus(), start.look().vector(), ROOT_STEPS)
          .flatMap(each -> sharpened(each, each.look().vector(), ROOT_SHARP_STEPS))
          .ifPresent(this::searchRest);
    }
  }

  private void searchRest(Branch all) {
    if (settles(all, ROOT_WIDTH, true)) {
      return;
    }
    if (!menus.exact()) {
      leave(all);
      return;
    }
    part(all);
    while (!branches.isEmpty()) {
      search(branches.remove());
    }
  }

  private void search(Branch branch) {
    if (branch.bound() > incumbent.price()) {
      return;
    }
    if (clock.isOver()) {
      leave(branch);
    } else if (!settles(branch, NARROW, true) && !settles(branch, BRANCH_WIDTH, false)) {
      part(branch);
    }
  }

  private void leave(Branch branch) {
    open = Math.min(open, branch.bound());
  }

  /** {@return these menus as a branch, with fewer options; empty if nothing in it can be better} */
  private Optional<Branch> branch(List<Menu> from, double[] vector, int steps) {
    double[] best =
        ascent.climb(
            each -> relaxation.look(from, each), vector, (double) incumbent.price(), steps, clock);
    Look look = relaxation.look(from, best);
    if (look.bound - look.slack > incumbent.price()) {
      return Optional.empty();
    }
    return narrowing
        .within(from, look.least(), incumbent.price() + look.slack)
        .map(fewer -> Branch.of(fewer, relaxation.look(fewer, best)));
  }

  /** {@return the branch with a sharper bound; empty if nothing in it can be better} */
  private Optional<Branch> sharpened(Branch branch, double[] vector, int steps) {
    double[] best =
        ascent.climb(
            each -> relaxation.sharpLook(branch.menus(), each),
            vector,
            (double) incumbent.price(),
            steps,
            clock);
    SharpLook look = relaxation.sharpLook(branch.menus(), best);
    if (look.bound() - look.slack() > incumbent.price()) {
      return Optional.empty();
    }
    return narrowing
        .within(branch.menus(), look.least(), incumbent.price() + look.slack())
        .map(fewer -> branch.sharpened(fewer, relaxation.sharpLook(fewer, best), relaxation));
  }

  /** Whether the best of the branch is known. */
  private boolean settles(Branch branch, int width, boolean drops) {
    Pass pass = new Pass(model, branch, incumbent.price(), width, drops, clock);
    List<Label> found = pass.run();
    boolean accepted = found.isEmpty() || incumbent.accepts(found.get(0).chosen());
    return menus.exact() && (branch.isSingle() || (accepted && pass.dropped() > incumbent.price()));
  }

  private void part(Branch branch) {
    List<Branch> parts = new ArrayList<>();
    for (List<Menu> part : branch.parted(model)) {
      narrowing
          .agreed(part)
          .flatMap(agreed -> branch(agreed, branch.look().vector(), STEPS))
          .flatMap(each -> sharpened(each, branch.sharp().vector(), SHARP_STEPS))
          .ifPresent(parts::add);
    }
    if (branches.size() < MOST_BRANCHES) {
      branches.addAll(parts);
    } else {
      parts.sort(LOWEST_FIRST);
      parts.forEach(this::search);
    }
  }
}
