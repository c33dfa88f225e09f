/**
 * How sure it is that a town is ready in a year (mô phỏng): many draws of its uncertain quantities,
 * each of them assessed. From a town to its chances:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 6, 30);
 * Town town =
 *     Town.builder("trang-bang")
 *         .observe("role.planning", day, "province", Basis.REPORTED, "the province's plan")
 *         .observe("population.total", day, "181082", Basis.OFFICIAL, "the town's statistics")
 *         // ... the other quantities of RuleSet.indicators()
 *         .uncertain("roads.density", LocalDate.of(2027, 12, 31), new Triangular(3.4, 5.2, 7.2))
 *         .build();
 * Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
 * Simulation simulation = Simulator.of(assessor).simulate(town, 2026, 2030, 10_000, 1);
 * Share ready = simulation.readyBy(2027);
 * System.out.printf("%.0f %% ± %.0f %%%n", 100 * ready.value(), 100 * ready.standardError());
 * }</pre>
 *
 * <p>{@link io.github.cityward.simulate.Simulator} makes a {@link
 * io.github.cityward.simulate.Simulation} of a town whose {@code uncertainties} say how its values
 * may fall; {@code Projection.uncertainTown()} is the town as its forecasts say. {@link
 * io.github.cityward.simulate.SensitivityAnalysis} says which of its quantities weigh most.
 */
@NullMarked
package io.github.cityward.simulate;

import org.jspecify.annotations.NullMarked;
