package io.github.cityward.report;

import java.util.Locale;

/** What a report is written as, each a file beside the others, but for the charts: a folder. */
public enum ReportFormat {
  /** One page that needs nothing else, {@code report.html}. */
  HTML("report.html"),
  /** The same for paper, {@code report.pdf}. */
  PDF("report.pdf"),
  /** The score sheet whose totals are formulas, {@code report.xlsx}. */
  XLSX("report.xlsx"),
  /** The score sheet to be dated and signed, {@code report.docx}. */
  DOCX("report.docx"),
  /** The page as text with marks, {@code report.md}; its charts are those of the folder. */
  MARKDOWN("report.md"),
  /** Each chart as PNG and as SVG, {@code charts}. */
  CHARTS("charts");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /** {@return its name on the command line, such as {@code html}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the name of its file or folder} */
  public String file() {
    return file;
  }
}
