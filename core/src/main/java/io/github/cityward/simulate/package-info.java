/**
 * How sure it is that a town is ready in a year (mô phỏng): many draws of its uncertain quantities,
 * each of them assessed. From a town to its chances:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 6, 30);
 * Town town =
 *     Town.builder("trang-bang")
 *         .observe("role.planning", day, "province", Basis.REPORTED, "the province's plan")
 *         .observe("population.urban", day, "181082", Basis.OFFICIAL, "the town's statistics")
 *         .observe("waste.treated_share", day, "70..100", Basis.REPORTED, "two reports")
 *         // ... the other quantities of RuleSet.indicators()
 *         .uncertain("roads.density", LocalDate.of(2027, 12, 31), new Triangular(3.4, 5.2, 7.2))
 *         .build();
 * Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
 *
 * Simulation simulation = Simulator.of(assessor).simulate(town, 2026, 2030, 10_000, 1);
 * Share ready = simulation.readyBy(2027);
 * System.out.printf(
 *     "type III by 2027: %.0f %% ± %.1f %%%n", 100 * ready.value(), 100 * ready.standardError());
 *
 * Sensitivity sensitivity =
 *     SensitivityAnalysis.of(assessor).analyse(town, LocalDate.of(2027, 12, 31), 1_024, 1);
 * sensitivity.information().stream()
 *     .findFirst()
 *     .ifPresent(most -> System.out.println("to be found out first: " + most.fact()));
 * }</pre>
 *
 * <p>{@link io.github.cityward.simulate.Simulator} makes a {@link
 * io.github.cityward.simulate.Simulation} of a town whose {@code uncertainties} say how its values
 * may fall; {@code Projection.uncertainTown()} is the town as its forecasts say. {@link
 * io.github.cityward.simulate.SensitivityAnalysis} says which of its quantities weigh most, and
 * which {@link io.github.cityward.simulate.MissingFact} is worth most.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.simulate;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
