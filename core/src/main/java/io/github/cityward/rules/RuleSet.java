package io.github.cityward.rules;

import io.github.cityward.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One instrument's criteria for one class of urban area (bộ tiêu chí). Immutable and safe to share.
 *
 * @param id the id, such as {@code urban-111-2025-III}
 * @param name its name
 * @param urbanClass the class it is about; null where it is about none
 * @param instrument the legal text
 * @param passRule when the class is reached
 * @param criteria the pillars, in the order of the law
 * @param provisions the special cases
 * @param cases worked examples
 * @param sha256 the SHA-256 of its file, in hexadecimal
 */
public record RuleSet(
    String id,
    Name name,
    @Nullable UrbanClass urbanClass,
    Instrument instrument,
    PassRule passRule,
    List<Criterion> criteria,
    List<Provision> provisions,
    List<RuleCase> cases,
    String sha256) {
  public RuleSet {
    criteria = List.copyOf(criteria);
    provisions = List.copyOf(provisions);
    cases = List.copyOf(cases);
  }

  /** {@return all standards, in the order of the law} */
  public Stream<Indicator> indicators() {
    return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
  }

  /** {@return the standard with this code, if there is one} */
  public Optional<Indicator> indicator(String code) {
    return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
  }

  /** {@return whether the instrument is in force on {@code day}} */
  public boolean isInForce(LocalDate day) {
    return instrument.isInForce(day);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
