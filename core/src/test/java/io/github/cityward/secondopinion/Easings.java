package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Provisions that apply together to a town on a day. */
record Easings(List<Node> applying, boolean unverified) {
  private static final List<String> FOUNDINGS =
      List.of("as-is", "fewer-units", "whole-merger", "new");

  /**
   * The sets of provisions of which one applies, and it is not known which: as the town may be
   * founded, and as provisions that may not be combined leave each other out.
   */
  static List<Easings> alternatives(Node rules, TownPages town, LocalDate day, boolean unverified) {
    List<Node> all = rules.list("provisions");
    boolean matters = all.stream().anyMatch(each -> when(each).has("founding"));
    List<Optional<String>> foundings =
        town.founding().isPresent() || !matters
            ? List.of(town.founding())
            : FOUNDINGS.stream().map(Optional::of).toList();
    return foundings.stream()
        .flatMap(founding -> combinable(applying(all, town, day, founding)).stream())
        .distinct()
        .map(set -> new Easings(set, unverified))
        .toList();
  }

  private static List<Node> applying(
      List<Node> all, TownPages town, LocalDate day, Optional<String> founding) {
    List<Node> applying = new ArrayList<>();
    Set<String> excluded = new HashSet<>();
    for (Node each : all) {
      boolean exists = each.get("exists").stream().noneMatch(word -> word.text().equals("unknown"));
      if (exists
          && town.mayFall(when(each), day, Optional.empty())
          && TownPages.allows(when(each), "founding", founding)) {
        applying.add(each);
        excluded.addAll(each.texts("excludes"));
      }
    }
    applying.removeIf(each -> excluded.contains(each.text("code")));
    return applying;
  }

  /** Every largest part in which no two are apart. */
  private static List<List<Node>> combinable(List<Node> all) {
    List<List<Node>> sets = new ArrayList<>();
    for (int chosen = (1 << all.size()) - 1; chosen >= 0; chosen--) {
      List<Node> set = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((chosen >> (all.size() - 1 - i) & 1) == 1) {
          set.add(all.get(i));
        }
      }
      boolean apart = set.stream().anyMatch(one -> set.stream().anyMatch(two -> apart(one, two)));
      if (!apart && sets.stream().noneMatch(larger -> larger.containsAll(set))) {
        sets.add(set);
      }
    }
    return sets;
  }

  private static boolean apart(Node one, Node two) {
    return one.texts("not-combined-with").contains(two.text("code"))
        || two.texts("not-combined-with").contains(one.text("code"));
  }

  private static Node when(Node provision) {
    return provision.get("when").orElseThrow();
  }

  /** The provisions of known amount that lower the threshold of a standard. */
  List<Node> lowering(Place place) {
    return applying.stream()
        .filter(each -> known(each) && each.has("lowers") && acts(each, "lowers", place))
        .flatMap(each -> each.get("lowers").stream())
        .toList();
  }

  boolean exempts(Place place) {
    return applying.stream()
        .anyMatch(each -> known(each) && each.has("exempts") && acts(each, "exempts", place));
  }

  /**
   * Why one of them eases the standard by an amount that does not count, if one does; what lowers a
   * threshold lowers no level.
   */
  Optional<String> easingUnknown(Place place, String kind) {
    List<String> reasons = new ArrayList<>();
    for (Node each : applying) {
      boolean lowers = each.has("lowers") && acts(each, "lowers", place) && !kind.equals("level");
      boolean exempts = each.has("exempts") && acts(each, "exempts", place);
      if (each.has("unknown") && acts(each, "unknown", place)) {
        reasons.add("MISSING_RULE");
      } else if (!known(each) && (lowers || exempts)) {
        boolean checked = !each.text("evidence").equals("unverified");
        reasons.add(checked ? "MISSING_RULE" : "UNVERIFIED_RULE");
      }
    }
    return reasons.stream().sorted().findFirst();
  }

  /** The ways to pass: by the lines of each provision that has any, and by those of the rules. */
  List<Optional<Node>> ways() {
    return Stream.concat(
            applying.stream().filter(each -> each.has("needs")).map(Optional::of),
            Stream.of(Optional.<Node>empty()))
        .toList();
  }

  /** Whether what a provision says counts. */
  boolean known(Node provision) {
    return Node.counts(provision.text("evidence"), unverified);
  }

  private static boolean acts(Node provision, String effect, Place place) {
    Node scope = provision.get(effect).orElseThrow();
    List<String> codes = scope.texts("codes");
    List<String> groups = scope.texts("groups");
    boolean named =
        (codes.isEmpty() && groups.isEmpty())
            || codes.contains("all")
            || codes.contains(place.code())
            || place.groups().stream().anyMatch(groups::contains);
    return named
        && !scope.texts("except-codes").contains(place.code())
        && place.groups().stream().noneMatch(scope.texts("except-groups")::contains);
  }

  /**
   * Where a standard stands.
   *
   * @param code its own
   * @param groups its own, and its criterion
   */
  record Place(String code, List<String> groups) {
    static Place of(Node standard, Node criterion) {
      List<String> groups = new ArrayList<>(standard.texts("group"));
      groups.add(criterion.text("code"));
      return new Place(standard.text("code"), groups);
    }
  }
}
