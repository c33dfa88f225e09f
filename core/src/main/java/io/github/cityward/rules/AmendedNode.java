package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Rational;
import io.github.cityward.source.Problems;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One node of a rule set while what an overlay says of it is put in. A key without a value in the
 * overlay was not filled in: it changes nothing. What stands in the node already counts as written
 * where the overlay speaks of it, so that a contradiction between the two is shown there.
 */
final class AmendedNode {
  private static final String EVIDENCE = "evidence";

  private final YamlNode.Mapping before;
  private final YamlNode.Mapping overlay;
  private final Problems problems;
  private YamlNode.Mapping node;
  private boolean changed;
  private final List<YamlNode> claims = new ArrayList<>();

  /** {@code apart} are the keys of nodes that the overlay amends one by one. */
  AmendedNode(
      YamlNode.Mapping before, YamlNode.Mapping overlay, List<String> apart, Problems problems) {
    this.before = before;
    this.overlay = overlay;
    this.problems = problems;
    YamlNode.Mapping moved = (YamlNode.Mapping) before.movedTo(overlay.place());
    for (String key : apart) {
      moved =
          before.get(key).isPresent()
              ? moved.with(key, before.get(key).get(), before.placeOf(key))
              : moved;
    }
    this.node = moved;
  }

  YamlNode.Mapping node() {
    return node;
  }

  boolean isChanged() {
    return changed;
  }

  /** {@return the words by which the overlay says that the law was read, but not where} */
  List<YamlNode> claimsWithoutSource() {
    return overlay.get("source").isPresent() ? List.of() : List.copyOf(claims);
  }

  private void claim(YamlNode word) {
    if (isText(word, Evidence.OFFICIAL) || isText(word, Evidence.SECONDARY)) {
      claims.add(word);
    }
  }

  /** Takes what the overlay has under {@code keys} as it stands. */
  void take(String... keys) {
    for (String key : keys) {
      overlay
          .get(key)
          .ifPresent(
              value -> {
                boolean other = !before.get(key).map(old -> isSame(old, value)).orElse(false);
                changed |= other;
                if (other && key.equals(EVIDENCE)) {
                  claim(value);
                }
                node = node.with(key, value, overlay.placeOf(key));
              });
    }
  }

  /** Takes what the overlay has in the place of {@code key} as it stands. */
  void take(FigureKey key) {
    key.in(overlay)
        .ifPresent(
            value -> {
              changed |= !key.in(before).map(old -> isSame(old, value)).orElse(false);
              node = key.put(node, value);
            });
  }

  /** Puts {@code value} under {@code key}, which is no change of the law. */
  void note(String key, YamlNode value) {
    node = node.with(key, value, value.place());
  }

  /**
   * Puts further nodes behind those in the list under {@code key}, each with its own evidence. One
   * that does not say what was read for it has {@code source}.
   */
  void append(String key, List<YamlNode.Mapping> further, YamlNode source) {
    List<YamlNode> all = new ArrayList<>();
    before
        .get(key)
        .filter(YamlNode.Sequence.class::isInstance)
        .ifPresent(list -> all.addAll(((YamlNode.Sequence) list).items()));
    for (YamlNode.Mapping each : further) {
      boolean said = each.get("source").isPresent();
      if (!said) {
        words(each).forEach(this::claim);
      }
      all.add(said ? each : each.with("source", source, source.place()));
    }
    node = node.with(key, new YamlNode.Sequence(all, overlay.placeOf(key)), overlay.placeOf(key));
    changed = true;
  }

  /** {@return the words of evidence of a node} */
  private static List<YamlNode> words(YamlNode.Mapping node) {
    Optional<YamlNode> said = node.get(EVIDENCE);
    return said.isPresent() && said.get() instanceof YamlNode.Mapping each
        ? List.copyOf(each.entries().values())
        : said.stream().toList();
  }

  /** Drops what stands under {@code key}. */
  void drop(String key) {
    node = node.without(key);
  }

  /**
   * Takes the figures that the overlay gives, each with its evidence. A word of evidence for all
   * speaks of those that the overlay gives; by a figure's name it also confirms one that stands.
   */
  void takeFigures(List<FigureKey> figures) {
    boolean single = figures.size() == 1;
    Optional<YamlNode> said = overlay.get(EVIDENCE);
    boolean given = figures.stream().anyMatch(figure -> figure.in(overlay).isPresent());
    if (said.isPresent() && said.get() instanceof YamlNode.Mapping words && !single) {
      words.allowOnly(figures.stream().map(FigureKey::name).toList(), problems);
    } else if (said.isPresent() && said.get().asText(problems).isEmpty()) {
      return;
    } else if (said.isPresent() && !given && !single) {
      problems.report(
          ProblemCode.EVIDENCE_OF_NOTHING,
          said.get().place(),
          RuleNodes.written(said.get()),
          figures.get(0).name());
      return;
    }
    List<YamlNode> words = new ArrayList<>();
    figures.forEach(figure -> words.add(amended(figure, single)));
    YamlNode.Mapping each = new YamlNode.Mapping(Map.of(), Map.of(), overlay.place());
    for (int i = 0; i < words.size(); i++) {
      each = each.with(figures.get(i).name(), words.get(i), words.get(i).place());
    }
    YamlNode evidence = single ? words.get(0) : each;
    node = node.with(EVIDENCE, evidence, overlay.placeOf(EVIDENCE));
  }

