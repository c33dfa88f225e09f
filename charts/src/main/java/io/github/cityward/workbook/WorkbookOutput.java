package io.github.cityward.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** A workbook as a file: the same sheets give the same bytes, so no clock is read. */
public final class WorkbookOutput {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final Pattern MADE =
      Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");

  /** A formula with its result as {@link SheetDraft} writes it. */
  private static final Pattern CALCULATED =
      Pattern.compile("(<c [^>]*)><f>([^<]*)</f><v>([^<]*)</v><f></f></c>");

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private WorkbookOutput() {}

  /** Writes a workbook with the sheets that {@code sheets} adds, and no date of its making. */
  static void write(OutputStream out, Consumer<Workbook> sheets) throws IOException {
    write(out, sheets, properties -> MADE.matcher(properties).replaceAll(""));
  }

  /**
   * Writes a workbook. The stream stays open.
   *
   * @param refusal what a person is told who writes another word than can be chosen
   * @param made when it was made, as its properties say
   * @throws io.github.cityward.ProblemsException if a text is longer than a cell can hold
   * @throws IOException if the stream takes no more
   */
  public static void write(List<SheetDraft> sheets, String refusal, Instant made, OutputStream out)
      throws IOException {
    write(
        out,
        workbook -> sheets.forEach(sheet -> sheet.writeTo(workbook, refusal)),
        properties -> MADE.matcher(properties).replaceAll("$1" + made + "$2"));
  }

  private static void write(
      OutputStream out, Consumer<Workbook> sheets, UnaryOperator<String> properties)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(made, "Cityward", "1.0")) {
      workbook.setGlobalDefaultFont("Arial", 10);
      sheets.accept(workbook);
    }
    // What the library writes is read by its directory alone: as a stream its sizes look wrong.
    Path file = Files.createTempFile("cityward", ".xlsx");
    try {
      Files.write(file, made.toByteArray());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        PackageOutput.write(parts(zip, properties), out);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, byte[]> parts(ZipFile zip, UnaryOperator<String> properties)
      throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (ZipEntry each : Collections.list(zip.entries())) {
      byte[] bytes = zip.getInputStream(each).readAllBytes();
      if (each.getName().equals(PROPERTIES)) {
        bytes = changed(bytes, properties);
      } else if (each.getName().startsWith(SHEETS)) {
        bytes = changed(bytes, WorkbookOutput::withResults);
      }
      parts.put(each.getName(), bytes);
    }
    return parts;
  }

  private static byte[] changed(byte[] part, UnaryOperator<String> change) {
    return change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** A result that is text is said to be one; the library writes none. */
  private static String withResults(String sheet) {
    return CALCULATED
        .matcher(sheet)
        .replaceAll(
            cell -> {
              String type = NUMBER.matcher(cell.group(3)).matches() ? "" : " t=\"str\"";
              return Matcher.quoteReplacement(
                  "%s%s><f>%s</f><v>%s</v></c>"
                      .formatted(cell.group(1), type, cell.group(2), cell.group(3)));
            });
  }
}
