package io.github.cityward.report;

import java.util.List;

/**
 * The steps of the town's road and the targets of its programmes.
 *
 * @param road when the steps are done, and which of them decide; none without a step
 * @param steps the steps, in the order they were given
 * @param aims how many targets stand where; none without a target
 * @param targets the targets, in the order they were given
 * @param figures the charts
 */
record MilestoneSection(
    List<String> road,
    List<Step> steps,
    List<String> aims,
    List<Target> targets,
    List<Figure> figures) {
  MilestoneSection {
    road = List.copyOf(road);
    steps = List.copyOf(steps);
    aims = List.copyOf(aims);
    targets = List.copyOf(targets);
    figures = List.copyOf(figures);
  }

  /**
   * A step.
   *
   * @param name its id and its name
   * @param start when it begins
   * @param finish when it is done
   * @param slack how late it may be
   * @param by the day by which it is to be done
   * @param status where it stands
   */
  record Step(String name, String start, String finish, String slack, String by, String status) {}

  /**
   * A target.
   *
   * @param name its id and its name, with where it was read
   * @param wanted what is to be reached
   * @param reached what is known of it
   * @param by the day by which it is to be reached
   * @param status where it stands
   */
  record Target(Cited name, String wanted, String reached, String by, String status) {}
}
