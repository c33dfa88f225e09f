package io.github.cityward.rules;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.source.YamlNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in an overlay a problem of the whole arises. What is amended was read without a problem, so
 * whatever contradicts now does so because of the overlay, even if it shows in a node that stays.
 */
record OverlayPlaces(YamlNode.Mapping overlay, YamlNode.Mapping base) {
  private static final List<String> PARTS = List.of("pass", "criteria", "provisions", "formulas");

  /** {@return the problem at the node of the overlay that it names, that holds it, or the first} */
  Problem moved(Problem problem) {
    if (Objects.equals(problem.place().file(), overlay.place().file())) {
      return problem;
    }
    Place place =
        named(problem.arguments())
            .or(() -> named(List.of(criterionAt(problem.place()))))
            .map(YamlNode.Mapping::place)
            .orElseGet(this::start);
    return new Problem(problem.code(), place, problem.arguments());
  }

  private Optional<YamlNode.Mapping> named(List<String> codes) {
    return Stream.concat(
            RuleNodes.criteria(overlay).stream()
                .flatMap(each -> Stream.concat(RuleNodes.below(each).stream(), Stream.of(each))),
            RuleNodes.listed(overlay, "provisions").stream())
        .filter(node -> codes.contains(RuleNodes.text(node, "code")))
        .findFirst();
  }

  /** {@return the code of the last criterion that begins before {@code place}} */
  private String criterionAt(Place place) {
    return RuleNodes.criteria(base).stream()
        .filter(each -> each.place().line() <= place.line())
        .reduce((first, second) -> second)
        .map(each -> RuleNodes.text(each, "code"))
        .orElse("");
  }

  private Place start() {
    return PARTS.stream()
        .filter(key -> overlay.get(key).isPresent())
        .map(overlay::placeOf)
        .findFirst()
        .orElse(overlay.place());
  }
}
