package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The help: every command and option is described in both languages, and nothing else is. */
class HelpTest {
  private final Set<String> said =
      new TreeSet<>(Set.of("usage.synopsisHeading", "usage.commandListHeading"));

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void every_command_and_option_is_described_and_nothing_else(String language) {
    Locale locale = Locale.forLanguageTag(language);
    describe(Main.commandLine(locale));
    assertThat(Collections.list(ResourceBundle.getBundle(Main.HELP, locale).getKeys()))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void no_line_of_the_help_is_wider_than_a_narrow_terminal(String language) {
    CommandLine command = Main.commandLine(Locale.forLanguageTag(language));
    command.setUsageHelpAutoWidth(false);
    assertThat(command.getSubcommands().values())
        .map(each -> each.getUsageMessage(CommandLine.Help.Ansi.OFF))
        .allSatisfy(help -> assertThat(help.lines()).allMatch(line -> line.length() <= 80))
        .anySatisfy(help -> assertThat(help).contains("--against-town"));
  }

  private void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    said.add(spec.qualifiedName(".") + ".usage.description");
    assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).hasSize(1);
    spec.options()
        .forEach(
            each -> {
              said.add(each.longestName().replaceFirst("^-+", ""));
              assertThat(each.description()).as(each.longestName()).hasSize(1);
            });
    spec.positionalParameters()
        .forEach(
            each -> {
              said.add(each.paramLabel() + "[" + each.index() + "]");
              assertThat(each.description()).as(each.paramLabel()).hasSize(1);
            });
    command.getSubcommands().values().forEach(this::describe);
  }
}
