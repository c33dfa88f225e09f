package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Why nothing could be written, in words and on the path that was asked for. */
final class Unwritable {
  private Unwritable() {}

  static ProblemsException at(Path path, IOException e, Locale locale) {
    return new ProblemsException(
        List.of(
            Problem.of(
                ProblemCode.FILE_UNWRITABLE,
                Place.field(path.toString()),
                reason(e, Wording.of(Unwritable.class, locale)))));
  }

  private static String reason(IOException e, Wording words) {
    if (e instanceof NoSuchFileException) {
      return words.say("cli.no-folder");
    }
    if (e instanceof AccessDeniedException) {
      return words.say("cli.denied");
    }
    if (e instanceof FileAlreadyExistsException) {
      return words.say("cli.is-a-file");
    }
    if (e instanceof FileSystemLoopException) {
      return words.say("cli.links-in-a-circle");
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return switch (String.valueOf(reason)) {
      case "Is a directory" -> words.say("cli.is-a-folder", file(e));
      case "Not a directory" -> words.say("cli.is-a-file");
      case ResumableFile.IN_USE -> words.say("cli.in-use");
      case "No space left on device", "Disk quota exceeded" -> words.say("cli.no-space");
      case "File too large" -> words.say("cli.too-large");
      default -> reason == null ? String.valueOf(e.getMessage()) : reason;
    };
  }

  private static String file(IOException e) {
    return e instanceof FileSystemException system ? system.getFile() : "";
  }
}
