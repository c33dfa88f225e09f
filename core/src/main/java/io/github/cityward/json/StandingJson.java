package io.github.cityward.json;

import io.github.cityward.Cityward;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.standing.Standing;
import io.github.cityward.standing.StandingWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.standing/1}. */
record StandingJson(JsonText json, Locale locale) {
  void write(Standing standing) throws IOException {
    json.object(
        document -> {
          json.text("schema", "cityward.standing/1");
          json.text("version", Cityward.version());
          json.town(standing.town());
          json.day("date", standing.date());
          members(standing);
        });
  }

  /** Writes what the unit has, into an object that is open. */
  void members(Standing standing) throws IOException {
    json.text("what", standing.subject().code());
    json.text("value", standing.value().map(UrbanClass::code).orElse(null));
    json.texts("between", between(standing));
    json.day("since", standing.since());
    json.text("article", standing.articles().orElse(null));
    json.text("evidence", standing.evidence().map(Evidence::code).orElse(null));
    json.text("because", StandingWords.in(locale).because(standing));
    Abolition end = standing.end();
    if (end != null) {
      json.ended("ended", end.from(), end.citation());
    }
  }

  /** What is possible where that is not settled; null stands for none at all. */
  private static List<@Nullable String> between(Standing standing) {
    List<@Nullable String> between = new ArrayList<>();
    if (!standing.isSettled()) {
      standing.possible().forEach(each -> between.add(each.code()));
      if (standing.mayBeNone()) {
        between.add(null);
      }
    }
    return between;
  }
}
