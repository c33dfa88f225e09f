package io.github.cityward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of Markdown.
 *
 * @param file where it stands
 * @param text what it says
 */
record DocsPage(Path file, String text) {
  static final Path ROOT = Path.of("..");

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\S*)(.*)\\n((?s:.*?))^```$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
  private static final String VIETNAMESE = ".vi.md";
  private static final Set<String> MADE = Set.of("target", "build", ".git");

  /**
   * What stands between a pair of fences.
   *
   * @param language the first word behind the fence
   * @param path the second one: the file that the block is shown of; empty if there is none
   * @param body the lines
   */
  record Block(String language, String path, String body) {}

  /** {@return the page at {@code path} of the repository} */
  static DocsPage of(Path file) {
    try {
      return new DocsPage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the pages for readers: the README and docs, without those that a program writes} */
  static List<DocsPage> all() {
    return Stream.concat(
            Stream.of("README.md", "README.vi.md").map(ROOT::resolve),
            files(ROOT.resolve("docs"))
                .filter(file -> !file.startsWith(ROOT.resolve("docs/gallery"))))
        .filter(file -> file.toString().endsWith(".md"))
        .map(DocsPage::of)
        .toList();
  }

  /** {@return the files below {@code folder}, in order, without what a build made} */
  static Stream<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
              return MADE.contains(String.valueOf(each.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
              files.add(each);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted();
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(found -> new Block(found.group(1), found.group(2).strip(), found.group(3)))
        .toList();
  }

  List<Block> blocks(String language) {
    return blocks().stream().filter(block -> block.language().equals(language)).toList();
  }

  /** {@return the commands, without the word that asks for English} */
  List<String> commands() {
    return blocks("sh").stream()
        .flatMap(block -> block.body().lines())
        .map(line -> line.split(" +#", 2)[0].replace(" --lang en", ""))
        .toList();
  }

  /** {@return the targets of its links to files and headings of the repository} */
  List<String> links() {
    return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /** {@return the anchors of its headings, as the pages of a code host have them} */
  List<String> anchors() {
    return HEADING
        .matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map(DocsPage::anchor)
        .toList();
  }

  private static String anchor(MatchResult heading) {
    return heading
        .group(1)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_')
        .mapToObj(c -> c == ' ' ? "-" : Character.toString(c))
        .collect(Collectors.joining());
  }

  boolean isVietnamese() {
    return file.toString().endsWith(VIETNAMESE);
  }

  /** {@return where the same page stands in English} */
  Path english() {
    String name = file.toString();
    return Path.of(name.substring(0, name.length() - VIETNAMESE.length()) + ".md");
  }

  @Override
  public String toString() {
    return ROOT.relativize(file).toString();
  }
}
