package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Level;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.rules.Attribute;
import io.github.cityward.rules.Choice;
import io.github.cityward.rules.Circumstances;
import io.github.cityward.rules.Combination;
import io.github.cityward.rules.Condition;
import io.github.cityward.rules.Extent;
import io.github.cityward.rules.Founding;
import io.github.cityward.rules.Provision;
import io.github.cityward.rules.Requirement;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.rules.Superior;
import io.github.cityward.rules.UnitType;
import io.github.cityward.rules.UnitsCondition;
import io.github.cityward.rules.UnitsRule;
import io.github.cityward.town.Observation;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a unit does not declare of itself although the rules ask for it, and what it is instead. */
final class Undeclared {
  private static final int INDENT = 2;

  private final Town.Profile profile;
  private final Quantity urbanClass;
  private final Circumstances unit;
  private final List<Asked> asked;
  private final Assessment assessment;
  private final Audience audience;

  /** Something in the rules that depends on what the unit is. */
  private record Asked(String code, Condition condition) {}

  private Undeclared(Assessment assessment, Audience audience) {
    this.profile = assessment.town().profile();
    this.urbanClass = QuantityCatalog.bundled().get(Circumstances.URBAN_CLASS);
    this.unit =
        profile
            .circumstances(assessment.date())
            .inClass(
                assessment
                    .town()
                    .latest(urbanClass, assessment.date())
                    .map(Observation::value)
                    .filter(Level.class::isInstance)
                    .map(Level.class::cast)
                    .orElse(null));
    this.asked = asked(assessment.rules());
    this.assessment = assessment;
    this.audience = audience;
  }

  /** {@return a line for each kind of it, an empty line before them; nothing if all is said} */
  static String of(Assessment assessment, Audience audience) {
    Undeclared undeclared = new Undeclared(assessment, audience);
    String hints =
        Stream.of(
                undeclared.attributes(),
                undeclared.belongsTo(),
                undeclared.urbanClass(),
                undeclared.extent(),
                undeclared.founding(),
                undeclared.otherStatus())
            .flatMap(List::stream)
            .map(each -> audience.screen().wrap("? " + each, INDENT))
            .collect(Collectors.joining());
    return hints.isEmpty() ? "" : "\n" + hints;
  }

  private static List<Asked> asked(RuleSet rules) {
    List<Asked> asked = new ArrayList<>();
    rules.provisions().stream()
        .filter(Provision::exists)
        .forEach(each -> asked.add(new Asked(each.code(), each.condition())));
    rules.criteria().forEach(each -> each.requirements().forEach(part -> add(part, asked)));
    return asked;
  }

  private static void add(Requirement requirement, List<Asked> asked) {
    if (requirement instanceof Choice choice) {
      choice.options().forEach(each -> asked.add(new Asked(choice.code(), each.condition())));
    } else if (requirement instanceof Combination combination) {
      combination.requirements().forEach(each -> add(each, asked));
    }
  }

  private List<String> attributes() {
    String facts =
        Arrays.stream(Attribute.values())
            .filter(each -> !profile.attributes().contains(each))
            .filter(each -> !profile.denied().contains(each))
            .flatMap(each -> fact(each).stream())
            .collect(Collectors.joining(", "));
    return facts.isEmpty() ? List.of() : List.of(audience.say("hint.attributes", facts));
  }

  private List<String> fact(Attribute attribute) {
    Set<Attribute> more = new HashSet<>(profile.attributes());
    more.add(attribute);
    Circumstances otherwise = unit.with(more);
    return codes(each -> each.holds(otherwise) != each.holds(unit)).stream()
        .map(codes -> audience.say("hint.attribute", attribute.code(), codes))
        .toList();
  }

  private List<String> belongsTo() {
    return profile.belongsTo() == null
        ? codes(each -> Arrays.stream(Superior.values()).anyMatch(to -> turnsOn(each, to))).stream()
            .map(
                codes ->
                    audience.say(
                        "hint.belongs-to", codes, words(Superior.values(), Superior::code)))
            .toList()
        : List.of();
  }

  private boolean turnsOn(Condition condition, Superior superior) {
    return !condition.holds(unit) && condition.holds(unit.belongingTo(superior));
  }

  /** Where the class of its urban area is not known, a unit is held to none of its figures. */
  private List<String> urbanClass() {
    return unit.urbanClass() == null
        ? codes(
                each ->
                    urbanClass.levels().stream()
                        .flatMap(code -> urbanClass.level(code).stream())
                        .anyMatch(level -> turnsOn(each, level)))
            .stream()
            .map(
                codes ->
                    audience.say(
                        "hint.urban-class",
                        urbanClass.id(),
                        codes,
                        String.join(", ", urbanClass.levels())))
            .toList()
        : List.of();
  }

  /** {@return that it is taken as lying in one unit, where the law asks more of several} */
  private static String extent(Assessment assessment, Audience audience) {
    UnitsRule units = assessment.rules().passRule().units();
    return units == null || !assessment.takesOneUnit()
        ? ""
        : audience.say(
            "hint.extent",
            words(Extent.values(), Extent::code),
            units.conditions().stream()
                .map(UnitsCondition::code)
                .collect(Collectors.joining(", ")));
  }

  /**
   * {@return for those of some assessments in which it is taken that the town lies in one unit that
   * it is, an empty line before them; nothing if there are none} Of several towns it is said which.
   */
  static String extents(List<Assessment> all, Audience audience) {
    Map<String, Set<String>> towns = new LinkedHashMap<>();
    for (Assessment each : all) {
      String hint = extent(each, audience);
      if (!hint.isEmpty()) {
        towns
            .computeIfAbsent(hint, any -> new LinkedHashSet<>())
            .add(audience.name(each.town(), all.stream().map(Assessment::town).toList()));
      }
    }
    boolean named = all.stream().map(each -> each.town().id()).distinct().count() > 1;
    String lines =
        towns.entrySet().stream()
            .map(
                each ->
                    named
                        ? audience.say("hint.of", String.join(", ", each.getValue()), each.getKey())
                        : each.getKey())
            .map(each -> audience.screen().wrap("? " + each, INDENT))
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : "\n" + lines;
  }

  private List<String> extent() {
    return Stream.of(extent(assessment, audience)).filter(each -> !each.isEmpty()).toList();
  }

  /** Where it is not declared how a unit is founded, what the ways differ in is open. */
  private List<String> founding() {
    return profile.founding() == null
        ? codes(each -> !each.foundings().isEmpty()).stream()
            .map(
                codes ->
                    audience.say("hint.founding", codes, words(Founding.values(), Founding::code)))
            .toList()
        : List.of();
  }

  private static <T> String words(T[] all, Function<T, String> code) {
    return Arrays.stream(all).map(code).collect(Collectors.joining(", "));
  }

  private boolean turnsOn(Condition condition, Level level) {
    return !condition.holds(unit) && condition.holds(unit.inClass(level));
  }

  /** {@return what depends on it, in one text; nothing if nothing does} */
  private List<String> codes(Predicate<Condition> depends) {
    String codes =
        asked.stream()
            .filter(each -> depends.test(each.condition()))
            .map(Asked::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? List.of() : List.of(codes);
  }

  private List<String> otherStatus() {
    UnitType declared = profile.unit();
    return declared == null
            || !(assessment.rules().goal() instanceof UnitType goal)
            || declared == goal
        ? List.of()
        : List.of(
            audience.say(
                "hint.unit", audience.say("unit." + declared), audience.say("unit." + goal)));
  }
}