  /**
   * Lets no figure of {@code figures} count for more than what it is a figure of: its evidence is
   * at most that of {@code of}, which then needs no evidence of its own any more.
   */
  void limitEvidence(String of, List<String> figures) {
    if (!(node.get(EVIDENCE).orElse(null) instanceof YamlNode.Mapping each)
        || each.get(of).isEmpty()) {
      return;
    }
    YamlNode limit = each.get(of).get();
    YamlNode.Mapping limited = each.without(of);
    for (String figure : figures) {
      if (each.get(figure).filter(word -> isStronger(word, limit)).isPresent()) {
        limited = limited.with(figure, limit, limit.place());
      }
    }
    node = node.with(EVIDENCE, limited, overlay.placeOf(EVIDENCE));
  }

  /** A limit that is no word of evidence is put in all the same, so that it is reported there. */
  private static boolean isStronger(YamlNode word, YamlNode limit) {
    Map<String, Evidence> words = Words.all(Evidence.values());
    Evidence own = words.get(RuleNodes.written(word));
    Evidence most = words.get(RuleNodes.written(limit));
    return own != null && (most == null || own.compareTo(most) < 0);
  }

  /** Puts the figure in, and {@return its word of evidence} */
  private YamlNode amended(FigureKey figure, boolean single) {
    YamlNode stood =
        word(before, figure.name(), true)
            .<YamlNode>map(word -> word.movedTo(overlay.place()))
            .orElse(new YamlNode.Text(Evidence.MISSING.code(), overlay.place()));
    Optional<YamlNode> value = figure.in(overlay);
    Optional<YamlNode> said = word(overlay, figure.name(), single || value.isPresent());
    if (value.isPresent()) {
      YamlNode evidence =
          said.filter(word -> !isMissing(word)).orElse(null) == null
              ? unsaid(figure, value.get())
              : said.get();
      if (!figure.in(before).map(old -> isSame(old, value.get())).orElse(false)
          || !isSame(stood, evidence)) {
        changed = true;
        claim(evidence);
      }
      node = figure.put(node, value.get());
      return evidence;
    }
    if (said.isEmpty() || isSame(stood, said.get())) {
      return stood;
    }
    if (figure.in(before).isEmpty()) {
      if (isText(said.get(), Evidence.UNVERIFIED) || isMissing(said.get())) {
        return stood;
      }
      node = figure.put(node, new YamlNode.Empty(said.get().place()));
    }
    changed = true;
    claim(said.get());
    return said.get();
  }

  private YamlNode unsaid(FigureKey figure, YamlNode value) {
    reportUnsaid(figure.name(), value, problems);
    return new YamlNode.Text(Evidence.UNVERIFIED.code(), value.place());
  }

  static void reportUnsaid(String name, YamlNode value, Problems problems) {
    problems.report(ProblemCode.EVIDENCE_UNSAID, value.place(), name, RuleNodes.written(value));
  }

  /** {@return the word of evidence of one figure; a word for all counts only if {@code forAll}} */
  private static Optional<YamlNode> word(YamlNode.Mapping node, String figure, boolean forAll) {
    return node.get(EVIDENCE)
        .flatMap(
            said ->
                said instanceof YamlNode.Mapping each
                    ? each.get(figure)
                    : Optional.of(said).filter(word -> forAll));
  }

  private static boolean isMissing(YamlNode word) {
    return isText(word, Evidence.MISSING);
  }

  private static boolean isText(YamlNode word, Evidence evidence) {
    return word instanceof YamlNode.Text text && text.text().equals(evidence.code());
  }

  /** {@return whether two nodes say the same, be it spelled with more zeros or in another place} */
  static boolean isSame(YamlNode one, YamlNode other) {
    if (one instanceof YamlNode.Text a && other instanceof YamlNode.Text b) {
      Optional<Rational> number = new DecimalText(a.text()).value();
      return a.text().equals(b.text())
          || (number.isPresent() && number.equals(new DecimalText(b.text()).value()));
    }
    return one.movedTo(other.place()).equals(other.movedTo(other.place()));
  }
}
