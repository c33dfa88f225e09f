package io.github.cityward.report;

import java.util.Locale;

/** The parts of the report, in its order. */
enum Section {
  RESULT(1),
  SHORTFALLS(2),
  FIGURES(3),
  CRITERIA(4),
  LAW(5),
  DATA(6),
  /** Only where the report compares. */
  CHANGES(7),
  /** Only where something of the town is uncertain. */
  PROSPECT(8),
  /** Only where the town has projects to choose from. */
  PLAN(9),
  /** Only where the town has steps or targets. */
  MILESTONES(10),
  SOURCES(11);

  private final int number;

  Section(int number) {
    this.number = number;
  }

  /** {@return the place in the page, and the key of the title} */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  int number() {
    return number;
  }
}
