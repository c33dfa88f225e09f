package io.github.cityward.json;

import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Finding;
import io.github.cityward.quantity.DecimalText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes {@code cityward.audit/1}. */
record AuditJson(JsonText json, Locale locale) {
  void write(AuditReport report) throws IOException {
    json.object(
        json -> {
          json.text("schema", "cityward.audit/1");
          json.count("rows", report.dossier().rows());
          json.array(
              "findings",
              items -> {
                for (Finding each : report.findings()) {
                  items.object(item -> finding(each));
                }
              });
        });
  }

  private void finding(Finding finding) throws IOException {
    json.text("town", finding.town());
    json.text("rules", finding.rules().id());
    json.text("item", finding.item());
    json.text("code", finding.code().name());
    figure("reported", finding.reported());
    figure("expected", finding.expected());
    json.text("message", finding.message(locale));
    json.text("suggestion", finding.suggestion());
    json.text("citation", finding.citation());
    json.flag("unverified", finding.unverified());
  }

  /** A number as it is printed, the ends of a range, or a verdict. */
  private void figure(String key, String written) throws IOException {
    int dots = written.indexOf("..");
    if (dots >= 0) {
      json.object(
          key,
          range -> {
            range.number("low", number(written.substring(0, dots)));
            range.number("high", number(written.substring(dots + 2)));
          });
    } else if (new DecimalText(written).isPlain()) {
      json.number(key, number(written));
    } else {
      json.text(key, written);
    }
  }

  private static @Nullable BigDecimal number(String written) {
    return written.isEmpty() ? null : new BigDecimal(written);
  }
}
