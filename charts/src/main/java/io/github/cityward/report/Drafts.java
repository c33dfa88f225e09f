package io.github.cityward.report;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Files that appear together, each whole: first drafts beside them, then one move each. A link
 * stays.
 */
final class Drafts {
  private Drafts() {}

  static void write(Map<Path, byte[]> files) throws IOException {
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Path asked = file.getKey().toAbsolutePath();
        Files.createDirectories(Objects.requireNonNull(asked.getParent(), "folder"));
        if (Files.isDirectory(asked)) {
          throw new FileSystemException(asked.toString(), null, "Is a directory");
        }
        Path target = Files.exists(asked) ? asked.toRealPath() : asked;
        Path folder = Objects.requireNonNull(target.getParent(), "folder");
        Path draft = folder.resolve("." + UUID.randomUUID() + ".part");
        drafts.put(target, draft);
        Files.write(draft, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        Files.move(
            draft.getValue(),
            draft.getKey(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path draft : drafts.values()) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
