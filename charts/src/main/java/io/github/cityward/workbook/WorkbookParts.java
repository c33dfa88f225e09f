package io.github.cityward.workbook;

import io.github.cityward.Limits;
import io.github.cityward.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of a workbook share, and where they are. */
final class WorkbookParts {
  private static final String MAIN = "xl/workbook.xml";

  private final PackageFile file;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<CellFormat> formats = new ArrayList<>();
  private boolean since1904;

  /**
   * Where a sheet is, hidden or not.
   *
   * @param name its name
   * @param part the part of the package that holds it
   */
  record SheetPart(String name, String part) {}

  WorkbookParts(PackageFile file) throws BrokenWorkbook {
    this.file = file;
    Map<String, String> targets = new HashMap<>();
    String main = main();
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    XmlPart relations = file.part(folder + "_rels/" + main.substring(folder.length()) + ".rels");
    while (relations.next()) {
      if (relations.is("Relationship")) {
        String target = resolved(folder, relations.attribute("Target"));
        targets.put(relations.attribute("Id"), target);
        String type = relations.attribute("Type");
        if (type.endsWith("/sharedStrings") && file.has(target)) {
          readTexts(file.part(target));
        } else if (type.endsWith("/styles") && file.has(target)) {
          readFormats(file.part(target));
        }
      }
    }
    XmlPart workbook = file.part(main);
    while (workbook.next()) {
      if (workbook.is("workbookPr")) {
        String flag = workbook.attribute("date1904");
        since1904 = flag.equals("1") || flag.equalsIgnoreCase("true");
      } else if (workbook.is("sheet")) {
        String target = targets.get(workbook.attribute("id"));
        String name = workbook.attribute("name");
        if (target == null) {
          throw workbook.unreadable(name);
        }
        sheets.add(new SheetPart(name, target));
      }
    }
  }

  private String main() throws BrokenWorkbook {
    XmlPart relations = file.part("_rels/.rels");
    while (relations.next()) {
      if (relations.is("Relationship") && relations.attribute("Type").endsWith("/officeDocument")) {
        String main = resolved("", relations.attribute("Target"));
        if (!main.endsWith(".xml") || !file.has(main) || main.startsWith("word/")) {
          break;
        }
        return main;
      }
    }
    if (file.has(MAIN)) {
      return MAIN;
    }
    throw new BrokenWorkbook(ProblemCode.NOT_A_WORKBOOK, file.name());
  }

  private static String resolved(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private void readTexts(XmlPart part) throws BrokenWorkbook {
    while (part.next()) {
      if (part.is("si")) {
        texts.add(part.runs("si"));
      }
    }
  }

  private void readFormats(XmlPart part) throws BrokenWorkbook {
    Map<Integer, CellFormat> known = CellFormat.known();
    while (part.next()) {
      if (part.is("numFmt")) {
        known.put(part.number("numFmtId", 0), CellFormat.of(part.attribute("formatCode")));
      } else if (part.is("cellXfs")) {
        while (part.nextWithin("cellXfs")) {
          if (part.is("xf")) {
            formats.add(known.getOrDefault(part.number("numFmtId", 0), CellFormat.PLAIN));
          }
        }
      }
    }
  }

  /** {@return how much of the workbook is read} */
  Limits limits() {
    return file.limits();
  }

  /** {@return the sheets, in the order of the workbook} */
  List<SheetPart> sheets() {
    return List.copyOf(sheets);
  }

  /** {@return the XML of {@code sheet}} */
  XmlPart xml(SheetPart sheet) throws BrokenWorkbook {
    return file.part(sheet.part());
  }

  /** {@return the shared text of this number in {@code sheet}} */
  String text(String index, XmlPart sheet) throws BrokenWorkbook {
    int number = sheet.number(index);
    if (number >= texts.size()) {
      throw sheet.unreadable("sharedStrings " + index);
    }
    return texts.get(number);
  }

  /** {@return the format of the cells of this style} */
  CellFormat format(int style) {
    return style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
  }

  /** {@return whether days are counted by the calendar of 1904} */
  boolean since1904() {
    return since1904;
  }
}
