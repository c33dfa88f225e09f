package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of docs, done as they say: each command runs, and prints what stands below it. */
class DocsIT {
  private static final String START = "./cityward ";
  private static final Pattern BLOCK =
      Pattern.compile("^```(sh|yaml|text)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /** The file that the reader of a page makes. */
  private static final String OWN = "completed.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "complete-the-law.md, 8",
    "complete-the-law.vi.md, 8",
    "forecast.md, 4",
    "forecast.vi.md, 4",
    "plan.md, 7",
    "plan.vi.md, 7",
    "report.md, 3",
    "report.vi.md, 3",
    "roadmap.md, 4",
    "roadmap.vi.md, 4",
    "scenarios.md, 2",
    "scenarios.vi.md, 2"
  })
  void a_page_holds_when_it_is_followed(String page, int commands) throws IOException {
    String text = Files.readString(Run.root().resolve("docs").resolve(page));
    Matcher block = BLOCK.matcher(text);
    String printed = "";
    int run = 0;
    while (block.find()) {
      String body = block.group(2);
      switch (block.group(1)) {
        case "sh" -> {
          printed = output(body.strip());
          run++;
        }
        case "yaml" -> typed(body);
        default -> assertThat(printed).contains(body);
      }
    }
    assertThat(run).isEqualTo(commands);
  }

  /** Each page speaks the language of its reader, and so does what its commands print. */
  @ParameterizedTest
  @ValueSource(strings = {"complete-the-law", "forecast", "plan", "report", "roadmap", "scenarios"})
  void both_languages_take_the_same_steps(String page) throws IOException {
    List<String> vietnamese = commands(page + ".vi.md");
    assertThat(vietnamese).isNotEmpty().noneMatch(each -> each.contains("--lang"));
    assertThat(commands(page + ".md").stream().map(each -> each.replace(" --lang en", "")))
        .containsExactlyElementsOf(vietnamese);
  }

  /** What a page shows of files of the examples stands in them. */
  @ParameterizedTest
  @ValueSource(strings = {"report.md", "report.vi.md"})
  void files_hold_what_a_page_shows_of_them(String page) throws IOException {
    Path data = Run.root().resolve("examples/data");
    assertThat(shown(page))
        .satisfiesExactly(
            office -> assertThat(data.resolve("office/office.yaml")).content().endsWith(office),
            who -> assertThat(data.resolve("do-thi-minh-hoa/town.yaml")).content().contains(who));
  }

  private static List<String> shown(String page) throws IOException {
    return Pattern.compile("^```yml\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(Files.readString(Run.root().resolve("docs").resolve(page)))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static List<String> commands(String page) throws IOException {
    return BLOCK
        .matcher(Files.readString(Run.root().resolve("docs").resolve(page)))
        .results()
        .filter(block -> block.group(1).equals("sh"))
        .map(block -> block.group(2).strip())
        .toList();
  }

  private String output(String command) {
    assertThat(command).startsWith(START);
    String[] words =
        Arrays.stream(command.substring(START.length()).split(" ", -1))
            .map(word -> word.equals(OWN) ? folder.resolve(OWN).toString() : word)
            .toArray(String[]::new);
    Run run = Run.of(words);
    assertThat(run.status()).as(command + "\n" + run.err()).isZero();
    return run.out();
  }

  /**
   * Lines that are moved in take the place of as many; a key at the margin that of its own line.
   */
  private void typed(String yaml) throws IOException {
    Path file = folder.resolve(OWN);
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
