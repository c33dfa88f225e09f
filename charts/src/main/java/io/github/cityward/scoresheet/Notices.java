package io.github.cityward.scoresheet;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know before he reads a number. */
record Notices(Assessment assessment, Phrases phrases) {
  List<String> all() {
    List<String> notices = new ArrayList<>();
    if (assessment.rules().isIllustrative()) {
      notices.add(phrases.say("notice.illustrative"));
    }
    Rational assumed = assessment.dataShare().assumed();
    if (assumed.signum() > 0) {
      notices.add(phrases.say("notice.assumed", phrases.numbers().percent(assumed)));
    }
    Rational missing = assessment.dataShare().missing();
    if (missing.signum() > 0) {
      notices.add(phrases.say("notice.missing", phrases.numbers().percent(missing)));
    }
    if (assessment.acceptUnverified()) {
      notices.add(phrases.say("notice.unverified"));
    }
    for (Warning each : assessment.warnings()) {
      if (each.code() == Warning.Code.STALE_RULES) {
        notices.add(phrases.say("notice.stale", each.message(phrases.locale())));
      } else if (each.code() == Warning.Code.STATUS_ABOLISHED) {
        notices.add(phrases.say("notice.abolished", each.message(phrases.locale())));
      }
    }
    return notices;
  }
}
