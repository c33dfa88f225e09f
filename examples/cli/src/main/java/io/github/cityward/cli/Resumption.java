package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.batch.Checkpoint;
import io.github.cityward.batch.Doubts;
import io.github.cityward.batch.FailedModels;
import io.github.cityward.batch.UnsaidFacts;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a batch that was broken off has done, as a file of properties.
 *
 * @param of what the scores depend on, by name: the table, the rules, the day
 * @param checkpoint how far they are
 * @param written how many bytes of scores that is
 * @param sum the CRC-32C of these bytes
 */
record Resumption(Map<String, String> of, Checkpoint checkpoint, long written, long sum) {
  private static final String OF = "of.";
  private static final String DOUBT = "doubt.";

  Resumption {
    of = Map.copyOf(of);
  }

  /** {@return what the file says; empty if there is none, or none that this version wrote} */
  static Optional<Resumption> read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
      return Optional.of(of(said));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // another version's, whose rows would not be gone on with anyway
    }
  }

  private static Resumption of(Properties said) {
    Map<String, String> of = new TreeMap<>();
    for (String name : said.stringPropertyNames()) {
      if (name.startsWith(OF)) {
        of.put(name.substring(OF.length()), said.getProperty(name));
      }
    }
    Checkpoint checkpoint =
        new Checkpoint(
            number(said, "bytes"),
            Math.toIntExact(number(said, "lines")),
            number(said, "towns"),
            doubts(said),
            new FailedModels(number(said, "underived"), said.getProperty("underived.first", "")),
            new UnsaidFacts(number(said, "unsaid.open"), number(said, "unsaid.oneUnit")));
    return new Resumption(of, checkpoint, number(said, "written"), number(said, "sum"));
  }

  private static Doubts doubts(Properties said) {
    long rows = number(said, "doubts");
    if (rows == 0) {
      return new Doubts(0, null);
    }
    Place place =
        Place.at(
                said.getProperty(DOUBT + "file", ""),
                Math.toIntExact(number(said, DOUBT + "line")),
                Math.toIntExact(number(said, DOUBT + "column")))
            .named(said.getProperty(DOUBT + "field", ""));
    List<String> arguments = new ArrayList<>();
    while (said.containsKey(DOUBT + arguments.size())) {
      arguments.add(said.getProperty(DOUBT + arguments.size()));
    }
    return new Doubts(
        rows,
        new Problem(ProblemCode.valueOf(said.getProperty(DOUBT + "code", "")), place, arguments));
  }

  private static long number(Properties said, String name) {
    return Long.parseLong(said.getProperty(name, ""));
  }

  /** {@return the text of the file} */
  String text() throws IOException {
    Properties said = new Properties();
    of.forEach((name, value) -> said.setProperty(OF + name, value));
    said.setProperty("bytes", String.valueOf(checkpoint.bytes()));
    said.setProperty("lines", String.valueOf(checkpoint.lines()));
    said.setProperty("towns", String.valueOf(checkpoint.towns()));
    said.setProperty("underived", String.valueOf(checkpoint.underived().towns()));
    said.setProperty("underived.first", checkpoint.underived().first());
    said.setProperty("unsaid.open", String.valueOf(checkpoint.unsaid().open()));
    said.setProperty("unsaid.oneUnit", String.valueOf(checkpoint.unsaid().oneUnit()));
    said.setProperty("doubts", String.valueOf(checkpoint.doubts().rows()));
    Problem first = checkpoint.doubts().first();
    if (first != null) {
      say(first, said);
    }
    said.setProperty("written", String.valueOf(written));
    said.setProperty("sum", String.valueOf(sum));
    StringWriter text = new StringWriter();
    said.store(text, null);
    return text.toString();
  }

  private static void say(Problem doubt, Properties said) {
    String file = doubt.place().file();
    said.setProperty(DOUBT + "code", doubt.code().name());
    said.setProperty(DOUBT + "file", file == null ? "" : file);
    said.setProperty(DOUBT + "line", String.valueOf(doubt.place().line()));
    said.setProperty(DOUBT + "column", String.valueOf(doubt.place().column()));
    said.setProperty(DOUBT + "field", doubt.place().field());
    for (int i = 0; i < doubt.arguments().size(); i++) {
      said.setProperty(DOUBT + i, doubt.arguments().get(i));
    }
  }
}
