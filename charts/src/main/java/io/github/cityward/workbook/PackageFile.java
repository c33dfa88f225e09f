package io.github.cityward.workbook;

import io.github.cityward.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook's package, unpacked and checked before anything is read from them: how
 * much they hold in truth, not what the file declares; no macros; no other file drawn on.
 */
final class PackageFile {
  /** The most bytes that a workbook may unpack to, all its parts together. */
  static final int MOST_BYTES = 32 << 20;

  private static final int MOST_PARTS = 2_000;
  private static final String CONTENT_TYPES = "[content_types].xml";
  private static final List<String> MACROS = List.of("vbaproject.bin", "xl/macrosheets/");
  private static final List<String> LINKS = List.of("xl/externallinks/", "xl/connections.xml");

  private final String name;
  private final Map<String, byte[]> parts;

  private PackageFile(String name, Map<String, byte[]> parts) {
    this.name = name;
    this.parts = Collections.unmodifiableMap(parts);
  }

  /**
   * {@return the parts of the workbook {@code path}}
   *
   * @throws BrokenWorkbook if it is none, if it is packed too densely, or if it holds macros or
   *     links to other files
   * @throws IOException if the file cannot be read
   */
  static PackageFile open(Path path, String name) throws IOException, BrokenWorkbook {
    checkBeginning(path, name);
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw tooLarge(name);
      }
      int left = MOST_BYTES;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = unpacked(zip, entry, left, name);
        left -= bytes.length;
        if (parts.put(entry.getName().toLowerCase(Locale.ROOT), bytes) != null) {
          throw new BrokenWorkbook(ProblemCode.WORKBOOK_UNREADABLE, name, entry.getName());
        }
      }
    } catch (IOException e) {
      throw new BrokenWorkbook(
          ProblemCode.WORKBOOK_UNREADABLE, name, String.valueOf(e.getMessage()));
    }
    PackageFile file = new PackageFile(name, parts);
    file.check();
    return file;
  }

  private static void checkBeginning(Path path, String name) throws IOException, BrokenWorkbook {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] first = in.readNBytes(4);
      String beginning = new String(first, StandardCharsets.ISO_8859_1);
      if (beginning.equals("\u00D0\u00CF\u0011\u00E0")) {
        throw new BrokenWorkbook(ProblemCode.WORKBOOK_OLD, name);
      }
      if (!beginning.equals("PK\u0003\u0004")) {
        throw new BrokenWorkbook(ProblemCode.NOT_A_WORKBOOK, name);
      }
    }
  }

  /** One byte more than is left is asked for, so that a bomb is stopped before it has unpacked. */
  private static byte[] unpacked(ZipFile zip, ZipEntry entry, int left, String name)
      throws IOException, BrokenWorkbook {
    if (entry.getSize() > left) {
      throw tooLarge(name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(left + 1);
      if (bytes.length > left) {
        throw tooLarge(name);
      }
      return bytes;
    }
  }

  private static BrokenWorkbook tooLarge(String name) {
    return new BrokenWorkbook(ProblemCode.WORKBOOK_TOO_LARGE, name, String.valueOf(MOST_BYTES));
  }

  private void check() throws BrokenWorkbook {
    refuse(MACROS, ProblemCode.WORKBOOK_MACROS);
    byte[] types = parts.get(CONTENT_TYPES);
    if (types == null) {
      throw new BrokenWorkbook(ProblemCode.NOT_A_WORKBOOK, name);
    }
    if (new String(types, StandardCharsets.UTF_8).contains("macroEnabled")) {
      throw new BrokenWorkbook(ProblemCode.WORKBOOK_MACROS, name, "macroEnabled");
    }
    refuse(LINKS, ProblemCode.WORKBOOK_LINKED);
  }

  private void refuse(List<String> beginningsOrEnds, ProblemCode code) throws BrokenWorkbook {
    for (String part : parts.keySet().stream().sorted().toList()) {
      for (String each : beginningsOrEnds) {
        if (part.startsWith(each) || part.endsWith(each)) {
          throw new BrokenWorkbook(code, name, part);
        }
      }
    }
  }

  /** {@return the name of the workbook's file} */
  String name() {
    return name;
  }

  /** {@return whether there is a part of this name; case makes no difference} */
  boolean has(String part) {
    return parts.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the XML of the part of this name}
   *
   * @throws BrokenWorkbook if there is none
   */
  XmlPart part(String part) throws BrokenWorkbook {
    byte[] bytes = parts.get(part.toLowerCase(Locale.ROOT));
    if (bytes == null) {
      throw new BrokenWorkbook(ProblemCode.WORKBOOK_UNREADABLE, name, part);
    }
    return new XmlPart(name, part, new ByteArrayInputStream(bytes));
  }
}
