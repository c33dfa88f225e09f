package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the score of one town among several can be trusted: on how much that nobody published it
 * rests, and besides the tier of its data and for how much there is none.
 */
record Doubts(List<String> assumed, List<String> data) {
  /** {@return nothing, where the heading of the chart says it} */
  static Doubts none() {
    return new Doubts(List.of(), List.of());
  }

  static Doubts of(Assessment assessment, ChartWords words) {
    DataShare share = assessment.dataShare();
    List<String> data = new ArrayList<>(List.of(words.words().tier(assessment)));
    data.addAll(say("towns.missing", share.missing(), words));
    return new Doubts(say("towns.assumed", share.assumed(), words), data);
  }

  private static List<String> say(String key, Rational share, ChartWords words) {
    return share.signum() > 0 ? List.of(words.say(key, words.numbers().percent(share))) : List.of();
  }

  List<Paragraph> paragraphs(Style style, double width) {
    List<Paragraph> paragraphs = new ArrayList<>();
    assumed.forEach(each -> paragraphs.add(Paragraph.of(each, style.strong(), Tone.SHORT, width)));
    if (!data.isEmpty()) {
      paragraphs.add(Paragraph.of(String.join("; ", data), style.text(), Tone.GREY, width));
    }
    return paragraphs;
  }

  /** {@return the same as a part of a sentence} */
  String inWords() {
    return Stream.concat(assumed.stream(), data.stream()).collect(Collectors.joining("; "));
  }
}
