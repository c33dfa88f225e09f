/**
 * One town, one rule set, one date: one assessment. The way in is {@link
 * io.github.cityward.assess.Assessor#of}; the result is a tree, {@link
 * io.github.cityward.assess.Assessment}, with interval, verdict, reason and citation at each node.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.assess;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
