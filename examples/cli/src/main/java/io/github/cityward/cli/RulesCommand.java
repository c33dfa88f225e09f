package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.CaseFailure;
import io.github.cityward.cli.text.GapsYaml;
import io.github.cityward.cli.text.RulesText;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code rules}: the law as data. */
@CommandLine.Command(
    name = "rules",
    synopsisSubcommandLabel = "(list | show ID | gaps ID | check FILE)",
    subcommands = {
      RulesCommand.Timeline.class,
      RulesCommand.Show.class,
      RulesCommand.Gaps.class,
      RulesCommand.Check.class
    })
final class RulesCommand {

  /** {@code rules list}: the timeline with its evidence. */
  @CommandLine.Command(name = "list")
  static final class Timeline implements Callable<Integer> {
    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.json);
      RuleLibrary library = RuleLibrary.bundled();
      output.write(
          format == Format.json
              ? Json.timeline(library)
              : RulesText.timeline(library, output.audience()));
      return 0;
    }
  }

  /** {@code rules show ID}: one rule set. */
  @CommandLine.Command(name = "show")
  static final class Show implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|FILE")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.json, Format.yaml);
      RuleSet rules = RulesOptions.ruleSet(id);
      output.write(
          switch (format) {
            case json -> Json.rules(rules);
            case yaml -> file();
            default -> RulesText.of(rules, output.audience());
          });
      return 0;
    }

    private String file() {
      Optional<String> bundled = RuleLibrary.bundled().text(id);
      try {
        return bundled.isPresent() ? bundled.get() : Files.readString(Path.of(id));
      } catch (IOException e) {
        throw new ProblemsException(
            List.of(
                Problem.of(
                    ProblemCode.FILE_UNREADABLE, Place.file(id), String.valueOf(e.getMessage()))));
      }
    }
  }

  /** {@code rules gaps ID}: the figures that nobody has verified, as an overlay to fill in. */
  @CommandLine.Command(name = "gaps")
  static final class Gaps implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|FILE")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.yaml, Format.json);
      RuleSet rules = RulesOptions.ruleSet(id);
      output.write(
          format == Format.json
              ? Json.gaps(rules)
              : GapsYaml.of(rules, amended(), output.audience()));
      return 0;
    }

    /** How the overlay names what it amends from where it will stand. */
    private String amended() {
      if (RuleLibrary.bundled().ids().contains(id)) {
        return id;
      }
      Path folder =
          output.target().map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of(""));
      Path file = Path.of(id).toAbsolutePath().normalize();
      Path from = folder.toAbsolutePath().normalize();
      boolean apart = !Objects.equals(file.getRoot(), from.getRoot());
      return (apart ? file : from.relativize(file)).toString().replace('\\', '/');
    }
  }

  /** {@code rules check FILE}: every problem of a rule file or a bundled one, and its examples. */
  @CommandLine.Command(name = "check")
  static final class Check implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "ID|FILE")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.json);
      RuleSet rules = RulesOptions.ruleSet(id);
      List<Problem> failed =
          Assessor.of(rules).verify().stream().map(CaseFailure::problem).toList();
      if (!failed.isEmpty()) {
        throw new ProblemsException(failed);
      }
      Locale locale = output.locale();
      output.write(
          format == Format.json
              ? Json.problems(List.of(), locale)
              : Wording.of(Main.class, locale)
                      .say("rules.well", rules.id(), String.valueOf(rules.cases().size()))
                  + "\n");
      return 0;
    }
  }
}
