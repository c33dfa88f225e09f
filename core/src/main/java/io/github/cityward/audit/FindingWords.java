package io.github.cityward.audit;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.NumberText;
import io.github.cityward.assess.Verdict;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.RuleSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Findings in the reader's language. */
final class FindingWords {
  private final Wording words;
  private final AssessmentWords assessment;
  private final NumberText numbers;

  private FindingWords(Wording words) {
    this.words = words;
    this.assessment = AssessmentWords.in(words.locale());
    this.numbers = NumberText.in(words.locale());
  }

  static FindingWords in(Locale locale) {
    return new FindingWords(Wording.of(FindingWords.class, locale));
  }

  String message(Finding finding) {
    RuleSet rules = finding.rules();
    String message =
        words.say(
            key(finding),
            item(finding.item(), rules),
            shown(finding.reported()),
            expected(finding),
            parts(finding),
            assessment.citation(rules.instrument().number()));
    boolean eased =
        finding.expected().equals(Verdict.NOT_MET.name()) && !rules.provisions().isEmpty();
    return message.substring(0, 1).toUpperCase(words.locale())
        + message.substring(1)
        + alternatives(finding)
        + (eased ? " " + words.say("provisions") : "")
        + (finding.unverified() ? " " + words.say("unverified") : "");
  }

  /** What the data gives has more decimals than a reader needs; it is no figure that is printed. */
  private String expected(Finding finding) {
    if (finding.code() == Finding.Code.COUNT_MISMATCH && finding.expected().startsWith("0..")) {
      return words.say("at-most", finding.expected().substring("0..".length()));
    }
    if (finding.code() != Finding.Code.OUTSIDE_BOUNDS
        || finding.item().equals(SheetItems.VERDICT)) {
      return shown(finding.expected());
    }
    Points reported = Points.parse(finding.reported());
    return Arrays.stream(finding.expected().split(Pattern.quote(".."), -1))
        .map(end -> numbers.of(Interval.exactly(Points.parse(end)), reported))
        .collect(Collectors.joining("–"));
  }

  private String alternatives(Finding finding) {
    if (finding.code() != Finding.Code.LIKELY_MISPRINT || finding.parts().isEmpty()) {
      return "";
    }
    return " " + words.say("alternatives", finding.parts().size());
  }

  private static String key(Finding finding) {
    return switch (finding.code()) {
      case COUNT_MISMATCH ->
          finding.ground() == Finding.Ground.LAW && !finding.parts().isEmpty()
              ? "COUNT_MISMATCH.LAW_PARTS"
              : "COUNT_MISMATCH." + finding.ground();
      case SUM_MISMATCH -> "SUM_MISMATCH." + finding.ground();
      case LIKELY_MISPRINT -> "LIKELY_MISPRINT." + finding.ground();
      default -> finding.code().name();
    };
  }

  /** {@return what people call {@code item}} */
  String item(String item, RuleSet rules) {
    if (item.equals(SheetItems.TOTAL)) {
      return words.say(rules.measure() == Measure.POINTS ? "item.total" : "item.total.standards");
    }
    if (words.has("item." + item)) {
      return words.say("item." + item);
    }
    return rules.criteria().stream()
        .filter(each -> each.code().equals(item))
        .findFirst()
        .map(each -> words.say("item.criterion", assessment.shortTitle(each)))
        .orElseGet(() -> words.say("item.standard", item));
  }

  private String parts(Finding finding) {
    if (finding.code() == Finding.Code.COUNT_MISMATCH
        && finding.ground() == Finding.Ground.PARTS
        && finding.parts().size() == 1) {
      return item(finding.parts().get(0).item(), finding.rules());
    }
    boolean sum = finding.parts().stream().allMatch(each -> each.line().isEmpty());
    return finding.parts().stream()
        .map(each -> sum ? shown(each.value()) : held(each, finding))
        .collect(Collectors.joining(sum ? " + " : "; "));
  }

  /** A figure beside its line: {@code criterion 2: 5.9 < 6}. */
  private String held(Finding.Part part, Finding finding) {
    boolean below = finding.expected().equals(Verdict.NOT_MET.name());
    return item(part.item(), finding.rules())
        + ": "
        + nearest(part.value(), below)
        + (below ? " < " : " ≥ ")
        + shown(part.line());
  }

  /** Of what is not known exactly, the end that comes nearest to the line. */
  private String nearest(String value, boolean below) {
    int dots = value.indexOf("..");
    if (dots < 0) {
      return shown(value);
    }
    return below
        ? words.say("at-most", shown(value.substring(dots + 2)))
        : words.say("at-least", shown(value.substring(0, dots)));
  }

  /** A figure keeps the decimals it is printed with. */
  private String shown(String value) {
    if (Arrays.stream(Verdict.values()).anyMatch(each -> each.name().equals(value))) {
      return words.say("verdict", assessment.of(Verdict.valueOf(value)));
    }
    String local =
        value.endsWith("..")
            ? "≥ " + value.substring(0, value.length() - 2)
            : value.replace("..", "–");
    return numbers.asWritten(local);
  }
}
