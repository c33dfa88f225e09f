package io.github.cityward.charts;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Assessor;
import io.github.cityward.rules.RuleReader;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A rule file in the making; a figure that is an empty text is one that is not known. */
final class RuleText {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private final StringBuilder yaml = new StringBuilder();

  RuleText(String name) {
    yaml.append(
        """
        format: 1
        id: small
        name: {vi: "%1$s", en: "%1$s"}
        instrument:
          number: 1/2026
          from: 2026-01-01
          evidence: secondary
          source: "a page"
        pass:
          total: {at-least: 1, evidence: secondary, cite: "art. 1"}
          each-criterion: minimum
        criteria:
        """
            .formatted(name));
  }

  /** Adds a criterion; standards follow. */
  RuleText criterion(String code, String name, String minimum, String maximum) {
    yaml.append(
        """
          - code: %1$s
            name: {vi: "%2$s", en: "%2$s"}
            minimum: %3$s
            maximum: %4$s
            evidence: secondary
            cite: "art. 2"
            indicators:
        """
            .formatted(code, name, minimum, maximum));
    return this;
  }

  /** Adds a standard that earns its minimum points at 80 % and its maximum points at 90 %. */
  RuleText standard(
      String code, String name, String group, String quantity, String minimum, String maximum) {
    yaml.append(
        """
              - code: %1$s
                name: {vi: "%2$s", en: "%2$s"}
                group: "%3$s"
                quantity: %4$s
                linear: {lower: 80, upper: 90}
                points: {minimum: %5$s, maximum: %6$s}
                evidence: {lower: secondary, upper: secondary, minimum: %7$s, maximum: %8$s}
                cite: "row"
        """
            .formatted(
                code,
                name,
                group,
                quantity,
                minimum,
                maximum,
                evidence(minimum),
                evidence(maximum)));
    return this;
  }

  private static String evidence(String figure) {
    return figure.isEmpty() ? "missing" : "secondary";
  }

  Assessment assess(Town town) {
    return assess(List.of(town)).get(0);
  }

  /** {@return the assessments of several towns under one rule set} */
  List<Assessment> assess(List<Town> towns) {
    try {
      Path file = Files.createTempFile("rules", ".yaml");
      Files.writeString(file, yaml);
      Assessor assessor = Assessor.of(RuleReader.read(file).orElseThrow());
      Files.delete(file);
      return towns.stream().map(each -> assessor.assess(each, DAY)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
