package io.github.cityward.secondopinion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two files of a town that chance has written, its values often at the figures of the law. */
final class RandomPages {
  private static final List<String> EVIDENCE = List.of("secondary", "unverified", "missing");
  private static final List<String> COUNTING = List.of("secondary", "unverified");
  private static final String WORD = "(official|secondary|unverified)";
  private static final Pattern NUMBERED = Pattern.compile("\n    needs: [0-9]");
  private static final List<String> BASES = List.of("official", "reported", "derived", "assumed");
  private static final List<String> REGIONS =
      List.of(
          "northern-midlands-and-mountains",
          "red-river-delta",
          "north-central-and-central-coast",
          "central-highlands",
          "southeast",
          "mekong-delta");
  private static final List<String> ATTRIBUTES =
      List.of(
          "border",
          "mountainous",
          "island",
          "heritage",
          "special-zone",
          "special-function",
          "arranged-2025",
          "difficult-coast");

  private final Quantities quantities;
  private final Map<String, List<BigDecimal>> figures = new HashMap<>();
  private final SplittableRandom random;
  private int groupCount;

  RandomPages(Quantities quantities, List<Node> rules, long seed) {
    this.quantities = quantities;
    this.random = new SplittableRandom(seed);
    rules.stream()
        .flatMap(each -> each.list("criteria").stream())
        .flatMap(each -> each.list("indicators").stream())
        .forEach(this::remember);
  }

  private void remember(Node standard) {
    standard.list("one-applies").forEach(this::remember);
    if (standard.has("one-applies") || isLevel(standard.text("quantity"))) {
      return;
    }
    for (String block : List.of("linear", "steps", "required")) {
      for (String key :
          List.of("lower", "upper", "at-least", "at-most", "more-than", "less-than")) {
        standard
            .get(block)
            .flatMap(each -> each.get(key))
            .ifPresent(
                figure ->
                    figures
                        .computeIfAbsent(standard.text("quantity"), id -> new ArrayList<>())
                        .add(new BigDecimal(figure.list().get(0).text())));
      }
    }
  }

