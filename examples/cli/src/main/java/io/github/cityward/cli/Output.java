package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), json, csv or yaml, where the command has it.")
  private Format format = Format.text;

  @CommandLine.Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "vi",
      description = "vi (default) or en.")
  private Language language = Language.vi;

  @CommandLine.Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all, instead of printing.")
  private @Nullable Path file;

  private enum Language {
    vi,
    en
  }

  Locale locale() {
    return Locale.forLanguageTag(language.name());
  }

  /** {@return the file or folder to write to, if one was named} */
  Optional<Path> target() {
    return Optional.ofNullable(file);
  }

  /** {@return the format that was asked for, which must be one of {@code known}} */
  Format format(Format... known) {
    if (!Arrays.asList(known).contains(format)) {
      String formats = Arrays.stream(known).map(Format::name).collect(Collectors.joining(", "));
      throw new CommandLine.ParameterException(
          command.commandLine(),
          command.name() + " has no format " + format + ". The formats are " + formats + ".");
    }
    return format;
  }

  /** Prints {@code text}, or writes it to the file that was named. */
  void write(String text) {
    if (file == null) {
      command.commandLine().getOut().print(text);
      return;
    }
    if (Files.isDirectory(file)) {
      throw unwritable(file, new FileSystemException(file.toString(), null, "is a folder"));
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path draft = Files.createTempFile(folder, ".cityward", ".part");
      try {
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  static ProblemsException unwritable(Path file, IOException e) {
    return new ProblemsException(
        List.of(
            Problem.of(
                ProblemCode.FILE_UNWRITABLE,
                Place.field(file.toString()),
                e.getClass().getSimpleName() + " " + e.getMessage())));
  }
}
