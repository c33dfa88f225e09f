package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.NumberText;
import io.github.cityward.quantity.Points;
import java.util.Locale;
import java.util.Optional;

/** What is said of a group of standards, in the picture and beside it. */
record GroupWords(Wording wording, NumberText numbers) {
  static GroupWords in(Locale locale) {
    Wording wording = Wording.of(GroupWords.class, locale);
    return new GroupWords(wording, NumberText.in(wording.locale()));
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
    String earned = numbers.of(group.points());
    if (most == null) {
      return wording.say("groups.points-unknown", earned);
    }
    return percent(group)
        .map(percent -> wording.say("groups.points", earned, numbers.of(most), percent))
        .orElseGet(() -> wording.say("groups.points-of", earned, numbers.of(most)));
  }

  String minimum(GroupScore group) {
    Points least = group.minimum();
    if (least == null) {
      return wording.say("groups.minimum-unknown");
    }
    return group
        .minimumShare()
        .map(
            share ->
                wording.say("groups.minimum", numbers.of(least), new ShareText(numbers).of(share)))
        .orElseGet(() -> wording.say("groups.minimum-points", numbers.of(least)));
  }

  String sentence(GroupScore group) {
    return wording.say("groups.in-words", name(group), points(group), minimum(group));
  }

  private Optional<String> percent(GroupScore group) {
    ShareText text = new ShareText(numbers);
    return group
        .share(group.points().low())
        .flatMap(low -> group.share(group.points().high()).map(high -> text.between(low, high)));
  }
}
