package io.github.cityward.audit;

import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.StatedCount;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something in a score sheet that does not fit, whatever the rounding.
 *
 * @param sheet the score sheet
 * @param item the item it is about; a sum is about its whole
 * @param code the kind of finding
 * @param ground what the figure was held against
 * @param reported the figure or the verdict as it is printed; of a whole that is not printed, what
 *     its printed parts come to
 * @param expected what would fit: a plain decimal, a range {@code a..b}, or a verdict; the sum of
 *     the parts, the maximum, the minimum, the count
 * @param parts the other figures it was held against, in the order of the law; of a likely
 *     misprint, what would explain the sum as well
 * @param suggestion the figure that was probably meant; null unless it is a likely misprint
 * @param unverified whether it rests on a figure of the law that nobody checked
 */
public record Finding(
    ScoreSheet sheet,
    String item,
    Code code,
    Ground ground,
    String reported,
    String expected,
    List<Part> parts,
    @Nullable String suggestion,
    boolean unverified) {
  public Finding {
    parts = List.copyOf(parts);
  }

  /** The kinds of finding. */
  public enum Code {
    /** The parts do not add up to the whole. */
    SUM_MISMATCH,
    /** More points than the law gives. */
    ABOVE_MAXIMUM,
    /** A standard that earns something, but less than its minimum points. */
    BELOW_MINIMUM,
    /** Counts of standards or criteria do not fit. */
    COUNT_MISMATCH,
    /** The verdict does not follow from what is printed. */
    VERDICT_MISMATCH,
    /** One slip in one figure would explain a sum that is wrong. */
    LIKELY_MISPRINT,
    /** The town's own data cannot give what is printed. */
    OUTSIDE_BOUNDS
  }

  /** What a figure was held against. */
  public enum Ground {
    /** Its parts, all of them printed. */
    PARTS,
    /** Its parts, of which some are not printed and may be anything that the law allows. */
    SOME_PARTS,
    /** The law. */
    LAW,
    /** The points that are printed of standards or criteria. */
    POINTS,
    /** The town's own data. */
    DATA,
    /** Two digits of it, exchanged. */
    DIGITS_EXCHANGED,
    /** The decimal point, moved by one digit or two, or left out. */
    POINT_MOVED,
    /** One digit of it, changed. */
    ONE_DIGIT
  }

  /**
   * A figure that another one was held against.
   *
   * @param item its item
   * @param value the figure as it is printed, or what follows from the figures that are
   * @param line what it must reach; empty where it was only added up
   */
  public record Part(String item, String value, String line) {}

  /**
   * {@return whether {@code earlier} already says of the same item what this finding says: the same
   * expectation, or that there is more than the law has at all}
   */
  boolean repeats(Finding earlier) {
    boolean tooMany =
        ground != Ground.PARTS && ground != Ground.SOME_PARTS && earlier.ground == Ground.LAW;
    return item.equals(earlier.item) && (tooMany || expected.equals(earlier.expected));
  }

  /** {@return the town, as the score sheet names it} */
  public String town() {
    return sheet.town();
  }

  /** {@return the rule set of the score sheet} */
  public RuleSet rules() {
    return sheet.rules();
  }

  /**
   * {@return where the law speaks of the item, or says how many standards there are; the pass rule,
   * if it is no criterion or standard}
   */
  public String citation() {
    RuleSet rules = sheet.rules();
    StatedCount stated = rules.standards();
    if (stated != null && SheetItems.isCountOfStandards(item)) {
      return stated.citation();
    }
    return Stream.concat(
            rules.criteria().stream()
                .filter(each -> each.code().equals(item))
                .map(Criterion::citation),
            rules.indicators().filter(each -> each.code().equals(item)).map(Indicator::citation))
        .findFirst()
        .orElse(rules.passRule().citation());
  }

  /** {@return what does not fit, with the figures, and what would} */
  public String message(Locale locale) {
    return FindingWords.in(locale).message(this);
  }

  /** {@return the town, the item, the code and the English message} */
  @Override
  public String toString() {
    return town() + " " + item + " " + code + ": " + message(Locale.ENGLISH);
  }
}
