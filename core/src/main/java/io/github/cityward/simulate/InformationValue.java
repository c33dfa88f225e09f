package io.github.cityward.simulate;

import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it is worth to know something that is missing (giá trị của thông tin), all else being as it
 * is. Nothing says how likely one or the other value of it is, so it is told in bounds: what is
 * missing may be anything that its kind, or the law, allows.
 *
 * @param fact what is missing
 * @param narrows by how much the interval of the total shrinks, at least and at most, in points or
 *     standards; of figures of the law it is what these can take away
 * @param decides the verdicts that it can bring about by itself; none where the verdict is decided
 *     without it or stays open
 * @param ofOpen in how many of the rows whose verdict is open it decides that; null if none is
 */
public record InformationValue(
    MissingFact fact, Interval narrows, List<Verdict> decides, @Nullable Decided ofOpen) {
  public InformationValue {
    decides = List.copyOf(decides);
  }

  /**
   * In how many rows a fact decides.
   *
   * @param least in so many it does whatever it turns out to be
   * @param most in no more it can, whatever it turns out to be
   */
  public record Decided(Share least, Share most) {}
}
