package io.github.cityward.assess;

import io.github.cityward.Wording;
import io.github.cityward.indicator.PartsModel;
import io.github.cityward.indicator.ValueInUse;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words how the value of an urban area came from those of its units, and with which numbers. */
record PartsWords(Wording wording) {
  private static final String IDS = "[a-z0-9-]+(?:, [a-z0-9-]+)*";
  private static final Pattern NAME =
      Pattern.compile(
          "(sum|mean|least to greatest|highest) of (%s)(?: by (\\S+))?(?: without (%s))?"
              .formatted(IDS, IDS));

  /** {@return the name of a model; of one that takes units, in the reader's words} */
  String of(String name) {
    return Arrays.stream(name.split("; ", -1)).map(this::one).collect(Collectors.joining("; "));
  }

  private String one(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return name;
    }
    String key =
        switch (parts.group(1)) {
          case "sum" -> "parts.sum";
          case "mean" -> "parts.mean";
          case "highest" -> "parts.highest";
          default -> "parts.least-to-greatest";
        };
    String made = wording.say(key, parts.group(2), Objects.requireNonNullElse(parts.group(3), ""));
    return parts.group(4) == null ? made : wording.say("parts.without", made, parts.group(4));
  }

  /**
   * {@return the arithmetic with its numbers, each with its unit: {@code 12,000 (phuong-a) + 8,000
   * (phuong-b)}}
   *
   * @param value a value that came from those of units by {@code model}
   */
  String arithmetic(ValueInUse value, PartsModel model) {
    List<ValueInUse> inputs = value.inputs();
    int count = model.parts().size();
    List<String> numbers = new ArrayList<>();
    for (ValueInUse each : inputs.subList(0, count)) {
      numbers.add(
          weight(each, inputs.subList(count, inputs.size()))
              .map(weight -> number(each) + " × " + number(weight))
              .orElseGet(() -> number(each)));
    }
    List<String> terms =
        Stream.concat(
                Stream.iterate(0, i -> i < count, i -> i + 1)
                    .map(i -> numbers.get(i) + " (" + model.parts().get(i) + ")"),
                model.missing().stream().map(each -> "? (" + each + ")"))
            .toList();
    return switch (model.way()) {
      case SUM -> String.join(" + ", terms);
      case MEAN -> "(" + String.join(" + ", terms) + ") / " + sumOf(inputs, count);
      case BETWEEN -> wording.say("parts.between", String.join("; ", terms));
      case HIGHEST -> wording.say("parts.highest-of", String.join("; ", terms));
    };
  }

  private static Optional<ValueInUse> weight(ValueInUse value, List<ValueInUse> weights) {
    return weights.stream().filter(each -> Objects.equals(each.part(), value.part())).findFirst();
  }

  private String sumOf(List<ValueInUse> inputs, int from) {
    return inputs.subList(from, inputs.size()).stream()
        .map(this::number)
        .collect(Collectors.joining(" + ", "(", ")"));
  }

  private String number(ValueInUse value) {
    Value shown = value.value();
    if (shown instanceof Level) {
      return ValueWords.in(wording.locale()).of(shown, value.quantity());
    }
    NumberText numbers = NumberText.in(wording.locale());
    Range range = value.position();
    Rational low = range.low();
    Rational high = range.high();
    if (low == null || high == null) {
      return low == null ? high == null ? "?" : "≤ " + numbers.of(high) : "≥ " + numbers.of(low);
    }
    return low.equals(high) ? numbers.of(low) : numbers.of(low) + "–" + numbers.of(high);
  }
}
