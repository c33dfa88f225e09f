package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.report.Office;
import io.github.cityward.report.ReportFormat;
import io.github.cityward.report.ReportOptions;
import io.github.cityward.report.ReportSection;
import io.github.cityward.source.Problems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What a report is to hold, as what it is written, and whose it is. */
final class WantedReport {
  /** What the makers of reproducible packages agreed on: the time that files are to give. */
  private static final String MADE = "SOURCE_DATE_EPOCH";

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  @CommandLine.Option(names = "--sections", paramLabel = "SECTION", split = ",")
  private List<String> sections = List.of();

  @CommandLine.Option(names = "--files", paramLabel = "KIND", split = ",")
  private List<String> files = List.of();

  @CommandLine.Option(names = "--office", paramLabel = "FILE")
  private @Nullable Path office;

  @CommandLine.Mixin private final ThemeOption colours = new ThemeOption();

  /**
   * What was asked for.
   *
   * @param formats as what the report is written
   */
  record Asked(ReportOptions options, Set<ReportFormat> formats) {}

  /**
   * {@return what was asked for; what is wrong with it is added to {@code problems}}
   *
   * @param environment the variables of the process
   */
  Asked read(Locale reader, Map<String, String> environment, Problems problems) {
    ReportOptions options =
        ReportOptions.defaults()
            .in(colours.theme())
            .only(named("--sections", sections, ReportSection.class, ReportSection::id, problems));
    Optional<Office> named =
        office == null ? Optional.empty() : new OfficeReader(office, reader, problems).read();
    if (named.isPresent()) {
      options = options.by(named.get());
    }
    Optional<Instant> made =
        Optional.ofNullable(environment.get(MADE)).flatMap(text -> made(text, problems));
    if (made.isPresent()) {
      options = options.madeAt(made.get());
    }
    return new Asked(
        options, named("--files", files, ReportFormat.class, ReportFormat::id, problems));
  }

  /** {@return the constants that are named; all of them where nothing was asked for} */
  private static <E extends Enum<E>> Set<E> named(
      String option,
      List<String> words,
      Class<E> type,
      Function<E, String> name,
      Problems problems) {
    Map<String, E> known = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(each -> known.put(name.apply(each), each));
    Set<E> named = EnumSet.noneOf(type);
    for (String word : words) {
      Optional.ofNullable(known.get(word))
          .ifPresentOrElse(
              named::add,
              () ->
                  problems.report(
                      ProblemCode.UNKNOWN_WORD,
                      Place.field(option),
                      word,
                      String.join(", ", known.keySet())));
    }
    return words.isEmpty() ? EnumSet.allOf(type) : named;
  }

  private static Optional<Instant> made(String text, Problems problems) {
    if (!SECONDS.matcher(text).matches()) {
      problems.report(ProblemCode.NOT_SECONDS, Place.field(MADE), text);
      return Optional.empty();
    }
    return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
  }
}
