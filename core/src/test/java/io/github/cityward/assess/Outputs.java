package io.github.cityward.assess;

import io.github.cityward.json.Json;
import io.github.cityward.rules.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws everything that can be drawn of an assessment, for tests of inputs of any kind. */
public final class Outputs {
  private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private Outputs() {}

  /** Draws the documents, and the explanation of each code and of the total, in both languages. */
  public static void draw(Assessment assessment) {
    List<String> codes = new ArrayList<>(List.of(RuleCase.TOTAL));
    assessment.criteria().forEach(each -> codes.add(each.criterion().code()));
    assessment.indicators().forEach(each -> codes.add(each.indicator().code()));
    for (Locale locale : LOCALES) {
      Json.assessment(assessment, locale);
      for (String code : codes) {
        Json.explanation(assessment, assessment.explain(code, locale));
      }
    }
    Json.gap(assessment);
  }
}
