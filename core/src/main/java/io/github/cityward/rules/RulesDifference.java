package io.github.cityward.rules;

import io.github.cityward.source.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of two rule sets: a standard, several that count as one, a criterion, the pass rule, a
 * provision or a formula.
 *
 * @param before the part in the one; null if it has none
 * @param after the part in the other; null if it has none
 */
public record RulesDifference(@Nullable StatedNode before, @Nullable StatedNode after) {
  public RulesDifference {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a part of neither rule set. Give one of the two.");
    }
  }

  /** How a part differs. */
  public enum Kind {
    /** Only the later rule set has it. */
    ADDED,
    /** Only the earlier rule set has it. */
    REMOVED,
    /** A figure, its evidence or the scale is another one. */
    CHANGED,
    /** Every figure is the same, with the same evidence. */
    SAME;

    /** {@return how it is written in documents, such as {@code added}} */
    public String code() {
      return Words.of(this);
    }
  }

  /** {@return how it differs} */
  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    if (after == null) {
      return Kind.REMOVED;
    }
    boolean same = before.scale().equals(after.scale()) && before.figures().equals(after.figures());
    return same ? Kind.SAME : Kind.CHANGED;
  }

  /** {@return the part in the later rule set, else in the earlier one} */
  public StatedNode node() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /** {@return the names of all figures of either, in the order of the files} */
  public List<FigureName> figures() {
    return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
        .flatMap(Optional::stream)
        .flatMap(node -> node.figures().stream())
        .map(StatedFigure::name)
        .distinct()
        .toList();
  }

  /** {@return the figure before, if there was one} */
  public Optional<StatedFigure> before(FigureName name) {
    return Optional.ofNullable(before).flatMap(node -> node.figure(name));
  }

  /** {@return the figure after, if there is one} */
  public Optional<StatedFigure> after(FigureName name) {
    return Optional.ofNullable(after).flatMap(node -> node.figure(name));
  }

  /** {@return the figures that are not the same before and after} */
  public List<FigureName> changedFigures() {
    return figures().stream().filter(name -> !before(name).equals(after(name))).toList();
  }
}
