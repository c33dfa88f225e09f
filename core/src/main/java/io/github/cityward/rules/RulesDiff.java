package io.github.cityward.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Two rule sets side by side. Standards are matched by what they measure, whatever their codes;
 * where several measure the same, one of the same code first. Other parts are matched by code.
 *
 * @param before the rule set that is compared with
 * @param after the rule set that is compared
 * @param differences every part of either, those of {@code after} first, in its order
 */
public record RulesDiff(RuleSet before, RuleSet after, List<RulesDifference> differences) {
  public RulesDiff {
    differences = List.copyOf(differences);
  }

  /** {@return how {@code after} differs from {@code before}} */
  public static RulesDiff between(RuleSet before, RuleSet after) {
    List<StatedNode> left = new ArrayList<>(before.stated());
    List<StatedNode> right = after.stated();
    List<Optional<StatedNode>> partners = new ArrayList<>();
    right.forEach(node -> partners.add(taken(left, node, RulesDiff::isSameNode)));
    List<RulesDifference> differences = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      StatedNode node = right.get(i);
      Optional<StatedNode> partner =
          partners.get(i).or(() -> taken(left, node, RulesDiff::measuresTheSame));
      differences.add(new RulesDifference(partner.orElse(null), node));
    }
    left.forEach(node -> differences.add(new RulesDifference(node, null)));
    return new RulesDiff(before, after, differences);
  }

  private static Optional<StatedNode> taken(
      List<StatedNode> from, StatedNode node, BiPredicate<StatedNode, StatedNode> matches) {
    Optional<StatedNode> found = from.stream().filter(it -> matches.test(it, node)).findFirst();
    found.ifPresent(from::remove);
    return found;
  }

  private static boolean isSameNode(StatedNode one, StatedNode other) {
    return one.subject() == other.subject()
        && one.code().equals(other.code())
        && Objects.equals(one.quantity(), other.quantity());
  }

  private static boolean measuresTheSame(StatedNode one, StatedNode other) {
    return one.quantity() != null && one.quantity().equals(other.quantity());
  }

  /** {@return the parts that were added, removed or changed} */
  public List<RulesDifference> changed() {
    return differences.stream().filter(each -> each.kind() != RulesDifference.Kind.SAME).toList();
  }
}
