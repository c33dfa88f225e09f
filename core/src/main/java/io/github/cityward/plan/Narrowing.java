package io.github.cityward.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out options that cannot be part of what is looked for. */
final class Narrowing {
  private final PortfolioModel model;

  Narrowing(PortfolioModel model) {
    this.model = model;
  }

  /**
   * {@return the menus without options that cost more than {@code most}; empty if a menu is left
   * without any}
   *
   * @param least what each portfolio with an option costs at least, for each menu and option
   */
  Optional<List<Menu>> within(List<Menu> menus, double[][] least, double most) {
    List<Menu> fewer = new ArrayList<>();
    for (int m = 0; m < menus.size(); m++) {
      Menu menu = menus.get(m);
      List<Option> kept = new ArrayList<>();
      for (int i = 0; i < least[m].length; i++) {
        if (least[m][i] <= most) {
          kept.add(menu.options().get(i));
        }
      }
      fewer.add(new Menu(menu.criterion(), menu.linked(), kept, menu.open()));
    }
    return agreed(fewer);
  }

  /** {@return the menus with what their options, all together, decide for others} */
  Optional<List<Menu>> agreed(List<Menu> menus) {
    List<Menu> now = menus;
    Fixing before = Fixing.none(model.size());
    while (true) {
      if (now.stream().anyMatch(menu -> menu.options().isEmpty())) {
        return Optional.empty();
      }
      Optional<Fixing> decided = decided(now).completed(model);
      if (decided.isEmpty()) {
        return Optional.empty();
      }
      Fixing fixing = decided.get();
      if (fixing.equals(before)) {
        return Optional.of(now);
      }
      before = fixing;
      now = now.stream().map(menu -> narrowed(menu, fixing)).toList();
    }
  }

  private Fixing decided(List<Menu> menus) {
    PlaceSet in = model.none();
    PlaceSet out = model.none();
    for (Menu menu : menus) {
      int all = -1;
      int any = 0;
      for (Option option : menu.options()) {
        all &= option.linked;
        any |= option.linked;
      }
      for (int k = 0; k < menu.linked().size(); k++) {
        if ((all >> k & 1) != 0) {
          in = in.with(menu.linked().get(k));
        } else if ((any >> k & 1) == 0) {
          out = out.with(menu.linked().get(k));
        }
      }
    }
    return new Fixing(in, out);
  }

  private static Menu narrowed(Menu menu, Fixing fixing) {
    int in = 0;
    int out = 0;
    for (int k = 0; k < menu.linked().size(); k++) {
      in |= fixing.in().has(menu.linked().get(k)) ? 1 << k : 0;
      out |= fixing.out().has(menu.linked().get(k)) ? 1 << k : 0;
    }
    int needed = in;
    int barred = out;
    return menu.only(option -> (option.linked & needed) == needed && (option.linked & barred) == 0);
  }
}
