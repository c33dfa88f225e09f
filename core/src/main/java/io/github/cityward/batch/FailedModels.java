package io.github.cityward.batch;

/**
 * The towns of a table of which a model failed to derive a value, as of one whose area is 0. What
 * each of them is warned of tells its exact assessment.
 *
 * @param towns how many there are
 * @param first the name of the first; empty if there is none
 */
public record FailedModels(long towns, String first) {
  static final FailedModels NONE = new FailedModels(0, "");

  /** {@return these and those of a later piece of the table} */
  FailedModels plus(FailedModels later) {
    return new FailedModels(towns + later.towns, towns == 0 ? later.first : first);
  }
}
