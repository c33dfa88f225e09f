package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.CaseFailure;
import io.github.cityward.cli.text.GapsYaml;
import io.github.cityward.cli.text.RulesDiffText;
import io.github.cityward.cli.text.RulesText;
import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleReading;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.RulesDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code rules}: the law as data. */
@CommandLine.Command(
    name = "rules",
    synopsisSubcommandLabel = "(list | show ID | diff A B | gaps ID | check FILE...)",
    subcommands = {
      RulesCommand.Timeline.class,
      RulesCommand.Show.class,
      RulesCommand.Diff.class,
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

  /** {@code rules diff A B}: two rule sets side by side. */
  @CommandLine.Command(name = "diff")
  static final class Diff implements Callable<Integer> {
    @CommandLine.Parameters(index = "0", paramLabel = "A")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @CommandLine.Parameters(index = "1", paramLabel = "B")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.json, Format.csv);
      RulesDiff diff = RulesDiff.between(RulesOptions.ruleSet(before), RulesOptions.ruleSet(after));
      output.write(
          switch (format) {
            case json -> Json.rulesDiff(diff);
            case csv -> new RulesDiffCsv(output.csv()).of(diff);
            default -> RulesDiffText.of(diff, output.audience());
          });
      return 0;
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

    /**
     * How the overlay names what it amends from where it will stand. What is only printed may be
     * saved anywhere.
     */
    private String amended() {
      if (RuleLibrary.bundled().ids().contains(id)) {
        return id;
      }
      Path file = Path.of(id).toAbsolutePath().normalize();
      return output
          .target()
          .map(target -> target.toAbsolutePath().normalize().getParent())
          .filter(folder -> Objects.equals(file.getRoot(), folder.getRoot()))
          .map(folder -> folder.relativize(file))
          .orElse(file)
          .toString()
          .replace('\\', '/');
    }
  }

  /** {@code rules check FILE...}: every problem of rule files or bundled ones, their examples. */
  @CommandLine.Command(name = "check")
  static final class Check implements Callable<Integer> {
    @CommandLine.Parameters(index = "0..*", arity = "1..*", paramLabel = "ID|FILE")
    @SuppressWarnings("NullAway.Init")
    private List<String> ids;

    @CommandLine.Mixin private final Output output = new Output();

    @Override
    public Integer call() {
      Format format = output.format(Format.text, Format.json);
      RuleLibrary library = RuleLibrary.bundled();
      List<Problem> problems = new ArrayList<>();
      List<RuleSet> all = new ArrayList<>();
      List<Path> files = new ArrayList<>();
      for (String id : ids) {
        library.find(id).ifPresentOrElse(all::add, () -> addFile(id, files, problems));
      }
      RuleReading read = RuleReader.readAll(files, library);
      all.addAll(read.rules());
      problems.addAll(read.problems());
      all.stream()
          .filter(rules -> !rules.hasCriteriaOnly())
          .flatMap(rules -> Assessor.of(rules).verify().stream())
          .map(CaseFailure::problem)
          .forEach(problems::add);
      if (!problems.isEmpty()) {
        throw new ProblemsException(problems);
      }
      output.write(format == Format.json ? Json.well(all, output.locale()) : well(all));
      return 0;
    }

    private static void addFile(String file, List<Path> files, List<Problem> problems) {
      try {
        files.add(RulesOptions.path(file));
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
      }
    }

    private String well(List<RuleSet> all) {
      Wording words = Wording.of(Main.class, output.locale());
      StringBuilder text = new StringBuilder();
      for (RuleSet rules : all) {
        text.append(words.say("rules.well", rules.id(), rules.cases().size()))
            .append(rules.isIllustrative() ? " " + words.say("rules.illustrative") : "")
            .append('\n')
            .append(words.say("rules.gaps", rules.gaps().size()))
            .append('\n');
      }
      return text.toString();
    }
  }
}
