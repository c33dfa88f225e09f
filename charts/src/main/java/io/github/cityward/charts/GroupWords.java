package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Points;
import java.util.Locale;
import java.util.Optional;

/** What is said of a group of standards, in the picture and beside it. */
record GroupWords(Wording wording, AssessmentWords words, NumberText numbers) {
  static GroupWords in(Locale locale) {
    Wording wording = Wording.of(GroupWords.class, locale);
    return new GroupWords(wording, AssessmentWords.in(locale), NumberText.in(wording.locale()));
  }

  String name(GroupScore group) {
    return group.isWhole()
        ? wording.say(
            "groups.whole", group.code(), group.criterion().criterion().name().in(wording.locale()))
        : wording.say(
            "groups.part", group.code(), group.standards(), group.criterion().criterion().code());
  }

  String points(GroupScore group) {
    Points most = group.maximum();
    String earned = numbers.of(group.points(), group.minimum(), most);
    if (most == null) {
      return wording.say("groups.points-unknown", earned);
    }
    return percent(group)
        .map(percent -> wording.say("groups.points", earned, words.counted(most), percent))
        .orElseGet(() -> wording.say("groups.points-of", earned, words.counted(most)));
  }

  String minimum(GroupScore group) {
    Points least = group.minimum();
    if (least == null) {
      return wording.say("groups.minimum-unknown");
    }
    return group
        .minimumShare()
        .map(share -> wording.say("groups.minimum", words.counted(least), numbers.percent(share)))
        .orElseGet(() -> wording.say("groups.minimum-points", words.counted(least)));
  }

  String sentence(GroupScore group) {
    return wording.say("groups.in-words", name(group), points(group), minimum(group));
  }

  private Optional<String> percent(GroupScore group) {
    Optional<String> low = group.share(group.points().low()).map(numbers::percent);
    return group.points().isExact()
        ? low
        : low.flatMap(
            from ->
                group
                    .share(group.points().high())
                    .map(to -> wording.say("groups.percent", from, numbers.percent(to))));
  }
}
