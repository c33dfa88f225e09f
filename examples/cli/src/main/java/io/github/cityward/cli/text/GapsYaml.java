package io.github.cityward.cli.text;

import io.github.cityward.quantity.Quantity;
import io.github.cityward.rules.Better;
import io.github.cityward.rules.Comparison;
import io.github.cityward.rules.Criterion;
import io.github.cityward.rules.Effect;
import io.github.cityward.rules.Evidence;
import io.github.cityward.rules.FigureName;
import io.github.cityward.rules.Formula;
import io.github.cityward.rules.Gap;
import io.github.cityward.rules.Indicator;
import io.github.cityward.rules.LinearScale;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.PassScale;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures that nobody has verified, as an overlay to fill in. A figure that is not known has an
 * empty line; it stays unknown until a number stands there. Each figure has a word of evidence of
 * its own, so that one can be confirmed without the others.
 */
public final class GapsYaml {
  private static final int LONGEST_ID = 64;
  private static final String OWN = "-completed";
  private static final Pattern COMPLETED = Pattern.compile("(.+)" + OWN + "(?:-([0-9]{1,4}))?");

  private final RuleSet rules;
  private final List<Gap> gaps;
  private final Audience audience;
  private final StringBuilder text = new StringBuilder();

  private GapsYaml(RuleSet rules, Audience audience) {
    this.rules = rules;
    this.gaps = rules.gaps();
    this.audience = audience;
  }

  /**
   * {@return the overlay}
   *
   * @param amends how the overlay names {@code rules}: by the id, or by a file
   */
  public static String of(RuleSet rules, String amends, Audience audience) {
    return new GapsYaml(rules, audience).write(amends);
  }

  private String write(String amends) {
    long unknown = gaps.stream().filter(each -> each.evidence() == Evidence.MISSING).count();
    audience
        .say("gaps.head", rules.id(), gaps.size(), unknown, gaps.size() - unknown)
        .lines()
        .forEach(line -> text.append("# ").append(line).append('\n'));
    line(0, "format: 1");
    line(0, "id: " + id());
    line(0, "amends: " + quoted(amends));
    line(0, "source:", audience.say("gaps.source"));
    passRule();
    criteria();
    provisions();
    formulas();
    return text.toString();
  }

  /** What was completed once already is numbered from then on. */
  private String id() {
    Matcher completed = COMPLETED.matcher(rules.id());
    String name = completed.matches() ? completed.group(1) : rules.id();
    String number = completed.matches() ? "-" + next(completed.group(2)) : "";
    int most = LONGEST_ID - OWN.length() - number.length();
    return name.substring(0, Math.min(name.length(), most)) + OWN + number;
  }

  private static int next(@Nullable String number) {
    return number == null ? 2 : Integer.parseInt(number) + 1;
  }

  private void passRule() {
    List<Gap> own = of("total", FigureName.AT_LEAST);
    if (!own.isEmpty()) {
      line(0, "pass:");
      line(1, rules.measure() == Measure.POINTS ? "total:" : "standards:");
      own.forEach(gap -> figure(2, gap, "at-least", audience.say("gaps.pass." + rules.measure())));
      evidence(2, own);
      citation(2, rules.passRule().citation());
    }
  }

  private void criteria() {
    boolean first = true;
    for (Criterion criterion : rules.criteria()) {
      List<Gap> own =
          of(criterion.code(), FigureName.MINIMUM, FigureName.MAXIMUM, FigureName.NEEDS);
      List<Indicator> standards =
          criterion.indicators().stream().filter(each -> !gaps(each).isEmpty()).toList();
      if (own.isEmpty() && standards.isEmpty()) {
        continue;
      }
      if (first) {
        line(0, "criteria:");
        first = false;
      }
      line(1, "- code: " + quoted(criterion.code()), criterion.name().in(audience.locale()));
      own.forEach(gap -> figure(2, gap, gap.figure().code(), said(gap.figure())));
      if (!own.isEmpty()) {
        evidence(2, own);
        citation(2, criterion.citation());
      }
      if (!standards.isEmpty()) {
        line(2, "indicators:");
        standards.forEach(this::standard);
      }
    }
  }

  private List<Gap> gaps(Indicator standard) {
    return of(
        standard.code(),
        FigureName.LOWER,
        FigureName.UPPER,
        FigureName.MINIMUM,
        FigureName.MAXIMUM,
        FigureName.REQUIRED);
  }

