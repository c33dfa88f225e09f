package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.cli.text.Audience;
import io.github.cityward.cli.text.ScoreText;
import io.github.cityward.export.CsvText;
import io.github.cityward.export.MarkdownText;
import io.github.cityward.export.ResultTable;
import io.github.cityward.json.Json;
import io.github.cityward.source.WholeFiles;
import io.github.cityward.workbook.ResultWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How and where a command prints its result. */
final class Output {
  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable Format format;

  @CommandLine.Option(names = "--lang", paramLabel = "LANG", defaultValue = "vi")
  private Locale language = Locale.forLanguageTag("vi");

  @CommandLine.Option(names = "-o", paramLabel = "FILE")
  private @Nullable Path file;

  Locale locale() {
    return language;
  }

  /** {@return the file or folder to write to, if one was named} */
  Optional<Path> target() {
    return Optional.ofNullable(file);
  }

  /**
   * {@return the format that was asked for, which must be one of {@code known}; the first of these
   * if none was}
   */
  Format format(Format... known) {
    if (format == null) {
      return known[0];
    }
    if (!Arrays.asList(known).contains(format)) {
      String formats = Arrays.stream(known).map(Format::name).collect(Collectors.joining(", "));
      throw new Misuse(
          command.commandLine(), "cli.no-format", command.name(), format.name(), formats);
    }
    return format;
  }

  /** {@return who reads what is printed; a file has no colours and the usual width} */
  Audience audience() {
    return Audience.of(locale(), file == null ? Terminal.screen(command) : Terminal.PAPER);
  }

  /** {@return a table for programs; one for spreadsheets if it goes to a file} */
  CsvText csv() {
    return new CsvText(file != null);
  }

  /** Says on the error stream what was read, though it may have been meant otherwise. */
  void sayDoubts(List<Problem> doubts) {
    doubts.forEach(each -> command.commandLine().getErr().println(each.line(locale())));
  }

  /** Says on stderr of which towns nothing is said of the units in which they lie. */
  void sayExtentsOf(List<Assessment> assessments) {
    command.commandLine().getErr().println(ScoreText.extentHints(assessments, audience()));
  }

  /** Prints or writes a result as {@code csv}, {@code markdown} or {@code xlsx}. */
  void write(ResultTable table, Format as) {
    if (as == Format.xlsx) {
      write(workbook(), out -> ResultWorkbook.write(table, locale(), out));
    } else {
      write(as == Format.markdown ? MarkdownText.of(table, locale()) : csv().of(table));
    }
  }

  /** {@return the file of a workbook, which must be named as one and cannot be printed} */
  Path workbook() {
    Path target =
        target()
            .orElseThrow(
                () -> new Misuse(command.commandLine(), "cli.no-workbook", command.name()));
    if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new Misuse(command.commandLine(), "cli.not-xlsx", target.toString());
    }
    return target;
  }

  /** Says which files were written: the first in words, all of them to a program. */
  void sayWritten(List<Path> written, Format as) {
    command
        .commandLine()
        .getOut()
        .print(
            as == Format.json
                ? Json.files(written.stream().map(Path::toString).toList())
                : Wording.of(Main.class, locale()).say("report.written", written.get(0).toString())
                    + "\n");
  }

  /** Prints {@code text}, or writes it to the file that was named. */
  void write(String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
    } else {
      write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Writes {@code contents} to {@code target}. */
  void write(Path target, WholeFiles.Contents contents) {
    try {
      OutputFile.write(target, contents);
    } catch (IOException e) {
      throw Unwritable.at(target, e, locale());
    }
  }
}
