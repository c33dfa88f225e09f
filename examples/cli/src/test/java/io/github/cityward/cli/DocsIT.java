package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages, done as they say: each command runs, and prints what stands below or behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class DocsIT {
  private static final String START = "./cityward ";
  private static final Pattern BLOCK =
      Pattern.compile("^```(sh|yaml|text)\\n((?s:.*?))^```$", Pattern.MULTILINE);

  /** A command with what it prints, among other things, behind it. */
  private static final Pattern ANSWERED = Pattern.compile("^(.*?) +# → (.*)$", Pattern.MULTILINE);

  /** The file that the reader of a page makes. */
  private static final String OWN = "completed.yaml";

  /** Why a command of a page is not run here. */
  private static final Map<String, String> NOT_RUN =
      Map.of(
          "mvn -B install -DskipTests -pl core,charts -am",
          "puts the library into the repository of whoever runs it; the build does the rest",
          "mvn -B -Pduckdb,vector -pl examples/cli,examples/benchmarks,examples/vector -am"
              + " -DskipTests package",
          "builds what measures",
          "mvn -B -Pvector -pl core,examples/vector -am -DskipTests install",
          "puts a sample into the repository of whoever runs it; the profile's own tests build it",
          "mvn -B -pl examples/benchmarks -am -DskipTests package",
          "builds what measures",
          "examples/benchmarks/soak.sh 60",
          "works for an hour",
          "examples/benchmarks/performance.sh",
          "measures for minutes on a machine that does nothing else, with gcc and NumPy",
          "mvn -B -Pspark -pl examples/spark -am -DskipTests package",
          "has a build of its own, for its 280 MB of libraries",
          "java -Dspark.master=local[2] -jar examples/spark/target/cityward-spark-sample-0.1.0.jar"
              + " build/panel build/scores 300 16",
          "needs the sample; its tests do the same");

  /** The pages show what is proven, which a machine with other work may not do in ten seconds. */
  private static final Set<String> SEARCHES = Set.of("plan", "frontier");

  /** What commands printed that several pages show. */
  private final Map<String, String> printed = new HashMap<>();

  /** Commands whose output no page shows run in one language. */
  private final Set<String> ran = new HashSet<>();

  private final Set<String> notRun = new HashSet<>();

  static List<Path> pages() throws IOException {
    Path docs = Run.root().resolve("docs");
    try (Stream<Path> files = Files.walk(docs)) {
      return Stream.concat(
              Stream.of("README.md", "README.vi.md").map(Run.root()::resolve), files.sorted())
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.startsWith(docs.resolve("gallery")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_holds_when_it_is_followed(Path page, @TempDir Path folder) throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(Files.readString(page)).results().toList();
    String output = "";
    for (int i = 0; i < blocks.size(); i++) {
      String body = blocks.get(i).group(2);
      switch (blocks.get(i).group(1)) {
        case "sh" -> {
          boolean shown = i + 1 < blocks.size() && blocks.get(i + 1).group(1).equals("text");
          answered(body, folder);
          output =
              followed(body.lines().map(line -> line.split(" +#", 2)[0]).toList(), shown, folder);
        }
        case "yaml" -> typed(body, folder.resolve(OWN));
        default -> assertThat(output).contains(body);
      }
    }
  }

  private void answered(String commands, Path folder) {
    ANSWERED
        .matcher(commands)
        .results()
        .forEach(
            each ->
                assertThat(output(each.group(1), folder).replaceAll("\\s+", " "))
                    .contains(each.group(2)));
  }

  /** {@return what the last of the commands printed, if it is shown} */
  private String followed(List<String> commands, boolean shown, Path folder) {
    for (String command : commands.subList(0, commands.size() - (shown ? 1 : 0))) {
      if (ran.add(command.replace(" --lang en", "")) || command.contains(OWN)) {
        output(command, folder);
      }
    }
    return shown ? output(commands.get(commands.size() - 1), folder) : "";
  }

  @AfterAll
  void every_reason_not_to_run_a_command_is_needed() {
    assertThat(notRun).isEqualTo(NOT_RUN.keySet());
  }

  private String output(String command, Path folder) {
    if (NOT_RUN.containsKey(command)) {
      notRun.add(command);
      return "";
    }
    assertThat(command).startsWith(START);
    return command.contains(OWN)
        ? run(command, folder)
        : printed.computeIfAbsent(command, each -> run(each, folder));
  }

  private static String run(String command, Path folder) {
    List<String> words = new ArrayList<>();
    for (String word : command.substring(START.length()).split(" ", -1)) {
      words.add(word.equals(OWN) ? folder.resolve(OWN).toString() : word);
    }
    if (SEARCHES.contains(words.get(0))) {
      words.addAll(List.of("--time-limit", "120"));
    }
    Run run = Run.of(words);
    assertThat(run.status()).as(command + "\n" + run.err()).isZero();
    return run.out();
  }

  /**
   * Lines that are moved in take the place of as many; a key at the margin that of its own line.
   */
  private static void typed(String yaml, Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    List<String> typed = yaml.lines().toList();
    String key = typed.get(0).replaceFirst("(: ?\"[^\"]*\"|:).*", "$1");
    String anchor = typed.get(0).startsWith(" ") ? key : key.replaceFirst(":.*", ":");
    List<String> found = lines.stream().filter(line -> line.startsWith(anchor)).toList();
    assertThat(found).as(anchor).hasSize(1);
    int at = lines.indexOf(found.get(0));
    int replaced = typed.get(0).startsWith(" ") ? typed.size() : 1;
    lines.subList(at, at + replaced).clear();
    lines.addAll(at, typed);
    Files.write(file, lines);
  }
}
