package io.github.cityward.town;

import io.github.cityward.Limits;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.CsvTable;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A what-if with a name (kịch bản): what is otherwise than it is.
 *
 * @param name its name, for people
 * @param changes what is otherwise; nothing for the town as it is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1.0")
public record Scenario(String name, List<ScenarioChange> changes) {
  public Scenario {
    Objects.requireNonNull(name, "name");
    changes = List.copyOf(changes);
  }

  /**
   * {@return the scenarios in {@code file}, in the order in which their names come first, or every
   * problem of it}
   *
   * @param file a CSV file with the columns {@code scenario,change,item,value}, a row for each
   *     change: {@code change} is {@code value} ({@code item} is a quantity, {@code value} is
   *     written as that of an observation, in the quantity's own unit), {@code project} ({@code
   *     item} is the id of a project that is ready by the day) or {@code rules} ({@code item} is
   *     the id of a bundled rule set, or a rule file, whose name is taken from the folder of {@code
   *     file})
   * @param town the town whose projects are meant
   * @param day the day of the scenarios
   */
  public static Result<List<Scenario>> readAll(Path file, Town town, LocalDate day) {
    return readAll(file, town, day, Limits.defaults());
  }

  /**
   * {@return the scenarios in {@code file} as {@link #readAll(Path, Town, LocalDate)} reads them,
   * as far as {@code limits} allow}
   */
  public static Result<List<Scenario>> readAll(Path file, Town town, LocalDate day, Limits limits) {
    return readAll(file, town, day, QuantityCatalog.bundled(), limits);
  }

  /**
   * {@return the scenarios in {@code file} as {@link #readAll(Path, Town, LocalDate)} reads them,
   * as far as {@code limits} allow}
   *
   * @param catalog the quantities whose values may be others; {@link RuleSet#catalog()} has those
   *     that rules bring along
   */
  public static Result<List<Scenario>> readAll(
      Path file, Town town, LocalDate day, QuantityCatalog catalog, Limits limits) {
    Problems problems = new Problems(limits);
    ScenarioReader reader =
        new ScenarioReader(
            town, day, catalog, new NamedRules(RuleLibrary.bundled(), file, problems), problems);
    TextFile.read(file, file.toString(), problems)
        .flatMap(text -> CsvTable.read(text, ScenarioReader.COLUMNS, problems))
        .ifPresent(table -> reader.readAll(table.rows()));
    return problems.isEmpty() ? Result.of(reader.scenarios()) : Result.failed(problems.all());
  }

  /** {@return the projects that are ready} */
  public List<Project> projects() {
    return of(ScenarioChange.ReadyProject.class, ScenarioChange.ReadyProject::project).toList();
  }

  /** {@return the rules by which the town is judged, if they are others} */
  public Optional<RuleSet> rules() {
    return of(ScenarioChange.OtherRules.class, ScenarioChange.OtherRules::rules).findFirst();
  }

  /** {@return the values that are others} */
  public List<ScenarioChange.OtherValue> values() {
    return of(ScenarioChange.OtherValue.class, Function.identity()).toList();
  }

  private <C extends ScenarioChange, T> Stream<T> of(Class<C> kind, Function<C, T> part) {
    return changes.stream().filter(kind::isInstance).map(kind::cast).map(part);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
