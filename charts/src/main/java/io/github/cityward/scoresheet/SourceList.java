package io.github.cityward.scoresheet;

import io.github.cityward.indicator.ValueInUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers sources in the order in which the sheet meets them. Not thread-safe. */
final class SourceList {
  private final Phrases phrases;
  private final Map<SheetContent.Source, Integer> met = new LinkedHashMap<>();

  SourceList(Phrases phrases) {
    this.phrases = phrases;
  }

  /** {@return the numbers of where a value was read, or those it was derived from} */
  List<Integer> of(ValueInUse value) {
    return read(value)
        .filter(each -> !each.isBlank())
        .map(each -> number(phrases.say("from.data"), each))
        .distinct()
        .toList();
  }

  private static Stream<String> read(ValueInUse value) {
    return Stream.concat(
        Stream.of(value.source()), value.inputs().stream().flatMap(SourceList::read));
  }

  /** {@return the number of where the law was read; none for an empty text} */
  List<Integer> ofLaw(String text) {
    return text.isBlank()
        ? List.of()
        : List.of(number(phrases.say("from.law"), SourceWords.in(phrases.locale()).of(text)));
  }

  private int number(String subject, String text) {
    SheetContent.Source source = new SheetContent.Source(subject, text);
    return met.computeIfAbsent(source, each -> met.size() + 1);
  }

  /** {@return the sources met so far, in the order of their numbers} */
  List<SheetContent.Source> all() {
    return new ArrayList<>(met.keySet());
  }
}
