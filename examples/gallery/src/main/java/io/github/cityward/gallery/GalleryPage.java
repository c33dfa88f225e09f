package io.github.cityward.gallery;

import io.github.cityward.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page of all examples in one language, as Markdown. */
final class GalleryPage {
  private static final String BODY = "  public Picture picture(Start start, Locale locale) {\n";

  private final Path sources;
  private final Locale locale;
  private final Wording wording;
  private final List<Entry> entries;

  /**
   * Makes the page.
   *
   * @param sources where the sources of the examples are
   */
  GalleryPage(Start start, Path sources, Locale locale) {
    this.sources = sources;
    this.locale = locale;
    this.wording = Wording.of(GalleryPage.class, locale);
    this.entries =
        Gallery.examples().stream()
            .map(each -> new Entry(each, each.picture(start, locale), locale))
            .toList();
  }

  /** An example with its picture. */
  record Entry(Example example, Picture picture, Locale locale) {
    /** {@return its picture, from the folder of the gallery} */
    String file() {
      return locale.getLanguage() + "/" + example.name() + ".svg";
    }
  }

  List<Entry> entries() {
    return entries;
  }

  String file() {
    return locale.getLanguage().equals("vi") ? "README.vi.md" : "README.md";
  }

  String text() throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add("# " + wording.say("title"));
    parts.add(wording.say("other"));
    parts.add(wording.say("intro", "`Start.java`"));
    for (Entry each : entries) {
      parts.add("## " + each.picture().chart().getTitle());
      parts.add(wording.say("shows." + each.example().name()));
      parts.add("![" + alternative(each.picture().words()) + "](" + each.file() + ")");
      parts.add("```java\n" + code(each.example()) + "```");
    }
    parts.add("## " + wording.say("start"));
    parts.add("```java\n" + start() + "```");
    return String.join("\n\n", parts) + "\n";
  }

  /** Brackets would end the text, and a backslash would be no letter. */
  private static String alternative(String words) {
    return words.replaceAll("([\\\\\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
  }

  /** {@return what the example does, without its frame} */
  private String code(Example example) throws IOException {
    String source = source(example.getClass());
    int begin = source.indexOf(BODY) + BODY.length();
    return source
        .substring(begin, source.indexOf("\n  }\n", begin) + 1)
        .replaceAll("(?m)^ {4}", "");
  }

  private String start() throws IOException {
    String source = source(Start.class);
    return source.substring(source.indexOf("record Start"));
  }

  private String source(Class<?> type) throws IOException {
    return Files.readString(sources.resolve(type.getSimpleName() + ".java"));
  }
}
