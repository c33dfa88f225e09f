package io.github.cityward.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.charts.Towns;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a reader who listens, or moves by the keyboard, needs of every page. */
class PageStructureTest {
  static final List<Html> PAGES =
      Stream.of(Towns.sparse(), Towns.illustrative(), Towns.complete())
          .flatMap(
              each ->
                  Stream.of(Towns.VIETNAMESE, Locale.ENGLISH)
                      .map(locale -> new Html(Report.of(each, locale).html())))
          .toList();

  @ParameterizedTest
  @FieldSource("PAGES")
  void every_element_is_closed_every_picture_has_words_every_heading_cell_a_scope(Html page) {
    page.assertBalanced();
    assertThat(page.has("<img (?![^>]*alt=\"[^\"]{20,}\")")).isFalse();
    assertThat(page.has("<th(?![^>]*scope=)[ >]")).isFalse();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void one_heading_stands_above_all_and_no_level_is_skipped(Html page) {
    List<Integer> levels = page.all("<h([1-6])").stream().map(Integer::parseInt).toList();
    assertThat(levels).startsWith(1, 2).filteredOn(each -> each == 1).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("after %s", levels.get(i - 1)).isLessThan(levels.get(i - 1) + 2);
    }
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void every_table_has_a_caption(Html page) {
    assertThat(page.all("<table[^>]*>\\s*<(\\w+)")).isNotEmpty().containsOnly("caption");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void sections_are_numbered_and_the_contents_lead_to_each(Html page) {
    assertThat(page.all("<h2 id=\"[a-z]+\">(\\d)\\. "))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
    assertThat(page.all("<li><a href=\"#([a-z]+)\">\\d\\. "))
        .isEqualTo(page.all("<h2 id=\"([a-z]+)\">"))
        .isEqualTo(page.all("<section [^>]*aria-labelledby=\"([a-z]+)\">"));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void links_lead_to_places_of_the_page_and_no_place_stands_twice(Html page) {
    List<String> ids = page.all(" id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.all(" href=\"([^\"]*)\""))
        .allSatisfy(each -> assertThat(each).startsWith("#"))
        .allSatisfy(each -> assertThat(ids).contains(each.substring(1)));
    assertThat(page.text()).contains("<a class=\"skip\" href=\"#main\">");
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void every_reference_has_its_source_and_every_source_is_referred_to(Html page) {
    List<String> sources = page.all("<li id=\"source-(\\d+)\"");
    List<String> numbers =
        IntStream.rangeClosed(1, sources.size()).mapToObj(String::valueOf).toList();
    assertThat(sources).isEqualTo(numbers).isNotEmpty();
    assertThat(new HashSet<>(page.all("<a class=\"ref\" href=\"#source-(\\d+)\">\\[\\d+\\]</a>")))
        .isEqualTo(new HashSet<>(numbers));
  }
}
