package io.github.cityward.charts;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.ValueWords;
import java.util.Locale;

/** What stands above every chart: its title, whose assessment it is, and what it does not know. */
record Heading(Assessment assessment, Locale locale) {
  void writeTo(Sheet sheet, String title) {
    Wording wording = Wording.of(Heading.class, locale);
    Theme theme = sheet.theme();
    sheet.text(title, theme.title(), Theme.INK);
    sheet.gap(4);
    sheet.text(
        wording.say(
            "heading.subject",
            assessment.town().name(),
            assessment.rules().name().in(locale),
            assessment.rules().instrument().number(),
            ValueWords.in(locale).of(assessment.date())),
        theme.text(),
        Theme.GREY);
    if (assessment.dataShare().assumed().signum() > 0) {
      String share = NumberText.in(locale).of(assessment.dataShare().assumed());
      sheet.text(wording.say("heading.assumed", share), theme.strong(), Theme.SHORT);
    }
    if (assessment.acceptUnverified()) {
      sheet.text(wording.say("heading.unverified"), theme.strong(), Theme.SHORT);
    }
    if (assessment.dataShare().missing().signum() > 0) {
      String share = NumberText.in(locale).of(assessment.dataShare().missing());
      sheet.text(wording.say("heading.missing", share), theme.text(), Theme.GREY);
    }
    sheet.gap(14);
  }
}
