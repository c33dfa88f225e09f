package io.github.cityward.assess;

import io.github.cityward.quantity.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What many towns come to under one rule set. Mutable, so that one serves table after table; filled
 * by {@link BatchAssessor}. The verdicts are exact; points are doubles that lie no further from the
 * exact points than {@link BatchAssessor#rounding()} says.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public final class TownScores {
  private static final List<Verdict> VERDICTS =
      List.of(Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.MET);

  private final double[][] low;
  private final double[][] high;
  private byte[] verdicts = new byte[0];
  private boolean[] underived = new boolean[0];
  private int towns;
  private @Nullable Block block;

  /** The last row holds the totals. */
  TownScores(int criteria) {
    low = new double[criteria + 1][0];
    high = new double[criteria + 1][0];
  }

  /** {@return how many towns there are} */
  public int towns() {
    return towns;
  }

  /** {@return whether the town reaches what the pass rule asks for; exact} */
  public Verdict verdict(int town) {
    return VERDICTS.get(verdicts[checked(town)]);
  }

  /**
   * {@return whether a model failed to derive a value of the town} The exact assessment then warns
   * of it: {@link Warning.Code#MODEL_FAILED}.
   */
  public boolean hasFailedModel(int town) {
    return underived[checked(town)];
  }

  /** {@return the total in the worst case, in points or standards met} */
  public double low(int town) {
    return low(low.length - 1, town);
  }

  /** {@return the total in the best case, in points or standards met} */
  public double high(int town) {
    return high(high.length - 1, town);
  }

  /**
   * {@return what one criterion comes to in the worst case}
   *
   * @param criterion its place in the rule set, from 0
   */
  public double low(int criterion, int town) {
    return low[criterion][checked(town)];
  }

  /**
   * {@return what one criterion comes to in the best case}
   *
   * @param criterion its place in the rule set, from 0
   */
  public double high(int criterion, int town) {
    return high[criterion][checked(town)];
  }

  /** Makes room for {@code count} towns under a rule set of {@code criteria} criteria. */
  void resize(int count, int criteria) {
    if (low.length != criteria + 1) {
      throw new IllegalArgumentException(
          "The scores are those of %d criteria, the rule set has %d. Use scores of its own assessor."
              .formatted(low.length - 1, criteria));
    }
    towns = count;
    if (verdicts.length < count) {
      int room = roomFor(count);
      verdicts = new byte[room];
      underived = new boolean[room];
      Arrays.setAll(low, row -> new double[room]);
      Arrays.setAll(high, row -> new double[room]);
    }
    Arrays.fill(underived, 0, count, false);
  }

  /** Whole blocks, so that what is written beside the last town harms no other. */
  private static int roomFor(int count) {
    int blocks = count / BlockArithmetic.TOWNS + 1;
    return Math.multiplyExact(blocks, BlockArithmetic.TOWNS);
  }

  /** {@return where one thread computes by {@code rules}, the same for table after table} */
  Block block(CompiledRules rules, BlockArithmetic arithmetic) {
    Block ready =
        block == null || !block.isFor(rules, arithmetic) ? new Block(rules, arithmetic) : block;
    block = ready;
    return ready;
  }

  /** Puts an exact assessment in the place of what was computed. */
  void set(int town, Assessment exact) {
    verdicts[town] = (byte) VERDICTS.indexOf(exact.verdict());
    underived[town] =
        exact.warnings().stream().anyMatch(each -> each.code() == Warning.Code.MODEL_FAILED);
    for (int row = 0; row < low.length; row++) {
      Interval points =
          row < exact.criteria().size() ? exact.criteria().get(row).points() : exact.points();
      low[row][town] = points.low().value().toDouble();
      high[row][town] = points.high().value().toDouble();
    }
  }

  /** Lets the verdict of a town be {@code most} at best. */
  void limit(int town, Verdict most) {
    verdicts[town] = (byte) Math.min(verdicts[town], VERDICTS.indexOf(most));
  }

  /** {@return the places of the verdicts in their order from the worst on, town after town} */
  byte[] verdicts() {
    return verdicts;
  }

  /** {@return where the points of a row of the block are written whose first town this is} */
  BlockPoints points(int row, int first) {
    return new BlockPoints(low[row], high[row], first);
  }

  private int checked(int town) {
    return Objects.checkIndex(town, towns);
  }
}
