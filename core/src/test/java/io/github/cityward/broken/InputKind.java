package io.github.cityward.broken;

import io.github.cityward.Limits;
import io.github.cityward.Problem;
import io.github.cityward.ProblemsException;
import io.github.cityward.Result;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.assess.Outputs;
import io.github.cityward.audit.Dossier;
import io.github.cityward.audit.DossierAudit;
import io.github.cityward.audit.DossierReader;
import io.github.cityward.batch.Progress;
import io.github.cityward.batch.ScoreFormat;
import io.github.cityward.batch.TownTable;
import io.github.cityward.json.Json;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.RuleLibrary;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.SmallRules;
import io.github.cityward.simulate.RankCorrelation;
import io.github.cityward.town.ReferenceSeries;
import io.github.cityward.town.SampleTowns;
import io.github.cityward.town.Scenario;
import io.github.cityward.town.Town;
import io.github.cityward.town.TownReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kinds of input that come from outside, each with its reader. Sound files of all kinds stand
 * in one folder, {@code sound}; one of them is replaced by what is tried.
 */
@SuppressWarnings("ImmutableEnumChecker") // a reader has no state, which no annotation says
enum InputKind {
  TOWN("town.yaml", folder -> town(TownReader.read(folder))),
  PART("part.yaml", InputKind::part),
  OBSERVATIONS("observations.csv", folder -> town(TownReader.read(folder))),
  UNCERTAINTY("uncertainty.csv", folder -> town(TownReader.readWhole(folder))),
  PROJECTS("projects.csv", folder -> town(TownReader.readWhole(folder))),
  ROADMAP("roadmap.csv", folder -> town(TownReader.readWhole(folder))),
  TARGETS("targets.csv", folder -> town(TownReader.readWhole(folder))),
  JSON("town.json", (folder, input) -> town(Json.town(input))),
  RULES("rules.yaml", folder -> rules(folder.resolve("rules.yaml"))),
  COUNTED("counted.yaml", folder -> rules(folder.resolve("counted.yaml"))),
  OVERLAY("overlay.yaml", folder -> rules(folder.resolve("overlay.yaml"))),
  DOSSIER("dossier.csv", folder -> dossier(folder.resolve("dossier.csv"))),
  SCENARIOS("scenarios.csv", InputKind::scenarios),
  REFERENCE(
      "reference.csv", folder -> ReferenceSeries.read(folder.resolve("reference.csv")).problems()),
  CORRELATIONS(
      "correlations.csv",
      folder -> RankCorrelation.read(folder.resolve("correlations.csv")).problems()),
  BATCH("towns.csv", (folder, input) -> batch(input));

  /** Of larger ones fewer would be tried in the same time. */
  private static final int LARGEST = 2_500;

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final RuleSet SMALL = SmallRules.read(SmallRules.FILE).orElseThrow();
  private static final Assessor ASSESSOR = Assessor.of(SMALL);
  private static final TownTable TABLE = TownTable.of(SMALL, SampleTowns.DAY);
  private static final RuleLibrary LIBRARY = RuleLibrary.bundled();
  private static final List<Town> TOWNS =
      List.of(
          Town.builder("nothing").build(),
          SampleTowns.of("water.clean_piped", "45..85").attributes(Attribute.HERITAGE).build(),
          SampleTowns.of(SampleTowns.atUpper()).build());

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final String file;
  private final Reader reader;

  /** Reads an input, which may be put into a folder of sound ones. */
  @FunctionalInterface
  private interface Reader {
    List<Problem> read(Path folder, byte[] input) throws IOException;
  }

  InputKind(String file, Reader reader) {
    this.file = file;
    this.reader = reader;
  }

  InputKind(String file, Function<Path, List<Problem>> reader) {
    this(
        file,
        (folder, input) -> {
          Files.write(folder.resolve(file), input);
          return reader.apply(folder);
        });
  }

  /** {@return the kind whose broken files stand in the folder {@code name}} */
  static InputKind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** {@return the name under which readers look for it} */
  String fileName() {
    return file;
  }

  /** {@return the folder of its broken files} */
  Path broken() {
    return RESOURCES.resolve("broken").resolve(name().toLowerCase(Locale.ROOT));
  }

  /** {@return the sound input} */
  byte[] sound() {
    return bytes(RESOURCES.resolve("sound").resolve(file));
  }

  /** {@return the sound input and the broken ones that are not large} */
  List<byte[]> bases() {
    return Stream.concat(
            Stream.of(sound()),
            files(broken()).stream().map(InputKind::bytes).filter(each -> each.length <= LARGEST))
        .toList();
  }

  /** Fills {@code folder} with sound inputs of all kinds. */
  static void fill(Path folder) throws IOException {
    for (Path each : files(RESOURCES.resolve("sound"))) {
      Files.copy(each, folder.resolve(each.getFileName()));
    }
  }

  /**
   * {@return what is wrong with {@code input}, which stands among sound files in {@code folder}}
   */
  List<Problem> read(Path folder, byte[] input) throws IOException {
    return reader.read(folder, input);
  }

  private static List<Problem> town(Result<Town> town) {
    town.toOptional().ifPresent(sound -> draw(ASSESSOR, sound));
    return town.problems();
  }

  private static List<Problem> part(Path folder, byte[] input) throws IOException {
    Path unit = Files.createDirectories(folder.resolve("unit"));
    Files.write(unit.resolve("town.yaml"), input);
    Files.copy(
        folder.resolve("observations.csv"),
        unit.resolve("observations.csv"),
        StandardCopyOption.REPLACE_EXISTING);
    return town(TownReader.readPart(unit, true, QuantityCatalog.bundled(), Limits.defaults()));
  }

  private static List<Problem> rules(Path file) {
    Result<RuleSet> rules = RuleReader.read(file, LIBRARY);
    if (rules.toOptional().flatMap(read -> read.indicators().findAny()).isPresent()) {
      Assessor assessor = Assessor.of(rules.orElseThrow());
      assessor.verify();
      for (Town town : TOWNS) {
        draw(assessor, town);
        draw(assessor.acceptingUnverified(), town);
      }
    }
    return rules.problems();
  }

  private static List<Problem> dossier(Path file) {
    Result<Dossier> dossier = DossierReader.read(file);
    dossier
        .toOptional()
        .map(DossierAudit::audit)
        .ifPresent(audit -> audit.findings().forEach(each -> each.message(VIETNAMESE)));
    return dossier.problems();
  }

  /** Of one assessment in sixteen everything is drawn, since that takes longer than reading. */
  private static void draw(Assessor assessor, Town town) {
    Assessment assessment = assessor.assess(town, SampleTowns.DAY);
    if ((assessor.rules().sha256() + town.name()).hashCode() % 16 == 0) {
      Outputs.draw(assessment);
    }
  }

  private static List<Problem> scenarios(Path folder) {
    Town town = TownReader.readWhole(folder).orElseThrow();
    Result<List<Scenario>> scenarios =
        Scenario.readAll(folder.resolve("scenarios.csv"), town, SampleTowns.DAY);
    return scenarios.problems();
  }

  private static List<Problem> batch(byte[] table) {
    try {
      TABLE.assess(
          new ByteArrayInputStream(table),
          "towns.csv",
          OutputStream.nullOutputStream(),
          ScoreFormat.CSV,
          Progress.SILENT);
      return List.of();
    } catch (ProblemsException e) {
      return e.problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
