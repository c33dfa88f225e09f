package io.github.cityward.town;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apiguardian.api.API;

/** Writes a town as a folder, which {@link TownReader} reads back as the same town. */
public final class TownWriter {
  private TownWriter() {}

  /**
   * Writes {@code town} into {@code folder}, in the quantities' own units. Files of the same names
   * are replaced.
   *
   * @throws IOException if the folder cannot be made or written to
   */
  public static void write(Town town, Path folder) throws IOException {
    write(TownText.of(town), folder);
  }

  /**
   * Writes {@code text} as it stands into {@code folder}. Files of the same names are replaced,
   * once all are written.
   *
   * @throws io.github.cityward.ProblemsException if the text is not that of a town
   * @throws IOException if the folder cannot be made or written to
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static void write(TownText text, Path folder) throws IOException {
    text.town().orElseThrow();
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(
        folder.resolve(TownReader.TOWN_FILE),
        new TownYaml(Objects.requireNonNull(text.keys(), "keys")).text());
    for (Map.Entry<TownTable, TownText.Table> each : text.tables().entrySet()) {
      TownTable kind = each.getKey();
      files.put(folder.resolve(kind.file()), csv(kind, each.getValue()));
    }
    Files.createDirectories(folder);
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> file : files.entrySet()) {
        Path draft = folder.resolve("." + UUID.randomUUID() + ".part");
        drafts.put(draft, file.getKey());
        Files.writeString(draft, file.getValue());
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path draft : drafts.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static String csv(TownTable kind, TownText.Table table) throws IOException {
    List<String> header = table.columnNames();
    List<String> columns = kind.columnsLike(header);
    List<Integer> order = columns.stream().map(header::indexOf).toList();
    StringWriter written = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
      csv.writeRecord(columns);
      for (TownText.Row row : table.rows()) {
        csv.writeRecord(order.stream().map(column -> row.cells().get(column).text()).toList());
      }
    }
    return written.toString();
  }
}
