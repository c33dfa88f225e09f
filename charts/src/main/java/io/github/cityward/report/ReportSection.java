package io.github.cityward.report;

import java.util.Locale;

/**
 * The parts of the report, in its order, each an answer to one question. A result without its law
 * and its sources would be a number without ground, so these three are in every report.
 */
public enum ReportSection {
  /** How close, how sure (kết luận). Always there. */
  RESULT,
  /** What is short and what is not known (còn thiếu gì, chưa biết gì). */
  SHORTFALLS,
  /** The charts of the assessment (biểu đồ). */
  FIGURES,
  /** Every standard with its value, its figures of the law and its points (từng tiêu chuẩn). */
  CRITERIA,
  /** By which law (văn bản áp dụng). Always there. */
  LAW,
  /** What the data are worth (chất lượng số liệu). */
  DATA,
  /** What moved and why (thay đổi); only where the report compares. */
  CHANGES,
  /** When, and how sure that is (khi nào đạt); only where something of the town is uncertain. */
  PROSPECT,
  /** What it costs (kế hoạch); only where the town has projects to choose from. */
  PLAN,
  /** The steps and the targets (lộ trình và mục tiêu); only where the town has some. */
  MILESTONES,
  /** Where each figure comes from (nguồn). Always there. */
  SOURCES;

  /** {@return whether no report is without it} */
  public boolean isFixed() {
    return this == RESULT || this == LAW || this == SOURCES;
  }

  /** {@return its name in files and on the command line, such as {@code shortfalls}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
