package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of packages on the first page of the Javadoc says of each what the package says. */
class PackageMapTest {
  private static final Pattern DOCUMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern STATUS = Pattern.compile("API\\.Status\\.(\\w+)");
  private static final Pattern NAME = Pattern.compile("(?m)^package (\\S+);");
  private static final Pattern ROW =
      Pattern.compile("<tr><td>\\{@link (\\S+)}</td><td>(.*)</td><td>(\\w+)</td></tr>");

  @Test
  void the_map_has_the_first_sentence_and_the_status_of_each_package() throws IOException {
    assertThat(map(Path.of("..", "release", "overview.html")))
        .as("release/overview.html")
        .isEqualTo(packages());
  }

  private static Map<String, String> map(Path page) throws IOException {
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(page));
    while (row.find()) {
      rows.put(row.group(1), row.group(3) + ": " + row.group(2));
    }
    return rows;
  }

  private static Map<String, String> packages() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String module : new String[] {"core", "charts"}) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file :
            (Iterable<Path>) files.filter(path -> path.endsWith("package-info.java"))::iterator) {
          String text = Files.readString(file);
          found.put(only(NAME, text), only(STATUS, text) + ": " + firstSentence(text));
        }
      }
    }
    return found;
  }

  private static String firstSentence(String text) {
    String words =
        only(DOCUMENT, text).replaceAll("\\s+\\* ?", " ").replaceAll("\\s+", " ").strip();
    return words.replaceFirst("\\. .*", ".");
  }

  private static String only(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return found.group(1);
  }
}
