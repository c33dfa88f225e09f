package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be seen of a page without a browser. */
record Html(String text) {
  private static final Set<String> VOID = Set.of("meta", "br", "img", "input");

  void assertBalanced() {
    Deque<String> open = new ArrayDeque<>();
    String body = text.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)(?:\"[^\"]*\"|[^<>\"])*>").matcher(body);
    while (tag.find()) {
      if (VOID.contains(tag.group(2))) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).as("closed by </%s>", tag.group(2)).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  /** {@return the first group of every place where {@code pattern} is found} */
  List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult each) -> each.group(1))
        .toList();
  }

  boolean has(String pattern) {
    return Pattern.compile(pattern).matcher(text).find();
  }
}
