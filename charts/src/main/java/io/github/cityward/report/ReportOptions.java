package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.charts.Theme;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells, for whom, and what is written into its files besides. Immutable. Default:
 * every section that there is something to say in, nothing beside the assessment, no office, light
 * charts, and the day of the assessment as the day of the files.
 *
 * @param outlook what is told beside the assessment
 * @param sections the sections that are wanted; those that no report is without are there anyway
 * @param office whose report it is; null for nobody's
 * @param theme the colours of the charts
 * @param made what the files give as the time of their making; null for the beginning of the
 *     assessment's day, so that the same input gives the same bytes
 */
public record ReportOptions(
    Outlook outlook,
    Set<ReportSection> sections,
    @Nullable Office office,
    Theme theme,
    @Nullable Instant made) {

  /** Keeps a copy of the sections. */
  public ReportOptions {
    Objects.requireNonNull(outlook, "outlook");
    sections = Set.copyOf(sections);
    Objects.requireNonNull(theme, "theme");
  }

  /** {@return what the files of a report of {@code assessment} give as the time of their making} */
  Instant made(Assessment assessment) {
    return made == null ? assessment.date().atStartOfDay().toInstant(ZoneOffset.UTC) : made;
  }

  /** {@return the defaults} */
  public static ReportOptions defaults() {
    return new ReportOptions(
        Outlook.none(), EnumSet.allOf(ReportSection.class), null, Theme.LIGHT, null);
  }

  /** {@return the same, with what {@code outlook} tells beside the assessment} */
  public ReportOptions with(Outlook outlook) {
    return new ReportOptions(outlook, sections, office, theme, made);
  }

  /** {@return the same with these sections, and those that no report is without} */
  public ReportOptions only(Set<ReportSection> sections) {
    return new ReportOptions(outlook, sections, office, theme, made);
  }

  /** {@return the same as the report of {@code office}} */
  public ReportOptions by(Office office) {
    return new ReportOptions(outlook, sections, office, theme, made);
  }

  /** {@return the same with its charts in the colours of {@code theme}} */
  public ReportOptions in(Theme theme) {
    return new ReportOptions(outlook, sections, office, theme, made);
  }

  /** {@return the same, made at {@code instant} as its files say} */
  public ReportOptions madeAt(Instant instant) {
    return new ReportOptions(outlook, sections, office, theme, instant);
  }
}
