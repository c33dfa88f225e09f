package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The provisions that apply to a town on a day. */
final class Easings {
  private final List<Node> applying = new ArrayList<>();
  private final boolean unverified;

  Easings(Node rules, TownPages town, LocalDate day, boolean unverified) {
    this.unverified = unverified;
    Set<String> excluded = new HashSet<>();
    for (Node each : rules.list("provisions")) {
      boolean exists = each.get("exists").stream().noneMatch(word -> word.text().equals("unknown"));
      if (exists && town.mayFall(each.get("when").orElseThrow(), day, Optional.empty())) {
        applying.add(each);
        excluded.addAll(each.texts("excludes"));
      }
    }
    applying.removeIf(each -> excluded.contains(each.text("code")));
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

  /** The provision whose lines take the place of those of the pass rule. */
  Optional<Node> otherLines() {
    return applying.stream().filter(each -> each.has("needs")).findFirst();
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
