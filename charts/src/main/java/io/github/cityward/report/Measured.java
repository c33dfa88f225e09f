package io.github.cityward.report;

import java.util.List;

/**
 * What is known of a standard's quantity.
 *
 * @param value the value with its unit, or that there is none
 * @param day the day it speaks of; empty if there is none
 * @param basis what it rests on; empty if there is none
 * @param assumed whether somebody assumed it
 * @param sources the numbers of its sources
 * @param formula how it was derived; empty if it was not
 * @param inputs what it was derived from
 * @param note a remark that stands beside it in the town's files; may be empty
 */
record Measured(
    String value,
    String day,
    String basis,
    boolean assumed,
    List<Integer> sources,
    String formula,
    List<Cited> inputs,
    String note) {
  Measured {
    sources = List.copyOf(sources);
    inputs = List.copyOf(inputs);
  }
}
