package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule set with its figures.
 *
 * @param subject what kind of part it is
 * @param code its code; {@code total} for the pass rule, the id of the quantity for a formula
 * @param name its name
 * @param quantity what it measures; null if it is no standard
 * @param scale {@code linear}, {@code steps} or a comparison such as {@code >=}; empty if it is no
 *     standard
 * @param figures its figures, in the order of the file
 */
public record StatedNode(
    Subject subject,
    String code,
    Name name,
    @Nullable Quantity quantity,
    String scale,
    List<StatedFigure> figures) {
  public StatedNode {
    figures = List.copyOf(figures);
  }

  /** What kind of part of a rule set a node is. */
  public enum Subject {
    /** The pass rule. */
    TOTAL,
    /** A condition on the commune-level units of an urban area of several. */
    UNITS,
    /** A criterion. */
    CRITERION,
    /** A standard. */
    STANDARD,
    /** Several standards that count as one. */
    GROUP,
    /** A provision. */
    PROVISION,
    /** A formula. */
    FORMULA
  }

  /** {@return this node with one more figure} */
  StatedNode with(StatedFigure figure) {
    List<StatedFigure> more = new ArrayList<>(figures);
    more.add(figure);
    return new StatedNode(subject, code, name, quantity, scale, more);
  }

  /** {@return the figure of this name, if the node has it} */
  public Optional<StatedFigure> figure(FigureName name) {
    return figures.stream().filter(each -> each.name() == name).findFirst();
  }

  /**
   * {@return the unit of a figure: that of the quantity for a threshold, {@code point} or {@code
   * standard} for what is counted; empty for a level and for what has no unit}
   */
  public String unit(FigureName name, Measure measure) {
    return switch (name) {
      case LOWER, UPPER, REQUIRED -> quantity == null ? "" : quantity.unit();
      case STANDARDS, PROVISION, TERMS, FORMULA -> "";
      default -> measure == Measure.POINTS ? "point" : "standard";
    };
  }
}
