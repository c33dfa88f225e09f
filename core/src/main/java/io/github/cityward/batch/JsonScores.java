package io.github.cityward.batch;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.cityward.Cityward;
import io.github.cityward.assess.BatchAssessor;
import io.github.cityward.assess.Verdict;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.RuleSet;
import java.util.List;

/** The scores in the schema {@code cityward.batch/1}, a line per town. */
final class JsonScores extends ScoreWriter {
  private final List<String> codes;

  JsonScores(BatchAssessor assessor) {
    super(assessor);
    this.codes =
        assessor.rules().criteria().stream().map(Criterion::code).map(JsonScores::quoted).toList();
  }

  @Override
  String head() {
    RuleSet rules = assessor.rules();
    return """
        {
          "schema": "cityward.batch/1",
          "version": %s,
          "rules": {"id": %s, "sha256": %s, "acceptUnverified": %s, "illustrative": %s},
          "towns": [
        """
        .formatted(
            quoted(Cityward.version()),
            quoted(rules.id()),
            quoted(rules.sha256()),
            assessor.acceptsUnverified(),
            rules.isIllustrative());
  }

  @Override
  String between() {
    return ",\n";
  }

  @Override
  String foot() {
    return "\n  ]\n}\n";
  }

  @Override
  void begin(TableRows rows, int town, Verdict verdict, ByteText text) {
    text.add("    {\"town\": ");
    text.add(quoted(rows.name(town)));
    text.add(", \"date\": \"");
    text.add(rows.date(town).toString());
    text.add("\", \"verdict\": \"");
    text.add(verdict.name());
    text.add("\", ");
  }

  @Override
  void beginPoints(int row, ByteText text) {
    if (row < codes.size()) {
      text.add(row == 0 ? ", \"criteria\": [{\"code\": " : ", {\"code\": ");
      text.add(codes.get(row));
      text.add(", ");
    }
    text.add("\"points\": {\"low\": ");
  }

  @Override
  void betweenPoints(ByteText text) {
    text.add(", \"high\": ");
  }

  @Override
  void endPoints(int row, ByteText text) {
    text.add(row < codes.size() ? "}}" : "}");
  }

  @Override
  void end(String open, ByteText text) {
    text.add("]");
    if (!open.isEmpty()) {
      text.add(", \"undeclared\": [\"" + open.replace(";", "\", \"") + "\"]");
    }
    text.add("}");
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
