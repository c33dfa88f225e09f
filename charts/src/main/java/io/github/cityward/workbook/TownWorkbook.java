package io.github.cityward.workbook;

import io.github.cityward.Wording;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * Writes a town as a workbook, which {@link WorkbookReader} reads back as the same town: a sheet
 * per file, with the columns of the file. A number that a cell would not give back digit by digit
 * is written as text, and so is every date; no cell is a formula. The same town gives the same
 * bytes.
 */
public final class TownWorkbook {
  private TownWorkbook() {}

  /**
   * Writes {@code town} in the quantities' own units. A workbook holds one town: each part is named
   * as a workbook of its id, such as {@code phuong-a.xlsx}, to be written beside this one. The
   * stream stays open.
   *
   * @throws io.github.cityward.ProblemsException if a text is longer than a cell can hold
   * @throws IOException if the stream takes no more
   */
  public static void write(Town town, OutputStream out) throws IOException {
    writeRight(TownText.namingParts(town, ".xlsx"), out);
  }

  /**
   * Writes {@code text} as it stands. The stream stays open.
   *
   * @throws io.github.cityward.ProblemsException if the text is not that of a town, or a piece of
   *     it is longer than a cell can hold
   * @throws IOException if the stream takes no more
   */
  @API(status = API.Status.INTERNAL, since = "0.1.0")
  public static void write(TownText text, OutputStream out) throws IOException {
    text.town().orElseThrow();
    writeRight(text, out);
  }

  /** Writes the text of a town, which may speak of quantities that rules bring along. */
  private static void writeRight(TownText text, OutputStream out) throws IOException {
    List<SheetDraft> sheets = new ArrayList<>();
    SheetDraft keys = TownSheets.keys();
    for (TownText.Entry entry : Objects.requireNonNull(text.keys(), "keys").entries()) {
      keys.add(Map.of("key", entry.key().text(), "value", entry.value().text()));
    }
    sheets.add(keys);
    text.tables().forEach((kind, table) -> sheets.add(TownSheets.sheet(kind, table)));
    WorkbookOutput.write(
        out,
        workbook ->
            sheets.forEach(
                sheet ->
                    sheet.writeTo(
                        workbook, Wording.of(TownWorkbook.class, Locale.ENGLISH).say("refusal"))));
  }
}
