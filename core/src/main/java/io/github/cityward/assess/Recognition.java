package io.github.cityward.assess;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Basis;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The class of urban area (loại đô thị) that an assessment shows, where no decision recognises one.
 *
 * @param quantity the recognised class
 * @param value the class that is reached, or that none is; null where it is undetermined
 * @param shownBy the assessment that shows it
 */
record Recognition(Quantity quantity, @Nullable Value value, Assessment shownBy) {
  static final String RECOGNISED_CLASS = "urban.class";
  static final String NO_CLASS = "none";

  static Recognition of(Assessment assessment, Town town, LocalDate date) {
    Quantity quantity = QuantityCatalog.bundled().get(RECOGNISED_CLASS);
    Optional<UrbanClass> urbanClass =
        assessment.rules().goal() instanceof UrbanClass goal ? Optional.of(goal) : Optional.empty();
    if (urbanClass.flatMap(each -> quantity.level(each.code())).isEmpty()
        || !assessment.town().equals(town)
        || assessment.date().isAfter(date)) {
      throw new IllegalArgumentException(
          "%s recognises no class of %s on %s. Pass the assessment of that town under a rule set of class I, II or III, of that day or an earlier one."
              .formatted(assessment, town, date));
    }
    String shown =
        switch (assessment.verdict()) {
          case MET -> urbanClass.get().code();
          case NOT_MET -> NO_CLASS;
          case UNDETERMINED -> "";
        };
    return new Recognition(quantity, quantity.level(shown).orElse(null), assessment);
  }

  /** {@return {@code town} with this recognition, unless one is observed or none is shown} */
  Town addedTo(Town town) {
    if (value == null || town.latest(quantity, shownBy.date()).isPresent()) {
      return town;
    }
    return town.with(
        new Observation(quantity, shownBy.date(), value, Basis.DERIVED, shownBy.rules().id(), ""));
  }
}
