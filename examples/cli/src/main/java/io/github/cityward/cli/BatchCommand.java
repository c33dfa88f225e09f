package io.github.cityward.cli;

import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import io.github.cityward.Wording;
import io.github.cityward.assess.Provenance;
import io.github.cityward.assess.Warning;
import io.github.cityward.batch.Checkpoints;
import io.github.cityward.batch.FailedModels;
import io.github.cityward.batch.Rejects;
import io.github.cityward.batch.ScoreFormat;
import io.github.cityward.batch.TableSummary;
import io.github.cityward.batch.TownTable;
import io.github.cityward.batch.UnsaidFacts;
import io.github.cityward.export.ResultTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * {@code batch TABLE}: a row of scores for each row of values. Nothing is written if a row is
 * wrong, unless {@code --keep-going} puts such rows aside.
 */
@CommandLine.Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
  private static final Path REJECTS = Path.of("REJECTS.csv");

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec command;

  @CommandLine.Parameters(index = "0", paramLabel = "TABLE")
  @SuppressWarnings("NullAway.Init")
  private Path table;

  @CommandLine.Mixin private final RulesOptions rules = new RulesOptions();

  @CommandLine.Option(names = "--accept-unverified")
  private boolean acceptUnverified;

  @CommandLine.Option(names = "--strict")
  private boolean strict;

  @CommandLine.Mixin private final ThreadsOption threads = new ThreadsOption();

  @CommandLine.Option(names = "--keep-going")
  private boolean keepGoing;

  @CommandLine.Option(names = "--rejects", paramLabel = "FILE")
  private @Nullable Path rejects;

  @CommandLine.Option(names = "--resume")
  private boolean resume;

  @CommandLine.Mixin private final Output output = new Output();

  private boolean warned;

  @Override
  public Integer call() {
    Format format = output.format(Format.csv, Format.json, Format.markdown, Format.xlsx);
    int count = threads.count();
    refuseToOverwrite();
    requireResumable(format);
    RulesOptions.Chosen chosen = rules.chosen().orElseThrow();
    TownTable plain = TownTable.of(chosen.rules(), chosen.date()).onThreads(count);
    TownTable towns = acceptUnverified ? plain.acceptingUnverified() : plain;
    List<Warning> warnings = towns.warnings();
    warned = !warnings.isEmpty();
    warnings.forEach(each -> say(each.code() + ": " + each.message(output.locale())));
    if (!chosen.rules().provisions().isEmpty()) {
      say(words().say("batch.no-provisions"));
    }
    if (chosen.rules().isIllustrative()) {
      say(words().say("rules.illustrative"));
    }
    Provenance provenance = new Provenance(chosen.rules(), chosen.date(), acceptUnverified);
    if (format == Format.markdown || format == Format.xlsx) {
      writeTable(towns, format, provenance);
    } else if (resume) {
      resume(towns, format, provenance);
    } else if (output.target().isPresent()) {
      output.write(
          output.target().get(), out -> assess(towns, format, true, out, Checkpoints.NONE));
    } else {
      print(towns, format);
    }
    return strict && warned ? 2 : 0;
  }

  /** No two of the files may be one: the table or the rows put aside would be lost. */
  private void refuseToOverwrite() {
    if (rejects != null && !keepGoing) {
      throw new Misuse(command.commandLine(), "batch.rejects-alone");
    }
    output.target().ifPresent(file -> requireOther("-o", file, "TABLE", table));
    if (keepGoing) {
      requireOther("--rejects", aside(), "TABLE", table);
      output.target().ifPresent(file -> requireOther("--rejects", aside(), "-o", file));
    }
  }

  private void requireOther(String name, Path file, String otherName, Path other) {
    if (OutputFile.isSame(file, other)) {
      throw new Misuse(command.commandLine(), "batch.same-file", name, otherName, file.toString());
    }
  }

  private Path aside() {
    return rejects == null ? REJECTS : rejects;
  }

  /** Prints what was written to a file first, since nothing is printed if a row is wrong. */
  private void print(TownTable towns, Format format) {
    drafted(towns, format, text -> text.transferTo(command.commandLine().getOut()));
  }

  private void writeTable(TownTable towns, Format format, Provenance provenance) {
    if (format == Format.xlsx) {
      output.workbook();
    }
    drafted(
        towns,
        Format.csv,
        text -> output.write(ResultTable.ofScores(text, provenance, output.locale()), format));
  }

  /** What is done with scores once all of them are there. */
  private interface Use {
    void of(BufferedReader scores) throws IOException;
  }

  private void drafted(TownTable towns, Format format, Use use) {
    try {
      Path draft = Files.createTempFile("cityward", ".part");
      try {
        try (OutputStream out = Files.newOutputStream(draft)) {
          assess(towns, format, false, out, Checkpoints.NONE);
        }
        try (BufferedReader text = Files.newBufferedReader(draft)) {
          use.of(text);
        }
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireResumable(Format format) {
    boolean isStreamed = format == Format.csv || format == Format.json;
    if (resume
        && (keepGoing
            || !isStreamed
            || !Files.isRegularFile(table)
            || output.target().filter(file -> !OutputFile.isStream(file)).isEmpty())) {
      throw new Misuse(command.commandLine(), "batch.no-resume");
    }
  }

  private void resume(TownTable towns, Format format, Provenance provenance) {
    Map<String, String> of = provenance.entries();
    of.put("format", format.name());
    of.put("table", new TableFile(table).sha256());
    Path file = output.target().orElseThrow();
    try (ResumableFile scores = ResumableFile.open(OutputFile.target(file), of)) {
      scores.from().ifPresent(each -> say(words().say("batch.goes-on", each.towns())));
      if (!scores.differences().isEmpty()) {
        say(words().say("batch.begins-anew", String.join(", ", scores.differences())));
      }
      assess(towns, format, scores);
      scores.finish();
    } catch (IOException e) {
      throw Unwritable.at(file, e, output.locale());
    }
  }

  /** Nothing is kept of a table that must be changed first. */
  private void assess(TownTable towns, Format format, ResumableFile scores) throws IOException {
    try {
      assess(towns, format, true, scores.rows(), scores);
    } catch (ProblemsException e) {
      scores.discard();
      throw e;
    }
  }

  private void assess(
      TownTable towns, Format format, boolean toFile, OutputStream out, Checkpoints checkpoints)
      throws IOException {
    ScoreFormat csv = toFile ? ScoreFormat.CSV_FOR_SPREADSHEETS : ScoreFormat.CSV;
    ScoreFormat scores = format == Format.json ? ScoreFormat.JSON : csv;
    TableFile file = new TableFile(table);
    TableSummary summary;
    try (InputStream in = file.open();
        TableProgress progress = TableProgress.of(file, output.locale())) {
      summary =
          keepGoing
              ? putAside(towns, in, file.name(), out, scores, progress)
              : towns.assess(in, file.name(), out, scores, progress, checkpoints);
    }
    Problem doubt = summary.doubts().first();
    if (doubt != null) {
      say(doubt.line(output.locale()) + " " + words().say("batch.doubts", summary.doubts().rows()));
    }
    FailedModels underived = summary.underived();
    if (underived.towns() > 0) {
      warned = true;
      say(
          Warning.Code.MODEL_FAILED
              + ": "
              + words().say("batch.underived", underived.towns(), underived.first()));
    }
    UnsaidFacts unsaid = summary.unsaid();
    if (unsaid.open() > 0) {
      say(words().say("batch.undeclared", unsaid.open()));
    }
    if (unsaid.oneUnit() > 0) {
      warned = true;
      say(words().say("batch.one-unit", unsaid.oneUnit()));
    }
    say(
        keepGoing
            ? words().say("batch.done-aside", summary.towns(), summary.refused(), aside())
            : words().say("batch.done", summary.towns()));
  }

  private TableSummary putAside(
      TownTable towns,
      InputStream in,
      String name,
      OutputStream out,
      ScoreFormat scores,
      TableProgress progress) {
    AtomicReference<TableSummary> summary = new AtomicReference<>();
    output.write(
        aside(),
        aside ->
            summary.set(
                towns.assess(
                    in, name, out, scores, new Rejects(aside, true, output.locale()), progress)));
    return summary.get();
  }

  private void say(String line) {
    command.commandLine().getErr().println(line);
  }

  private Wording words() {
    return Wording.of(BatchCommand.class, output.locale());
  }
}
