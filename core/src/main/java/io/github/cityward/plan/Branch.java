package io.github.cityward.plan;

import io.github.cityward.plan.Relaxation.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of all portfolios.
 *
 * @param menus what is left of them
 * @param look at them, by which a pass is led
 * @param sharp the look that keeps to the needs, by which it is parted; as {@code look} where there
 *     is none yet
 * @param bound what no price in it is below
 */
record Branch(List<Menu> menus, Look look, Look sharp, double bound) {
  /** {@return a branch of which only the plain bound is known} */
  static Branch of(List<Menu> menus, Look look) {
    return new Branch(menus, look, look, look.bound - look.slack);
  }

  /** {@return this branch with fewer options, and a sharper look at them} */
  Branch sharpened(List<Menu> fewer, SharpLook sharper, Relaxation relaxation) {
    Look plain = relaxation.look(fewer, look.vector());
    return new Branch(
        fewer,
        plain,
        sharper.taking(),
        Math.max(plain.bound - plain.slack, sharper.bound() - sharper.slack()));
  }

  boolean isSingle() {
    return menus.stream().allMatch(menu -> menu.options().size() == 1);
  }

  /** {@return the menus in two versions, which together have all options of these} */
  List<List<Menu>> parted(PortfolioModel model) {
    PlaceSet in = model.none();
    PlaceSet out = model.none();
    for (int m = 0; m < menus.size(); m++) {
      int taken = menus.get(m).options().get(sharp.taken[m]).linked;
      for (int k = 0; k < menus.get(m).linked().size(); k++) {
        int place = menus.get(m).linked().get(k);
        in = (taken >> k & 1) != 0 ? in.with(place) : in;
        out = (taken >> k & 1) != 0 ? out : out.with(place);
      }
    }
    int dearest = -1;
    for (int place : in.places()) {
      boolean isDisputed =
          out.has(place) || out.hasAny(model.requires(place)) || in.hasAny(model.excludes(place));
      if (isDisputed && (dearest < 0 || model.price(place) > model.price(dearest))) {
        dearest = place;
      }
    }
    return dearest < 0 ? partedByPoints() : partedBy(dearest);
  }

  private List<List<Menu>> partedBy(int place) {
    for (int m = 0; m < menus.size(); m++) {
      int slot = menus.get(m).linked().indexOf(place);
      if (slot >= 0 && !isDecided(menus.get(m), slot)) {
        return parted(m, option -> (option.linked >> slot & 1) != 0);
      }
    }
    return partedByPoints();
  }

  private static boolean isDecided(Menu menu, int slot) {
    long in = menu.options().stream().filter(option -> (option.linked >> slot & 1) != 0).count();
    return in == 0 || in == menu.options().size();
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
    Option taken = options.get(sharp.taken[widest]);
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
