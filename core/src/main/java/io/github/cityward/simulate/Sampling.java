package io.github.cityward.simulate;

/** How numbers are drawn (cách lấy mẫu). */
public enum Sampling {
  /** Independent pseudo-random numbers (xoshiro256++, Blackman and Vigna 2021). */
  RANDOM,
  /**
   * Points of a Sobol sequence (direction numbers of Joe and Kuo 2008), scrambled as the seed gives
   * (Owen 1995; Burley 2020). They fill the space more evenly than random ones; standard errors are
   * then too large.
   */
  SOBOL
}
