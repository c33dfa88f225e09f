package io.github.cityward.town;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.cityward.source.WholeFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;

/** Writes a town as a folder, which {@link TownReader} reads back as the same town. */
public final class TownWriter {
  private TownWriter() {}

  /**
   * Writes {@code town} into {@code folder}, in the quantities' own units, without what is said of
   * its future, and each of its parts into a folder in it that has the id of the part. Files of the
   * same names are replaced, once all are on the disk, {@code town.yaml} last: whenever the program
   * stops, each is the old file or the new one.
   *
   * @throws IOException if the folder cannot be made or written to
   */
  public static void write(Town town, Path folder) throws IOException {
    for (Town part : town.parts()) {
      write(TownText.of(part), folder.resolve(part.id()));
    }
    write(TownText.namingParts(town, ""), folder);
  }

  /**
   * Writes {@code text} as it stands into {@code folder}, file by file as a town is written.
   *
   * @throws io.github.cityward.ProblemsException if the text is not that of a town
   * @throws IOException if the folder cannot be made or written to
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static void write(TownText text, Path folder) throws IOException {
    text.town().orElseThrow();
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(
        folder.resolve(TownReader.TOWN_FILE),
        bytes(new TownYaml(Objects.requireNonNull(text.keys(), "keys")).text()));
    for (Map.Entry<TownTable, TownText.Table> each : text.tables().entrySet()) {
      TownTable kind = each.getKey();
      files.put(folder.resolve(kind.file()), bytes(csv(kind, each.getValue())));
    }
    WholeFiles.write(files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
