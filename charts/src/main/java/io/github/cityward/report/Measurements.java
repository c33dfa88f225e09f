package io.github.cityward.report;

import io.github.cityward.assess.Assessment;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Indicator;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words the values in use, with their sources and remarks. */
final class Measurements {
  private final Assessment assessment;
  private final Phrases phrases;
  private final Sources sources;

  Measurements(Assessment assessment, Phrases phrases, Sources sources) {
    this.assessment = assessment;
    this.phrases = phrases;
    this.sources = sources;
  }

  Measured of(@Nullable ValueInUse value, Indicator indicator) {
    if (value == null) {
      return new Measured(
          phrases.say("value.none"),
          "",
          "",
          false,
          List.of(),
          "",
          List.of(),
          unpublished(indicator.quantity()));
    }
    String model = value.model();
    List<Cited> inputs = new ArrayList<>();
    value.inputs().forEach(each -> addInput(each, inputs));
    return new Measured(
        phrases.of(value.value(), indicator),
        phrases.of(value.date()),
        basis(value),
        value.basis() == Basis.ASSUMED,
        sources.ofData(value.source()),
        model == null ? "" : phrases.say("value.derived", phrases.formula(model, value.quantity())),
        inputs,
        model == null ? note(value) : "");
  }

  /** {@return the quantity, its value, day and basis, in one line} */
  Cited line(ValueInUse value) {
    return new Cited(
        phrases.say(
            "value.line",
            name(value),
            phrases.of(value.value(), value.quantity()),
            phrases.of(value.date()),
            basis(value)),
        sources.ofData(value.source()));
  }

  private String name(ValueInUse value) {
    String quantity = phrases.of(value.quantity().name());
    return assessment.town().parts().stream()
        .filter(each -> each.id().equals(value.part()))
        .map(each -> phrases.say("value.of-part", quantity, each.name(phrases.locale())))
        .findFirst()
        .orElse(quantity);
  }

  private void addInput(ValueInUse input, List<Cited> lines) {
    lines.add(line(input));
    input.inputs().forEach(each -> addInput(each, lines));
  }

  /** {@return what the value rests on; of one that was observed, also that no source is given} */
  private String basis(ValueInUse value) {
    String basis = phrases.of(value.basis());
    return value.derivedBy() == null && value.source().isBlank()
        ? phrases.say("value.no-source", basis)
        : basis;
  }

  private String note(ValueInUse value) {
    return assessment
        .town()
        .latest(value.quantity(), assessment.date())
        .map(each -> each.note(phrases.locale()))
        .orElse("");
  }

  /** {@return the remark beside the latest row that says there is no value} */
  private String unpublished(Quantity quantity) {
    return assessment.town().observations().stream()
        .filter(each -> each.quantity().equals(quantity))
        .filter(each -> !each.date().isAfter(assessment.date()))
        .max(Comparator.comparing(Observation::date))
        .map(each -> each.note(phrases.locale()))
        .orElse("");
  }
}
