package io.github.cityward;

/** How many random cases a property test takes, and with which seed it begins. */
public final class Trials {
  private Trials() {}

  /** As many as usual; with {@code -Dcityward.trials=0.1} a tenth of them, one at least. */
  public static int of(int usual) {
    double share = Double.parseDouble(System.getProperty("cityward.trials", "1"));
    return (int) Math.max(1, Math.round(usual * share));
  }

  /** Another one in each run, or that of {@code -Dcityward.seed}; a test names it when it fails. */
  public static long firstSeed() {
    return Long.getLong("cityward.seed", System.nanoTime());
  }
}
