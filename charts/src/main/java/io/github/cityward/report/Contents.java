package io.github.cityward.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which sections a report has, in their order; a reference to one is its number. */
record Contents(List<ReportSection> sections) {
  Contents {
    sections = List.copyOf(sections);
  }

  /** {@return {@code asked} and the sections that no report is without} */
  static Contents of(Set<ReportSection> asked) {
    return new Contents(
        Stream.of(ReportSection.values())
            .filter(each -> each.isFixed() || asked.contains(each))
            .toList());
  }

  boolean has(ReportSection section) {
    return sections.contains(section);
  }

  /**
   * {@return the number under which the report shows {@code section}, counted from 1}
   *
   * @throws IllegalArgumentException if it does not show it
   */
  int number(ReportSection section) {
    int index = sections.indexOf(section);
    if (index < 0) {
      throw new IllegalArgumentException(
          section + " is not among the sections of the report, " + sections + ".");
    }
    return index + 1;
  }
}
