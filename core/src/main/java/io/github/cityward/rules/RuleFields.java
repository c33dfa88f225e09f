package io.github.cityward.rules;

import io.github.cityward.DateText;
import io.github.cityward.Name;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one mapping of a rule file, read as what they stand for. */
record RuleFields(YamlNode.Mapping node, Problems problems) {
  private static final Map<String, Evidence> EVIDENCE = Words.all(Evidence.values());

  RuleFields allowOnly(String... keys) {
    List<String> allowed = List.of(keys);
    node.allowOnly(allowed, new KeyHomes(allowed)::of, problems);
    return this;
  }

  /** Reports what may not stand in the mapping under {@code key}, if there is one. */
  void allowOnlyIn(String key, String... keys) {
    if (node.get(key).isPresent()) {
      mapping(key).ifPresent(inner -> inner.allowOnly(keys));
    }
  }

  String text(String key) {
    return node.requireText(key, problems).map(text -> text.line(problems)).orElse("");
  }

  Name name(String key) {
    return node.requireMapping(key, problems).map(this::name).orElse(new Name("", ""));
  }

  Optional<Name> nameIfPresent(String key) {
    return node.get(key).flatMap(found -> found.asMapping(problems)).map(this::name);
  }

  private Name name(YamlNode.Mapping mapping) {
    RuleFields fields = new RuleFields(mapping, problems).allowOnly("vi", "en");
    return new Name(fields.text("vi"), fields.text("en"));
  }

  Optional<LocalDate> date(String key) {
    return node.requireText(key, problems)
        .flatMap(text -> problems.take(DateText.read(text.text(), text.place())));
  }

  Optional<LocalDate> dateIfPresent(String key) {
    return node.get(key).isEmpty() ? Optional.empty() : date(key);
  }

  <T> Optional<T> word(String key, Map<String, T> words) {
    return node.requireWord(key, words, problems);
  }

  <T> Optional<T> wordIfPresent(String key, Map<String, T> words) {
    return node.get(key).isEmpty() ? Optional.empty() : word(key, words);
  }

  Optional<Rational> number(YamlNode.Text text) {
    return ValueText.number(new DecimalText(text.text()), text.place(), problems);
  }

  /** {@return the citation} A figure without one is a problem. */
  String citation() {
    if (node.get("cite").isEmpty()) {
      problems.report(ProblemCode.NO_CITATION, node.placeOf("cite"));
      return "";
    }
    return text("cite");
  }

  Figure<Points> points(String key, Evidence evidence) {
    return figure(key, evidence, text -> number(text).map(Points::new));
  }

  /** Reports {@code points}, which stand under {@code key}, if they are below 0. */
  void refuseNegative(String key, @Nullable Points points) {
    if (points != null && points.compareTo(Points.ZERO) < 0) {
      problems.report(ProblemCode.NEGATIVE_POINTS, placeOf(key), points.toString());
    }
  }

  /** Reports the day under {@code key} if it is before {@code from}. */
  void refuseBefore(@Nullable LocalDate from, @Nullable LocalDate to, String key) {
    if (from != null && to != null && to.isBefore(from)) {
      problems.report(
          ProblemCode.RANGE_UPSIDE_DOWN,
          placeOf(key),
          from + ".." + to,
          from.toString(),
          to.toString());
    }
  }

  /** Reports {@code least} points under {@code minimum} above {@code most} under its maximum. */
  void refuseCrossed(@Nullable Points least, @Nullable Points most) {
    if (least != null && most != null && least.compareTo(most) > 0) {
      Place place = new FigurePair(this, "minimum", "maximum").place();
      problems.report(ProblemCode.POINTS_CROSSED, place, least.toString(), most.toString());
    }
  }

