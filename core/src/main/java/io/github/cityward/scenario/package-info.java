/**
 * Named what-ifs of a town side by side (so sánh kịch bản). {@link
 * io.github.cityward.scenario.ScenarioComparison} judges the town as it would be in each {@link
 * io.github.cityward.town.Scenario} and tells what moves, and why:
 *
 * <pre>{@code
 * Town town = TownReader.readWhole(folder).orElseThrow();
 * LocalDate day = LocalDate.of(2030, 12, 31);
 * Assessor assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, day));
 * List<Scenario> scenarios = Scenario.readAll(file, town, day).orElseThrow();
 * ScenarioComparison.of(town, assessor, day, scenarios).outcomes().forEach(System.out::println);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package io.github.cityward.scenario;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
