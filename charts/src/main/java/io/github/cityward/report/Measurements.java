package io.github.cityward.report;

import io.github.cityward.Wording;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.town.Basis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words values in use, and numbers their sources in the order in which they are met. */
final class Measurements {
  private final Wording wording;
  private final Wording core;
  private final ValueWords values;
  private final Set<String> sources = new LinkedHashSet<>();

  Measurements(Locale locale) {
    this.wording = Wording.of(Measurements.class, locale);
    this.core = Wording.of(Assessment.class, locale);
    this.values = ValueWords.in(locale);
  }

  /** {@return the sources met so far; the n-th is [n]} */
  List<String> sources() {
    return List.copyOf(sources);
  }

  Page.Measured of(@Nullable ValueInUse value) {
    if (value == null) {
      return new Page.Measured(wording.say("value.none"), "", "", false, "", List.of());
    }
    String basis = core.say("basis." + value.basis());
    return new Page.Measured(
        values.of(value.value(), value.quantity()),
        values.of(value.date()),
        value.model() == null ? basis : wording.say("value.derived", basis, value.model()),
        value.basis() == Basis.ASSUMED,
        reference(value.source()),
        value.inputs().stream().map(this::input).toList());
  }

  private String input(ValueInUse input) {
    String deeper = input.inputs().stream().map(this::input).collect(Collectors.joining("; "));
    String text =
        wording.say(
            "value.input",
            input.quantity().name().in(wording.locale()),
            values.of(input.value(), input.quantity()),
            values.of(input.date()),
            core.say("basis." + input.basis()));
    String known = (text + " " + reference(input.source())).strip();
    return deeper.isEmpty() ? known : known + " (" + deeper + ")";
  }

  private String reference(String source) {
    if (source.isBlank()) {
      return "";
    }
    sources.add(source);
    return "[" + (List.copyOf(sources).indexOf(source) + 1) + "]";
  }
}
