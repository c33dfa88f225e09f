package io.github.cityward.vector;

import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.BlockArithmetic;

/**
 * Where {@link BatchAssessor#using} gets arithmetic on the vectors of the processor. This class
 * touches none of the Vector API, so that it can say when that is missing.
 */
public final class VectorArithmetic {
  private static final String MODULE = "jdk.incubator.vector";

  private VectorArithmetic() {}

  /**
   * {@return arithmetic on vectors as wide as the processor has, with the same scores bit by bit}
   *
   * @throws IllegalStateException if Java was started without {@code --add-modules
   *     jdk.incubator.vector}
   */
  public static BlockArithmetic create() {
    if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
      throw new IllegalStateException(
          "The module %s is not there. Start Java with --add-modules %s."
              .formatted(MODULE, MODULE));
    }
    return new VectorLanes();
  }
}
