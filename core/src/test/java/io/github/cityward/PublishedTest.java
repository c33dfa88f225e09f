package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published names one version and one last release everywhere. */
class PublishedTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern RELEASE = Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+)(.*)$");

  @Test
  void the_bom_has_the_version_of_the_rest() throws IOException {
    assertThat(first("<version>(.*?)</version>", pom("bom")))
        .isEqualTo(first("<version>(.*?)</version>", pom("")));
  }

  @Test
  void the_bom_lists_each_jar_that_is_published() throws IOException {
    List<String> published = new ArrayList<>();
    for (String module : all("<module>(.*?)</module>", pom(""))) {
      String text = pom(module);
      if (text.contains("<maven.deploy.skip>false</maven.deploy.skip>")) {
        published.add(first("</parent>\\s*<artifactId>(.*?)</artifactId>", text));
      }
    }
    assertThat(published).contains("cityward-core");
    String bom = pom("bom");
    String managed = bom.substring(bom.indexOf("<dependencyManagement>"));
    assertThat(all("<artifactId>(.*?)</artifactId>", managed)).containsAll(published);
  }

  /** Until there is a release the API has nothing to be compared with, and the build says so. */
  @Test
  void the_api_is_compared_with_the_last_release_of_the_changelog() throws IOException {
    String version = first("<version>(.*?)</version>", pom(""));
    String last = version;
    Matcher release = RELEASE.matcher(Files.readString(ROOT.resolve("CHANGELOG.md")));
    while (release.find()) {
      if (!release.group(2).contains("not released") && !release.group(1).equals(version)) {
        last = release.group(1);
        break;
      }
    }
    assertThat(first("<api.baseline>(.*?)</api.baseline>", pom(""))).isEqualTo(last);
  }

  private static String pom(String module) throws IOException {
    return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
  }

  private static String first(String pattern, String text) {
    return all(pattern, text).get(0);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }
}
