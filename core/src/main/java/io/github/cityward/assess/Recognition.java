package io.github.cityward.assess;

import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class of urban area (loại đô thị) that an assessment shows, where no later decision
 * recognises one. It is a derived value, whose inputs are the values of that assessment.
 *
 * @param quantity the recognised class
 * @param value the class that is reached, or that none is; null where it is undetermined, or rests
 *     on rules that do not count
 * @param shownBy the assessment that shows it
 */
record Recognition(Quantity quantity, @Nullable Value value, Assessment shownBy) {
  static final String NO_CLASS = "none";

  /** {@code acceptUnverified} is whether rules count here that nobody checked. */
  static Recognition of(
      Assessment assessment, Town town, LocalDate date, boolean acceptUnverified) {
    Quantity quantity = QuantityCatalog.bundled().get(Circumstances.URBAN_CLASS);
    Optional<UrbanClass> urbanClass =
        assessment.rules().goal() instanceof UrbanClass goal ? Optional.of(goal) : Optional.empty();
    if (urbanClass.flatMap(each -> quantity.level(each.code())).isEmpty()
        || !assessment.town().equals(town)
        || assessment.date().isAfter(date)) {
      throw new IllegalArgumentException(
          "%s recognises no class of %s on %s. Pass the assessment of that town under a rule set of class I, II or III, of that day or an earlier one."
              .formatted(assessment, town, date));
    }
    boolean checked = !assessment.acceptUnverified() && !assessment.rules().isIllustrative();
    String shown =
        switch (assessment.verdict()) {
          case MET -> urbanClass.get().code();
          case NOT_MET -> NO_CLASS;
          case UNDETERMINED -> "";
        };
    return new Recognition(
        quantity,
        checked || acceptUnverified ? quantity.level(shown).orElse(null) : null,
        assessment);
  }

  /**
   * {@return {@code town} with this recognition, unless none is shown or one is observed on its
   * day} One observed on another day stays beside it, and the later of the two is in use.
   */
  Town addedTo(Town town) {
    LocalDate day = day();
    boolean observed =
        town.latest(quantity, day).filter(each -> each.date().equals(day)).isPresent();
    return value == null || observed
        ? town
        : town.with(new Observation(quantity, day, value, basis(), shownBy.rules().id(), ""));
  }

  /** {@return the day of the latest value that the assessment uses; its own if it uses none} */
  LocalDate day() {
    return inputs().map(ValueInUse::date).max(Comparator.naturalOrder()).orElseGet(shownBy::date);
  }

  private Basis basis() {
    return inputs().anyMatch(each -> each.basis() == Basis.ASSUMED) ? Basis.ASSUMED : Basis.DERIVED;
  }

  private Stream<ValueInUse> inputs() {
    return shownBy.indicators().flatMap(each -> Stream.ofNullable(each.value()));
  }
}
