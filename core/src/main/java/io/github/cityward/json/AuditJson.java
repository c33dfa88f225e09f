package io.github.cityward.json;

import io.github.cityward.assess.Assessment;
import io.github.cityward.audit.AuditReport;
import io.github.cityward.audit.Bounded;
import io.github.cityward.audit.Finding;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Interval;
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
          json.rules(report.dossier().rules());
          json.objects("findings", report.findings(), this::finding);
          if (!report.assessments().isEmpty()) {
            json.objects("bounds", report.bounded(), this::bounded);
          }
        });
  }

  /** A figure has bounds and no verdict, a verdict the other way round. */
  private void bounded(Bounded bounded) throws IOException {
    Interval bounds = bounded.bounds();
    Assessment assessment = bounded.assessment();
    json.text("town", bounded.sheet().town());
    json.text("rules", assessment.rules().id());
    json.text("date", assessment.date().toString());
    json.flag("acceptUnverified", assessment.acceptUnverified());
    json.text("item", bounded.item());
    figure("reported", bounded.reported());
    json.points("low", bounds == null ? null : bounds.low());
    json.points("high", bounds == null ? null : bounds.high());
    json.text("verdict", bounds == null ? assessment.verdict().name() : null);
    json.flag("consistent", bounded.fits());
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
    json.overlay(finding.rules());
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
