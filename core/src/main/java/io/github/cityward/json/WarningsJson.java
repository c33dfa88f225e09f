package io.github.cityward.json;

import io.github.cityward.assess.Warning;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes what a reader must know besides.
 *
 * @param json the document
 * @param locale the language of the messages
 */
record WarningsJson(JsonText json, Locale locale) {
  void write(List<Warning> warnings) throws IOException {
    json.objects(
        "warnings",
        warnings,
        warning -> {
          json.text("code", warning.code().name());
          json.text("message", warning.message(locale));
        });
  }
}
