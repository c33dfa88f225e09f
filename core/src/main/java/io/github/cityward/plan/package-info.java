/**
 * The cheapest projects by which a town reaches a goal (kế hoạch đầu tư). {@link
 * io.github.cityward.plan.ExactPlanner} answers a {@link io.github.cityward.plan.PlanTask} with a
 * {@link io.github.cityward.plan.Plan}, and proves it:
 *
 * <pre>{@code
 * Town town = TownReader.readWhole(folder).orElseThrow();
 * LocalDate day = LocalDate.of(2030, 12, 31);
 * Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
 * Plan plan = ExactPlanner.create().plan(PlanTask.of(town, assessor, day));
 * System.out.println(plan); // OPTIMAL 562 bn VND [P01, P03]
 * }</pre>
 *
 * {@link io.github.cityward.plan.Planner} is open: an application may bring its own, or only a
 * {@link io.github.cityward.plan.PortfolioSolver} for what the default planner puts into numbers.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.plan;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
