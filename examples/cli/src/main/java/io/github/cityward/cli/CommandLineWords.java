package io.github.cityward.cli;

import io.github.cityward.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is wrong with a command line, in the reader's language. */
final class CommandLineWords {
  private final Wording words;

  CommandLineWords(Locale locale) {
    this.words = Wording.of(CommandLineWords.class, locale);
  }

  /** {@return the message of {@code e}; where it is an unusual one, the parser's own in English} */
  String of(CommandLine.ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof Misuse misuse) {
      return misuse.message(words);
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return missing(missing.getMissing(), command);
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return words.say("cli.twice", name(twice.getOverwritten()));
    }
    if (e instanceof CommandLine.MutuallyExclusiveArgsException
        || e instanceof CommandLine.MaxValuesExceededException) {
      return words.say("cli.only-one", exclusive(command));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return wrong(e.getArgSpec(), e.getValue());
    }
    return command.subcommands().isEmpty()
        ? String.valueOf(e.getMessage())
        : words.say("cli.no-command", command.qualifiedName());
  }

  private String unmatched(CommandLine.UnmatchedArgumentException e, CommandSpec command) {
    List<String> given = e.getUnmatched();
    if (e.isUnknownOption()) {
      String options =
          given.stream().filter(each -> each.startsWith("-")).collect(Collectors.joining(", "));
      return words.say("cli.unknown-option", command.qualifiedName(), options);
    }
    return command.subcommands().isEmpty()
        ? words.say("cli.unknown-argument", command.qualifiedName(), String.join(" ", given))
        : words.say("cli.unknown-command", command.qualifiedName(), given.get(0));
  }

  private String missing(List<ArgSpec> missing, CommandSpec command) {
    ArgSpec first = missing.get(0);
    if (first.isPositional() && first.arity().min() > 1) {
      return words.say(
          "cli.too-few", command.qualifiedName(), first.arity().min(), first.paramLabel());
    }
    String names = missing.stream().map(CommandLineWords::name).collect(Collectors.joining(", "));
    return missing.stream().allMatch(ArgSpec::isOption)
        ? words.say("cli.no-value", names)
        : words.say("cli.missing", names);
  }

  private String wrong(ArgSpec argument, String value) {
    if (value.isEmpty()) {
      return words.say("cli.empty", name(argument));
    }
    if (NonEmpty.hasLostLetters(value)) {
      return words.say("cli.lost-letters", name(argument), value);
    }
    if (argument.arity().max() == 0) {
      return words.say("cli.takes-no-value", name(argument), value);
    }
    Object[] constants =
        argument.type() == Locale.class
            ? new Object[] {"vi", "en"}
            : argument.type().getEnumConstants();
    return constants == null
        ? words.say("cli.wrong-value", name(argument), value)
        : words.say(
            "cli.wrong-word",
            name(argument),
            value,
            Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", ")));
  }

  private static String exclusive(CommandSpec command) {
    return command.argGroups().stream()
        .filter(ArgGroupSpec::exclusive)
        .flatMap(group -> group.args().stream())
        .map(CommandLineWords::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