  private void standard(Indicator standard) {
    List<Gap> own = gaps(standard);
    String name = standard.name().in(audience.locale());
    boolean seen = standard.quantity().observed();
    line(
        3,
        "- code: " + quoted(standard.code()),
        seen ? name : name + ": " + audience.say("gaps.unseen"));
    if (standard.scale() instanceof PassScale scale) {
      line(4, "required:");
      own.forEach(gap -> figure(5, gap, Words.of(scale.comparison()), measured(standard)));
    } else {
      String shape = standard.scale() instanceof LinearScale ? "linear:" : "steps:";
      group(own, shape, List.of(FigureName.LOWER, FigureName.UPPER), measured(standard));
      List<FigureName> points = List.of(FigureName.MINIMUM, FigureName.MAXIMUM);
      group(own, "points:", points, audience.say("gaps.points"));
    }
    evidence(4, own);
    citation(4, standard.citation());
  }

  private void group(List<Gap> own, String key, List<FigureName> names, String unit) {
    List<Gap> group = own.stream().filter(gap -> names.contains(gap.figure())).toList();
    if (!group.isEmpty()) {
      line(4, key);
      group.forEach(gap -> figure(5, gap, gap.figure().code(), said(gap, key) + ", " + unit));
    }
  }

  private String said(Gap gap, String key) {
    boolean points = key.equals("points:");
    return audience.say((points ? "gaps.points." : "gaps.figure.") + gap.figure());
  }

  private String said(FigureName name) {
    return audience.say("gaps.figure." + name);
  }

  /** {@return in what a threshold is given: the unit, or the codes of the levels} */
  private String measured(Indicator standard) {
    Quantity quantity = standard.quantity();
    List<String> facts = new ArrayList<>();
    String levels = String.join(", ", quantity.levels());
    if (levels.isEmpty()) {
      facts.add(audience.unit(quantity));
    } else if (standard.scale() instanceof PassScale scale
        && scale.comparison() == Comparison.ONE_OF) {
      facts.add(audience.say("gaps.any-level", levels));
    } else {
      facts.add(audience.say("gaps.levels", levels));
    }
    if (standard.scale().better() == Better.LOWER) {
      facts.add(audience.say("gaps.lower-is-better"));
    }
    facts.removeIf(String::isEmpty);
    return facts.isEmpty() ? audience.say("gaps.no-unit") : String.join(", ", facts);
  }

  private void figure(int depth, Gap gap, String key, String comment) {
    boolean list = key.equals("one-of") && !gap.present().isEmpty();
    String value = list ? "[" + gap.present() + "]" : gap.present();
    line(depth, (key + ": " + value).stripTrailing(), comment);
  }

  private void evidence(int depth, List<Gap> own) {
    boolean single = rules.measure() == Measure.STANDARDS || own.get(0).code().equals("total");
    String word = Evidence.UNVERIFIED.code();
    String each =
        own.stream()
            .map(gap -> gap.figure().code() + ": " + word)
            .collect(Collectors.joining(", ", "{", "}"));
    line(depth, "evidence: " + (single ? word : each));
  }

  private void citation(int depth, String citation) {
    line(depth, "cite: " + quoted(citation));
  }

  private void provisions() {
    boolean first = true;
    for (Provision provision : rules.provisions()) {
      Optional<Gap> own = of(provision.code(), FigureName.PROVISION).stream().findFirst();
      if (own.isEmpty()) {
        continue;
      }
      if (first) {
        line(0, "provisions:");
        first = false;
      }
      line(1, "- code: " + quoted(provision.code()), provision.name().in(audience.locale()));
      if (provision.effect().lowering().isPresent()) {
        line(2, "lowers:");
        figure(3, own.get(), "factor", audience.say("gaps.factor"));
      } else if (provision.effect() instanceof Effect.Unknown) {
        String key = provision.exists() ? "gaps.unknown-amount" : "gaps.unknown-existence";
        text.append("    # ").append(audience.say(key)).append('\n');
        if (!provision.exists()) {
          text.append("    # exists: yes\n");
        }
        text.append("    # lowers: {codes: [\"...\"], factor: ...}\n");
      }
      line(2, "evidence: " + provision.evidence().code());
      citation(2, provision.citation());
    }
  }

  private void formulas() {
    boolean first = true;
    for (Formula formula : rules.formulas()) {
      if (of(formula.quantity(), FigureName.FORMULA).isEmpty()) {
        continue;
      }
      if (first) {
        line(0, "formulas:");
        first = false;
      }
      line(1, "- quantity: " + formula.quantity());
      line(2, "is: " + quoted(formula.text()));
      line(2, "evidence: " + formula.evidence().code());
      citation(2, formula.citation());
    }
  }

  private List<Gap> of(String code, FigureName... names) {
    List<FigureName> wanted = List.of(names);
    return gaps.stream()
        .filter(gap -> gap.code().equals(code) && wanted.contains(gap.figure()))
        .toList();
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }

  private void line(int depth, String line, String comment) {
    line(depth, line + " # " + comment.replaceAll("\\s+", " "));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
