package io.github.cityward.secondopinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule set as an overlay leaves it: the figures that it carries, and what they rest on, stand in
 * the place of those that stood there. It knows nothing of overlays that change provisions.
 */
final class Overlay {
  private static final List<String> PARTS =
      List.of("pass", "total", "standards", "linear", "steps", "points", "required");
  private static final List<String> LISTS =
      List.of("criteria", "indicators", "one-applies", "any-of", "all-of", "some-of");
  private static final List<String> FIGURES = List.of("lower", "upper", "minimum", "maximum");

  private final Map<String, Node> changes = new HashMap<>();

  private Overlay(Node overlay) {
    for (Node criterion : overlay.list("criteria")) {
      changes.put(criterion.text("code"), criterion);
      criterion.list("indicators").forEach(each -> changes.put(each.text("code"), each));
    }
  }

  static Node on(Node rules, Node overlay) {
    return new Overlay(overlay).amended(rules, Optional.of(overlay));
  }

  /** Standards are found by their codes, wherever they stand. */
  private Node amended(Node node, Optional<Node> change) {
    Map<String, Object> amended = new HashMap<>();
    for (Map.Entry<?, ?> each : ((Map<?, ?>) node.content()).entrySet()) {
      String key = each.getKey().toString();
      Node old = new Node(each.getValue());
      Optional<Node> other = change.flatMap(all -> all.get(key));
      if (LISTS.contains(key)) {
        List<Object> parts = old.list().stream().map(part -> byCode(part).content()).toList();
        amended.put(key, parts);
      } else if (PARTS.contains(key)) {
        amended.put(key, amended(old, other).content());
      } else if (!key.equals("code") && !key.equals("evidence")) {
        amended.put(key, other.orElse(old).content());
      }
    }
    node.get("code").ifPresent(code -> amended.put("code", code.text()));
    node.get("evidence").ifPresent(old -> amended.put("evidence", evidence(node, change)));
    change.ifPresent(all -> addNew(all, amended));
    return new Node(amended);
  }

  private Node byCode(Node part) {
    if (!part.has("code")) {
      return part;
    }
    return amended(part, Optional.ofNullable(changes.get(part.text("code"))));
  }

  /** Figures that had no value may not even stand in the file. */
  private static void addNew(Node change, Map<String, Object> amended) {
    for (String key : FIGURES) {
      change.get(key).ifPresent(figure -> amended.putIfAbsent(key, figure.content()));
    }
  }

  /** One word is for the figures that stand beside it; by figure it stands for that figure. */
  private static Object evidence(Node node, Optional<Node> change) {
    Optional<Node> said = change.flatMap(all -> all.get("evidence"));
    boolean byFigure = FIGURES.stream().anyMatch(each -> isFigure(node, each));
    if (said.isEmpty() || !byFigure) {
      return said.or(() -> node.get("evidence")).orElseThrow().content();
    }
    Map<String, Object> evidence = new HashMap<>();
    for (String each : FIGURES) {
      boolean word = !(said.get().content() instanceof Map);
      boolean changed = word ? isFigure(change.orElseThrow(), each) : said.get().has(each);
      evidence.put(each, changed ? change.orElseThrow().evidence(each) : node.evidence(each));
    }
    return evidence;
  }

  private static boolean isFigure(Node node, String figure) {
    return node.get(figure).isPresent()
        || PARTS.stream()
            .anyMatch(part -> node.get(part).flatMap(all -> all.get(figure)).isPresent());
  }
}
