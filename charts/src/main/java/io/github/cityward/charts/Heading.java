package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands above every chart: its title, whose assessment it is, and what it does not know. */
record Heading(Assessment assessment, Locale locale) {
  void writeTo(Sheet sheet, String title) {
    Theme theme = sheet.theme();
    sheet.text(title, theme.title(), Theme.INK);
    sheet.gap(4);
    sheet.text(subject(), theme.text(), Theme.GREY);
    warnings().forEach(each -> sheet.text(each, theme.strong(), Theme.SHORT));
    gaps().forEach(each -> sheet.text(each, theme.text(), Theme.GREY));
    sheet.gap(18);
  }

  /** {@return {@code sentences} after whose assessment it is and what it does not know} */
  String before(List<String> sentences) {
    List<String> all = new ArrayList<>();
    all.add(subject() + ".");
    all.addAll(warnings());
    all.addAll(gaps());
    all.addAll(sentences);
    return String.join(" ", all);
  }

  private String subject() {
    return words()
        .say(
            "heading.subject",
            assessment.town().name(locale),
            assessment.rules().name().in(locale),
            words().words().citation(assessment.rules().instrument().number()),
            words().values().of(assessment.date()),
            words().words().tier(assessment));
  }

  private List<String> warnings() {
    List<String> warnings =
        new ArrayList<>(share("heading.assumed", assessment.dataShare().assumed()));
    if (assessment.rules().isIllustrative()) {
      warnings.add(words().say("heading.illustrative"));
    }
    if (assessment.acceptUnverified()) {
      warnings.add(words().say("heading.unverified"));
    }
    return warnings;
  }

  private List<String> gaps() {
    return share("heading.missing", assessment.dataShare().missing());
  }

  private List<String> share(String key, Rational share) {
    return share.signum() > 0
        ? List.of(words().say(key, words().numbers().percent(share)))
        : List.of();
  }

  private ChartWords words() {
    return ChartWords.of(assessment, locale);
  }
}
