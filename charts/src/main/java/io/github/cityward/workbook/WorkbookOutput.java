package io.github.cityward.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** A workbook as a file: the same sheets give the same bytes, so no date of its making is in it. */
final class WorkbookOutput {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MADE = "<dcterms:created.*?</dcterms:created>";
  private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L); // 1980-01-01

  private WorkbookOutput() {}

  /** Writes a workbook with the sheets that {@code sheets} adds. */
  static void write(OutputStream out, Consumer<Workbook> sheets) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(made, "Cityward", "1.0")) {
      workbook.setGlobalDefaultFont("Arial", 10);
      sheets.accept(workbook);
    }
    Path file = Files.createTempFile("cityward", ".xlsx");
    try {
      Files.write(file, made.toByteArray());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        copy(zip, out);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void copy(ZipFile zip, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    for (ZipEntry each : Collections.list(zip.entries())) {
      byte[] bytes = zip.getInputStream(each).readAllBytes();
      if (each.getName().equals(PROPERTIES)) {
        String properties = new String(bytes, StandardCharsets.UTF_8);
        bytes = properties.replaceAll(MADE, "").getBytes(StandardCharsets.UTF_8);
      }
      ZipEntry entry = new ZipEntry(each.getName());
      entry.setLastModifiedTime(NO_TIME);
      copy.putNextEntry(entry);
      copy.write(bytes);
      copy.closeEntry();
    }
    copy.finish();
  }
}
