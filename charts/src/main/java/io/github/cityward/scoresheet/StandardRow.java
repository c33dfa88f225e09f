package io.github.cityward.scoresheet;

import java.util.List;

/**
 * A standard, in words.
 *
 * @param code its code
 * @param name its name in the law's own words
 * @param quantity what is measured
 * @param unit in which unit; empty for levels
 * @param thresholds from where on points are earned, or what is required, each with its doubt
 * @param value the value in use, or that there is none
 * @param day the day it speaks of; empty if there is none
 * @param basis what it rests on, an assumed one in capitals; empty if there is none
 * @param assumed whether somebody assumed it
 * @param points how much it earns
 * @param minimum the points at the lower threshold, with their doubt
 * @param maximum the points from the upper threshold on, with their doubt
 * @param verdict whether the minimum is reached
 * @param reason why it earns what it earns
 * @param evidence how well the law's figures are known
 * @param citation where they stand
 * @param dataSources where the value was read, by number
 * @param lawSources where the law was read, by number
 */
record StandardRow(
    String code,
    String name,
    String quantity,
    String unit,
    List<String> thresholds,
    String value,
    String day,
    String basis,
    boolean assumed,
    String points,
    String minimum,
    String maximum,
    String verdict,
    String reason,
    String evidence,
    String citation,
    List<Integer> dataSources,
    List<Integer> lawSources) {
  StandardRow {
    thresholds = List.copyOf(thresholds);
    dataSources = List.copyOf(dataSources);
    lawSources = List.copyOf(lawSources);
  }
}
