/**
 * Plans of many projects over many years by CP-SAT, the solver of Google's OR-Tools (lập kế hoạch
 * bằng bộ giải CP-SAT): {@link io.github.cityward.ortools.OrToolsPlanner}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.ortools;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
