package io.github.cityward.report;

import java.util.List;

/**
 * The cheapest projects by which the town reaches the goal.
 *
 * @param answer whether it is reached, for how much, what is proven, and what stands in the way
 * @param assumptions on what that rests
 * @param projects the projects of the plan, in the order in which they are ready
 * @param spending what is spent in each year; none where nothing is said of years
 * @param lines the total and the criteria, without the projects and with them
 * @param others which projects are not in the plan, and why
 * @param figures the charts
 */
record PlanSection(
    List<String> answer,
    List<String> assumptions,
    List<Row> projects,
    List<String> spending,
    List<Line> lines,
    List<String> others,
    List<Figure> figures) {
  PlanSection {
    answer = List.copyOf(answer);
    assumptions = List.copyOf(assumptions);
    projects = List.copyOf(projects);
    spending = List.copyOf(spending);
    lines = List.copyOf(lines);
    others = List.copyOf(others);
    figures = List.copyOf(figures);
  }

  /**
   * A project.
   *
   * @param name its id and its name
   * @param cost what it costs, in billion VND
   * @param ready the day on which it is ready, and where that is planned when it starts
   * @param changes what it changes
   * @param total what the total is with it and those before it
   */
  record Row(String name, String cost, String ready, String changes, String total) {}

  /**
   * What must reach a minimum.
   *
   * @param kind the style of the verdict
   * @param verdict the verdict with the projects
   */
  record Line(
      String name, String before, String after, String minimum, String kind, String verdict) {}
}
