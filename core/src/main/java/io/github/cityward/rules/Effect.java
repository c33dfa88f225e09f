package io.github.cityward.rules;

import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a provision does to the standards it names. It never takes points away. */
public sealed interface Effect {
  /** {@return the codes of the standards it acts on, in the order of the rule set} */
  List<String> codes();

  /** {@return what it does to the standard {@code code}, one of those it acts on} */
  default Effect on(String code) {
    return this;
  }

  /** {@return the lowering of thresholds that it is, or that is a part of it} */
  default Optional<Lowers> lowering() {
    return Optional.empty();
  }

  /**
   * Lowers the threshold at which the minimum points are earned. A lowered count of works is
   * rounded half up to a whole number and is at least 1; levels are not lowered.
   *
   * @param factor the share of the normal threshold, from 0 to 1
   * @param line what becomes of the line above the threshold
   * @param codes the standards
   */
  record Lowers(Figure<Rational> factor, Line line, List<String> codes) implements Effect {
    public Lowers {
      codes = List.copyOf(codes);
    }

    @Override
    public Optional<Lowers> lowering() {
      return Optional.of(this);
    }
  }

  /** What becomes of the straight line between the thresholds where the lower one is lowered. */
  enum Line {
    /** It begins at the normal threshold; below, the minimum points are earned. */
    STAYS,
    /** It may begin at the lowered threshold or at the normal one: nobody has seen which. */
    UNKNOWN
  }

  /**
   * Does not consider the standards: they earn their minimum points, or what they earn anyway.
   *
   * @param codes the standards
   */
  record Exempts(List<String> codes) implements Effect {
    public Exempts {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Lowers the thresholds of some standards and does not consider others.
   *
   * @param lowers what it lowers
   * @param exempts what it does not consider, none of which it lowers
   */
  record Both(Lowers lowers, Exempts exempts) implements Effect {
    @Override
    public List<String> codes() {
      return Stream.concat(lowers.codes.stream(), exempts.codes.stream()).toList();
    }

    @Override
    public Effect on(String code) {
      return exempts.codes.contains(code) ? exempts : lowers;
    }

    @Override
    public Optional<Lowers> lowering() {
      return Optional.of(lowers);
    }
  }

  /**
   * Eases the standards by an amount that is not known.
   *
   * @param codes the standards it may act on
   */
  record Unknown(List<String> codes) implements Effect {
    public Unknown {
      codes = List.copyOf(codes);
    }
  }

  /**
   * Puts other lines in the place of those that the total and the criteria must reach.
   *
   * @param total what the total must reach
   * @param criteria what each criterion must reach, by code; one that is not named keeps its own
   */
  record Needs(Points total, Map<String, Points> criteria) implements Effect {
    public Needs {
      criteria = Map.copyOf(criteria);
    }

    /** {@return none: it acts on the lines alone} */
    @Override
    public List<String> codes() {
      return List.of();
    }
  }
}