  /**
   * {@return the figure that stands under {@code key}} A figure that is not known has no value, or
   * an empty one, and {@code missing} as its evidence.
   */
  <T> Figure<T> figure(String key, Evidence evidence, Function<YamlNode.Text, Optional<T>> read) {
    Optional<YamlNode> written = node.get(key);
    if (written.isEmpty()) {
      if (evidence != Evidence.MISSING) {
        problems.report(ProblemCode.MISSING_FIGURE, node.placeOf(key), key, evidence.code());
      }
      return new Figure<>(null, Evidence.MISSING);
    }
    Optional<T> value = written.get().asText(problems).flatMap(read);
    return value.isPresent()
        ? new Figure<>(value.get(), evidence)
        : new Figure<>(null, Evidence.MISSING);
  }

  /**
   * {@return how many of {@code all} are needed: a whole number from 0 up, or the word {@code all}}
   */
  Figure<Points> needed(String key, Points all, Evidence evidence) {
    return figure(
        key,
        evidence,
        text ->
            text.text().equals("all")
                ? Optional.of(all)
                : number(text).filter(needs -> isCount(needs, 0, all, text)).map(Points::new));
  }

  /** {@return a whole number from 1 to {@code most}} */
  Optional<Integer> countFrom1(String key, int most) {
    return node.requireText(key, problems)
        .flatMap(
            text ->
                number(text)
                    .filter(count -> isCount(count, 1, new Points(Rational.of(most)), text)))
        .map(count -> (int) count.toDouble());
  }

  private boolean isCount(Rational count, int least, Points all, YamlNode.Text text) {
    boolean possible =
        count.isWhole()
            && count.compareTo(Rational.of(least)) >= 0
            && count.compareTo(all.value()) <= 0;
    if (!possible) {
      problems.report(ProblemCode.NEEDS_OUT_OF_REACH, text.place(), text.text(), all.toString());
    }
    return possible;
  }

  /** {@return the one word of evidence for all figures of this mapping} */
  Evidence evidence() {
    return word("evidence", EVIDENCE).orElse(Evidence.MISSING);
  }

  /** {@return the evidence of each figure: one word for all, or a word by figure} */
  Function<String, Evidence> evidenceOf(List<String> figures) {
    Optional<YamlNode> written = node.get("evidence");
    if (written.isPresent() && written.get() instanceof YamlNode.Mapping each) {
      RuleFields words = new RuleFields(each, problems);
      words.allowOnly(figures.toArray(String[]::new));
      Map<String, Evidence> known = new HashMap<>();
      for (String figure : figures) {
        words.word(figure, EVIDENCE).ifPresent(evidence -> known.put(figure, evidence));
      }
      return figure -> known.getOrDefault(figure, Evidence.MISSING);
    }
    Evidence all = evidence();
    return figure -> all;
  }

  /**
   * {@return the words in the list of {@code key}, or its single word; none if the key is absent}
   */
  <T> List<T> words(String key, Map<String, T> words) {
    return texts(key).stream().flatMap(text -> text.oneOf(words, problems).stream()).toList();
  }

  /** {@return the texts in the list of {@code key}, or its single text; none if it is absent} */
  List<YamlNode.Text> texts(String key) {
    Optional<YamlNode> written = node.get(key);
    if (written.isEmpty()) {
      return List.of();
    }
    List<YamlNode> items =
        written.get() instanceof YamlNode.Text
            ? List.of(written.get())
            : written.get().asItems(problems);
    return items.stream().flatMap(item -> item.asText(problems).stream()).toList();
  }

  /** {@return the mappings in the list of {@code key}; none if the key is absent} */
  List<RuleFields> mappings(String key) {
    return node.get(key).map(found -> found.asItems(problems)).orElse(List.of()).stream()
        .flatMap(item -> item.asMapping(problems).stream())
        .map(mapping -> new RuleFields(mapping, problems))
        .toList();
  }

  Optional<RuleFields> mapping(String key) {
    return node.requireMapping(key, problems).map(mapping -> new RuleFields(mapping, problems));
  }

  Place placeOf(String key) {
    return node.get(key).map(YamlNode::place).orElse(node.place());
  }
}
