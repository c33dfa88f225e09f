/**
 * The road to a status (lộ trình): its steps, when each of them can be done, and what programmes
 * want to reach on the way.
 *
 * <p>{@link io.github.cityward.milestone.Roadmap} orders the steps of a town; its {@link
 * io.github.cityward.milestone.Schedule} dates them and names the critical path, its {@link
 * io.github.cityward.milestone.FinishSpread} says how the day may fall on which all is done. {@link
 * io.github.cityward.milestone.CityReadiness} joins standards, class, procedure and the end of the
 * status in one answer. {@link io.github.cityward.milestone.TargetStanding} tracks the targets.
 * What leads to a status that ended is an {@link io.github.cityward.milestone.EndedBranch} of the
 * schedule.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.milestone;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
