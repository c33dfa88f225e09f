/**
 * One town, one rule set, one date: one assessment. The way in is {@link
 * io.github.cityward.assess.Assessor#of}; the result is a tree, {@link
 * io.github.cityward.assess.Assessment}, with interval, verdict, reason and citation at each node.
 */
@NullMarked
package io.github.cityward.assess;

import org.jspecify.annotations.NullMarked;
