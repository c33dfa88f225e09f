package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.forecast.Projection;
import io.github.cityward.simulate.Simulation;
import java.util.Locale;

/**
 * What must be said above any picture or table of a result: whose it is, under what law, on what
 * day, and what in it is assumed, not checked or not known.
 */
public final class Preface {
  private Preface() {}

  /** {@return the sentences above one assessment} */
  public static String of(Assessment assessment, Locale locale) {
    return Heading.of(assessment, ChartWords.of(assessment, locale)).inWords();
  }

  /** {@return the sentences above a comparison of towns} */
  public static String of(Comparison comparison, Locale locale) {
    return Heading.of(comparison, ChartWords.of(comparison, locale)).inWords();
  }

  /** {@return the sentences above a projection by year} */
  public static String of(Projection projection, Locale locale) {
    return Heading.of(projection, ChartWords.of(projection.last().assessment(), locale)).inWords();
  }

  /** {@return the sentences above a simulation} */
  public static String of(Simulation simulation, Locale locale) {
    return Heading.of(simulation, ChartWords.of(simulation, locale)).inWords();
  }
}