  /** A rule file, the evidence of some of its standards and provisions changed by chance. */
  String rules(String text) {
    boolean scored = text.contains("\npass:\n  total:");
    boolean standards = false;
    boolean provisions = false;
    StringBuilder rules = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      provisions = (provisions || line.equals("provisions:")) && !line.equals("cases:");
      standards |= line.equals("criteria:");
      boolean ofStandard =
          standards && line.matches(" {8,}(evidence|lower|upper|minimum|maximum): " + WORD);
      boolean ofProvision = provisions && line.matches(" {4}evidence: " + WORD);
      String written = line;
      if ((ofStandard || ofProvision) && random.nextInt(3) > 0) {
        String key = line.substring(0, line.indexOf(": ") + 2);
        boolean byFigure = scored && ofStandard && key.endsWith("evidence: ");
        written = key + (byFigure ? evidenceByFigure() : one(ofProvision ? COUNTING : EVIDENCE));
      }
      rules.append(written).append('\n');
    }
    return rules.toString();
  }

  /** A rule file that asks for all standards, some neighbours among them put into groups. */
  String grouped(String text) {
    if (!text.contains("\n    at-least: all") || NUMBERED.matcher(text).find()) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    List<String> standards = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("      - code: ")) {
        standards.add(line + "\n");
      } else if (!standards.isEmpty() && line.startsWith("        ")) {
        standards.add(standards.remove(standards.size() - 1) + line + "\n");
      } else {
        lines.addAll(groups(groups(standards)));
        standards.clear();
        lines.add(line + "\n");
      }
    }
    return String.join("", lines);
  }

  /** A file that changes figures of a rule set, and what they rest on, by chance. */
  String overlay(String id, Node rules) {
    StringBuilder overlay =
        new StringBuilder("format: 1\nid: overlay\namends: " + id + "\nsource: a page\n");
    boolean scored = rules.get("pass").orElseThrow().has("total");
    overlay.append("pass:\n  ").append(scored ? "total" : "standards").append(":\n    at-least: ");
    overlay.append(scored ? random.nextInt(30, 75) : 1).append("\n    evidence: ");
    overlay.append(one(COUNTING)).append("\ncriteria:\n");
    for (Node criterion : rules.list("criteria")) {
      overlay.append("  - code: \"").append(criterion.text("code")).append("\"\n");
      part(criterion, "minimum").ifPresent(half -> overlay.append("    minimum: ").append(half));
      if (overlay.charAt(overlay.length() - 1) != '\n') {
        overlay.append("\n    evidence: {minimum: ").append(one(COUNTING)).append("}\n");
      }
      StringBuilder standards = new StringBuilder();
      criterion.list("indicators").forEach(each -> standards.append(change(each)));
      overlay.append(standards.isEmpty() ? "" : "    indicators:\n" + standards);
    }
    return overlay.toString();
  }

  private String change(Node standard) {
    if (standard.has("one-applies")) {
      return standard.list("one-applies").stream().map(this::change).collect(Collectors.joining());
    }
    String head = "      - code: \"" + standard.text("code") + "\"\n";
    if (standard.has("required")) {
      Optional<String> line = standard.get("required").flatMap(each -> part(each, "at-least"));
      boolean number = line.isPresent() && isMeasured(standard);
      return number
          ? head
              + "        required:\n          at-least: "
              + line.get()
              + "\n        evidence: "
              + one(COUNTING)
              + "\n"
          : "";
    }
    Optional<String> minimum = standard.get("points").flatMap(each -> part(each, "minimum"));
    Optional<String> lower =
        standard
            .get("linear")
            .filter(each -> !each.has("better") && isMeasured(standard))
            .flatMap(each -> part(each, "lower"));
    String figures =
        lower.map(each -> "        linear:\n          lower: " + each + "\n").orElse("")
            + minimum.map(each -> "        points:\n          minimum: " + each + "\n").orElse("");
    return figures.isEmpty() ? "" : head + figures + "        evidence: " + words(lower) + "\n";
  }

  /** One word for all figures, or one for each of two. */
  private String words(Optional<String> lower) {
    return lower.isPresent() && random.nextBoolean()
        ? "{lower: " + one(COUNTING) + ", minimum: " + one(COUNTING) + "}"
        : one(COUNTING);
  }

  private boolean isMeasured(Node standard) {
    return List.of("number", "share", "ratio").contains(quantities.kind(standard.text("quantity")));
  }

  /** Some tenths of a figure, if chance wants it to change. */
  private Optional<String> part(Node node, String figure) {
    return node.get(figure)
        .filter(each -> random.nextBoolean())
        .map(each -> new BigDecimal(each.list().get(0).text()))
        .map(each -> each.multiply(BigDecimal.valueOf(random.nextInt(5, 11), 1)).toPlainString());
  }

  private List<String> groups(List<String> parts) {
    List<String> groups = new ArrayList<>();
    for (int first = 0; first < parts.size(); ) {
      int end = Math.min(parts.size(), first + 1 + random.nextInt(3));
      List<String> chunk = parts.subList(first, end);
      if (random.nextBoolean()) {
        groups.addAll(chunk);
      } else {
        groups.add(
            "      - code: G"
                + groupCount++
                + "\n        name: {vi: \"Nhóm\", en: \"Group\"}\n"
                + "        "
                + one(
                    List.of(
                        "any-of:",
                        "all-of:",
                        "needs: " + (1 + random.nextInt(chunk.size())) + "\n        some-of:"))
                + "\n"
                + String.join("", chunk).indent(4));
      }
      first = end;
    }
    return groups;
  }

  private String evidenceByFigure() {
    return Stream.of("lower", "upper", "minimum", "maximum")
        .map(each -> each + ": " + one(EVIDENCE))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  String town() {
    StringBuilder town = new StringBuilder("id: t\nname: T\nregion: " + one(REGIONS) + "\n");
    if (random.nextBoolean()) {
      town.append("belongs-to: ")
          .append(one(List.of("urban-district", "city", "town")))
          .append('\n');
    }
    if (random.nextBoolean()) {
      town.append("founding: ")
          .append(one(List.of("as-is", "fewer-units", "whole-merger", "new")))
          .append('\n');
    }
    town.append("attributes:\n");
    for (String attribute : ATTRIBUTES) {
      town.append("  ").append(attribute).append(random.nextInt(5) == 0 ? ": yes\n" : ": no\n");
    }
    return town.toString();
  }

  String observations() {
    StringBuilder table = new StringBuilder("note,unit,value,quantity,source,date,basis\n");
    for (String quantity : quantities.ids()) {
      if (!quantity.startsWith("unknown.") && random.nextInt(4) > 0) {
        for (String date : List.of("2015", "2022-06", "2025-12-31")) {
          if (random.nextInt(3) > 0) {
            table.append(row(quantity, date));
          }
        }
      }
    }
    return table.toString();
  }

  private String row(String quantity, String date) {
    boolean hectares = quantity.equals("area.natural") && random.nextBoolean();
    String unit = hectares ? "ha" : "";
    return "\"a, \"\"b\"\"\","
        + unit
        + ","
        + value(quantity)
        + ","
        + quantity
        + ",yearbook,"
        + date
        + ","
        + one(BASES)
        + "\n";
  }

  private String value(String quantity) {
    if (isLevel(quantity)) {
      return random.nextInt(6) == 0 ? "" : one(quantities.levels(quantity));
    }
    BigDecimal one = number(quantity);
    BigDecimal other = number(quantity);
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> one.toPlainString() + "..";
      case 2 -> ".." + one.toPlainString();
      case 3, 4 -> one.min(other).toPlainString() + ".." + one.max(other).toPlainString();
      default -> one.toPlainString();
    };
  }

  /** A figure of the law, one just beside it, or a part or a multiple of it. */
  private BigDecimal number(String quantity) {
    BigDecimal figure = one(figures.getOrDefault(quantity, List.of(BigDecimal.TEN)));
    BigDecimal number =
        switch (random.nextInt(4)) {
          case 0 -> figure;
          case 1 -> figure.add(BigDecimal.valueOf(random.nextInt(-1, 2), 6));
          default -> figure.multiply(BigDecimal.valueOf(random.nextInt(41), 1)).movePointLeft(1);
        };
    return switch (quantities.kind(quantity)) {
      case "difference" -> random.nextBoolean() ? number : number.negate();
      case "share" -> number.max(BigDecimal.ZERO).min(new BigDecimal(100));
      case "count" -> number.max(BigDecimal.ZERO).setScale(0, RoundingMode.HALF_UP);
      default -> number.max(BigDecimal.ZERO);
    };
  }

  private boolean isLevel(String quantity) {
    return quantities.kind(quantity).equals("level");
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
