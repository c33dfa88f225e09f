package io.github.cityward.plan;

/** A bound under a vector of multipliers, which an ascent changes. */
interface Height {
  /** Works it out again, the vector having changed. */
  void look();

  /** {@return what no portfolio is cheaper than; infinite if there is none} */
  double bound();

  /** {@return how far the taken options miss what each multiplier prices} */
  double[] missed();
}
