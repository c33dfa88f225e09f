package io.github.cityward.report;

import java.util.List;

/**
 * When a town is ready, and how sure that is.
 *
 * @param answer what the draws give
 * @param assumptions on what that rests
 * @param figures the charts
 */
record ProspectSection(List<String> answer, List<String> assumptions, List<Figure> figures) {
  ProspectSection {
    answer = List.copyOf(answer);
    assumptions = List.copyOf(assumptions);
    figures = List.copyOf(figures);
  }
}
