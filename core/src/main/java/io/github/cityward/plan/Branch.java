package io.github.cityward.plan;

import io.github.cityward.plan.Relaxation.Look;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of all portfolios: what is left of the menus, and the look at them that gives its bound.
 */
record Branch(List<Menu> menus, Look look) {
  /** {@return what no price in it is below} */
  double bound() {
    return look.bound - look.slack;
  }

  boolean isSingle() {
    return menus.stream().allMatch(menu -> menu.options().size() == 1);
  }

  /** {@return the menus in two versions, which together have all options of these} */
  List<List<Menu>> parted(PortfolioModel model) {
    int parted = -1;
    int digit = 0;
    long price = -1;
    int[] before = new int[model.size()];
    Arrays.fill(before, -1);
    for (int m = 0; m < menus.size(); m++) {
      Menu menu = menus.get(m);
      int taken = menu.options().get(look.taken[m]).linked;
      for (int k = 0; k < menu.linked().size(); k++) {
        int place = menu.linked().get(k);
        int here = taken >> k & 1;
        boolean isDisputed = before[place] >= 0 && before[place] != here;
        if (isDisputed && model.price(place) > price) {
          price = model.price(place);
          parted = m;
          digit = 1 << k;
        }
        before[place] = here;
      }
    }
    int chosen = digit;
    return parted < 0 ? partedByPoints() : parted(parted, option -> (option.linked & chosen) != 0);
  }

  /** The menu with most options, where these differ most in what they earn. */
  private List<List<Menu>> partedByPoints() {
    int widest = 0;
    for (int m = 1; m < menus.size(); m++) {
      if (menus.get(m).options().size() > menus.get(widest).options().size()) {
        widest = m;
      }
    }
    List<Option> options = menus.get(widest).options();
    long[] points = options.stream().mapToLong(option -> option.points).sorted().toArray();
    long middle = points[points.length / 2];
    Option taken = options.get(look.taken[widest]);
    return parted(
        widest, points[0] < middle ? option -> option.points >= middle : option -> option == taken);
  }

  private List<List<Menu>> parted(int menu, Predicate<Option> wanted) {
    List<List<Menu>> parts = new ArrayList<>();
    for (Predicate<Option> each : List.of(wanted, wanted.negate())) {
      List<Menu> part = new ArrayList<>(menus);
      part.set(menu, menus.get(menu).only(each));
      parts.add(part);
    }
    return parts;
  }
}
