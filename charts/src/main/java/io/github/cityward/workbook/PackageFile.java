package io.github.cityward.workbook;

import io.github.cityward.Limit;
import io.github.cityward.Limits;
import io.github.cityward.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook's package, unpacked and checked before anything is read from them: how
 * much they hold in truth, not what the file declares; no macros; no other file drawn on.
 */
final class PackageFile {
  /** Up to here no workbook is too dense: a small one that repeats itself does no harm. */
  private static final long NEVER_DENSE = 1 << 20;

  private static final String CONTENT_TYPES = "[content_types].xml";
  private static final List<String> MACROS = List.of("vbaproject.bin", "xl/macrosheets/");
  private static final List<String> LINKS = List.of("xl/externallinks/", "xl/connections.xml");

  private final String name;
  private final Map<String, byte[]> parts;
  private final Limits limits;
  private final Set<String> opened = new HashSet<>();

  private PackageFile(String name, Map<String, byte[]> parts, Limits limits) {
    this.name = name;
    this.parts = Collections.unmodifiableMap(parts);
    this.limits = limits;
  }

  /**
   * {@return the parts of the workbook {@code path}}
   *
   * @param limits how much it may hold
   * @throws BrokenWorkbook if it is none, if it holds more or is packed more densely, or if it
   *     holds macros or links to other files
   * @throws IOException if the file cannot be read
   */
  static PackageFile open(Path path, String name, Limits limits)
      throws IOException, BrokenWorkbook {
    checkBeginning(path, name);
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (limits.exceeds(Limit.WORKBOOK_PARTS, zip.size())) {
        throw tooMuch(ProblemCode.WORKBOOK_TOO_MANY_PARTS, name, limits, Limit.WORKBOOK_PARTS);
      }
      long dense = Math.max(NEVER_DENSE, limits.of(Limit.WORKBOOK_RATIO) * Files.size(path));
      BrokenWorkbook tooMuch =
          dense < limits.of(Limit.WORKBOOK_BYTES)
              ? tooMuch(ProblemCode.WORKBOOK_TOO_DENSE, name, limits, Limit.WORKBOOK_RATIO)
              : tooMuch(ProblemCode.WORKBOOK_TOO_LARGE, name, limits, Limit.WORKBOOK_BYTES);
      int left = (int) Math.min(dense, limits.of(Limit.WORKBOOK_BYTES));
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = unpacked(zip, entry, left).orElseThrow(() -> tooMuch);
        left -= bytes.length;
        if (parts.put(entry.getName().toLowerCase(Locale.ROOT), bytes) != null) {
          throw new BrokenWorkbook(ProblemCode.WORKBOOK_UNREADABLE, name, entry.getName());
        }
      }
    } catch (IOException e) {
      throw new BrokenWorkbook(
          ProblemCode.WORKBOOK_UNREADABLE, name, String.valueOf(e.getMessage()));
    }
    PackageFile file = new PackageFile(name, parts, limits);
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
  private static Optional<byte[]> unpacked(ZipFile zip, ZipEntry entry, int left)
      throws IOException {
    if (entry.getSize() > left) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(left + 1)).filter(bytes -> bytes.length <= left);
    }
  }

  private static BrokenWorkbook tooMuch(ProblemCode code, String name, Limits limits, Limit limit) {
    return new BrokenWorkbook(code, name, String.valueOf(limits.of(limit)));
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

  /** {@return how much of it is read} */
  Limits limits() {
    return limits;
  }

  /** {@return whether there is a part of this name; case makes no difference} */
  boolean has(String part) {
    return parts.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /**
   * {@return the XML of the part of this name}
   *
   * @throws BrokenWorkbook if there is none, or if it was read already: one large part that is
   *     named a thousand times would be a thousand
   */
  XmlPart part(String part) throws BrokenWorkbook {
    String key = part.toLowerCase(Locale.ROOT);
    byte[] bytes = parts.get(key);
    if (bytes == null || !opened.add(key)) {
      throw new BrokenWorkbook(ProblemCode.WORKBOOK_UNREADABLE, name, part);
    }
    return new XmlPart(name, part, bytes);
  }
}
