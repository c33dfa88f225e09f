package io.github.cityward.simulate;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Quantity;
import java.util.List;

/**
 * On which of a town's uncertain quantities its result hangs (độ nhạy). Immutable; the same inputs
 * and seed give the same.
 *
 * @param median the assessment of the town with every uncertain quantity at its median
 * @param samples how many rows each half of the design has
 * @param seed the seed
 * @param quantities the quantities that are uncertain on the day
 * @param total the indices of the total, its low end where it is an interval, by quantity
 * @param verdict the indices of whether the goal is met, 1 or 0, by quantity
 * @param met in how many rows it is met
 * @param undetermined in how many rows that is open, because a value or a figure of the law is not
 *     known; such a row counts as not met
 * @param tornado what the total comes to while each quantity moves alone, by quantity
 * @param information what is missing beside that and would narrow the result by itself if it were
 *     known, the most helpful first; its shares are of the first open rows, at most 100
 */
public record Sensitivity(
    Assessment median,
    int samples,
    long seed,
    List<Quantity> quantities,
    SobolIndices total,
    SobolIndices verdict,
    Share met,
    Share undetermined,
    List<TornadoBar> tornado,
    List<InformationValue> information) {
  public Sensitivity {
    quantities = List.copyOf(quantities);
    tornado = List.copyOf(tornado);
    information = List.copyOf(information);
  }
}
