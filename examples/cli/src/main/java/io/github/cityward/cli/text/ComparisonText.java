package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.Comparison;
import io.github.cityward.assess.CriterionScore;
import io.github.cityward.assess.Lead;
import io.github.cityward.assess.Rank;
import io.github.cityward.assess.RankedTown;
import io.github.cityward.assess.Separation;
import io.github.cityward.assess.Verdict;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.rules.Criterion;
import io.github.cityward.town.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Towns side by side: the ranking, every criterion, who leads where, what separates them. */
public final class ComparisonText {
  private static final int CELLS = 20;
  private static final int INDENT = 2;

  /** More standards than these hide what matters; the other formats have them all. */
  private static final int MOST_STANDARDS = 5;

  /** Of many towns, the first few pairs are what a reader comes for. */
  private static final int MOST_PAIRS = 3;

  private final Comparison comparison;
  private final Audience audience;
  private final Screen screen;

  private ComparisonText(Comparison comparison, Audience audience) {
    this.comparison = comparison;
    this.audience = audience;
    this.screen = audience.screen();
  }

  /** {@return the comparison in words, tables and bars} */
  public static String of(Comparison comparison, Audience audience) {
    return new ComparisonText(comparison, audience.told(comparison.rules().measure())).write();
  }

  private String write() {
    return screen.wrap(lead(), INDENT)
        + screen.wrap(subject(), INDENT)
        + "\n"
        + ranking()
        + (screen.hasRoomForBars() ? PointsBar.key(audience) : "")
        + UnitConditions.of(byName(), audience)
        + comparison.rules().criteria().stream().map(this::criterion).collect(Collectors.joining())
        + separations()
        + warnings()
        + Undeclared.extents(
            comparison.ranking().stream().map(RankedTown::assessment).toList(), audience);
  }

  private Map<String, Assessment> byName() {
    List<Town> all = comparison.ranking().stream().map(each -> each.assessment().town()).toList();
    Map<String, Assessment> towns = new LinkedHashMap<>();
    comparison
        .ranking()
        .forEach(
            each -> towns.put(audience.name(each.assessment().town(), all), each.assessment()));
    return towns;
  }

  /** What all towns are warned of is said once, of the rest to which town it belongs. */
  private String warnings() {
    List<Assessment> towns = comparison.ranking().stream().map(RankedTown::assessment).toList();
    List<Warning> shared =
        towns.get(0).warnings().stream()
            .filter(each -> towns.stream().allMatch(town -> town.warnings().contains(each)))
            .toList();
    StringBuilder own = new StringBuilder();
    for (Assessment town : towns) {
      town.warnings().stream()
          .filter(each -> !shared.contains(each))
          .forEach(each -> own.append(warning(town.town(), each)));
    }
    return Warnings.of(shared, audience) + (own.isEmpty() ? "" : "\n" + own);
  }

  private String warning(Town town, Warning warning) {
    String said =
        audience.say(
            "compare.warned",
            warning.code(),
            town.name(audience.locale()),
            warning.message(audience.locale()));
    return screen.wrap("! " + said, INDENT);
  }

  private String separations() {
    List<Separation> pairs = comparison.separations();
    int others = Math.max(0, pairs.size() - MOST_PAIRS);
    return pairs.stream().limit(MOST_PAIRS).map(this::separation).collect(Collectors.joining())
        + (others == 0 ? "" : "\n" + screen.wrap(audience.say("compare.pairs", others), INDENT));
  }

  /** The answer first; then on what it rests that nobody published or checked. */
  private String lead() {
    return said(audience.say("total"), comparison.lead());
  }

  private String said(String what, Lead lead) {
    boolean anyOfThem = lead.possible().size() == comparison.ranking().size();
    return lead.certain().isEmpty()
        ? anyOfThem
            ? audience.say("compare.any", what)
            : audience.say("compare.open", what, names(lead.possible()))
        : audience.say(
            lead.possible().size() > lead.certain().size()
                ? "compare.leads-or-ties"
                : "compare.leads",
            what,
            names(lead.certain()),
            lead.certain().size());
  }

  private String names(List<Town> towns) {
    return towns.stream()
        .map(each -> each.name(audience.locale()))
        .collect(Collectors.joining(", "));
  }

  private String subject() {
    List<String> assumptions = Assumptions.of(comparison, audience);
    String subject =
        audience.say(
            "compare.subject",
            comparison.ranking().size(),
            audience.day(comparison.date()),
            audience.words().citation(comparison.rules().instrument().number()),
            comparison.rules().id());
    return assumptions.isEmpty()
        ? subject
        : subject + " " + audience.say("sure.if", String.join("; ", assumptions));
  }

  /** One town in one ranking. */
  private record Line(Rank rank, PointsBar bar, String points, Verdict verdict, String town) {}

  private String ranking() {
    return table(
        comparison.ranking().stream()
            .map(
                each ->
                    new Line(
                        each.rank(),
                        PointsBar.of(each.assessment()),
                        audience.words().points(each.assessment()),
                        each.assessment().verdict(),
                        town(each.assessment()))));
  }

  private String table(Stream<Line> lines) {
    TextTable table =
        TextTable.of(
            screen.hasRoomForBars()
                ? audience.headings(
                    "heading.rank", "heading.bar", "heading.points", "heading.verdict")
                : audience.headings("heading.rank", "heading.points", "heading.verdict"),
            audience.headings("heading.town"));
    lines.forEach(
        each ->
            table.row(
                CriteriaTable.cells(
                    Cell.of(rank(each.rank()), Style.STRONG),
                    each.bar(),
                    CELLS,
                    List.of(Cell.of(each.points()), audience.verdict(each.verdict())),
                    audience),
                List.of(Cell.of(each.town()))));
    return table.write(screen);
  }

  private String town(Assessment assessment) {
    List<String> facts = new ArrayList<>();
    facts.add(assessment.town().name(audience.locale()));
    facts.add(audience.words().tier(assessment));
    facts.addAll(Assumptions.values(assessment, audience));
    return String.join("; ", facts);
  }

  private String rank(Rank rank) {
    return rank.isCertain()
        ? String.valueOf(rank.best())
        : audience.say("compare.rank", rank.best(), rank.worst());
  }

  private String criterion(Criterion criterion) {
    int position = comparison.rules().criteria().indexOf(criterion);
    String heading = audience.words().title(criterion);
    List<CriterionScore> scores =
        comparison.ranking().stream()
            .map(each -> each.assessment().criteria().get(position))
            .toList();
    return "\n"
        + (separates(scores)
            ? screen.wrap(said(heading, comparison.lead(criterion)), INDENT)
                + table(comparison.ranking().stream().map(each -> line(each, position)))
            : screen.wrap(same(heading, scores.get(0)), INDENT));
  }

  private static boolean separates(List<CriterionScore> scores) {
    return scores.stream().map(CriterionScore::points).distinct().count() > 1;
  }

  /** A table of equal lines would say no more than one of them. */
  private String same(String heading, CriterionScore score) {
    return audience.say(
        "compare.same",
        heading,
        audience.words().points(score),
        audience.words().of(score.verdict()));
  }

  /** By one criterion, the ranking being in the order of the total. */
  private Line line(RankedTown ranked, int position) {
    CriterionScore score = ranked.assessment().criteria().get(position);
    return new Line(
        ranked.criteria().get(position),
        PointsBar.of(score),
        audience.words().points(score),
        score.verdict(),
        ranked.assessment().town().name(audience.locale()));
  }

  private String separation(Separation separation) {
    TextTable table =
        TextTable.of(
            audience.headings("heading.code", "heading.ahead"), audience.headings("heading.name"));
    separation.standards().stream()
        .limit(MOST_STANDARDS)
        .forEach(
            each ->
                table.row(
                    List.of(Cell.of(each.code()), Cell.of(ahead(each.lead()))),
                    List.of(Cell.of(each.name().in(audience.locale())))));
    int others = Math.max(0, separation.standards().size() - MOST_STANDARDS);
    return "\n"
        + screen.wrap(
            audience.say(
                separation.lead().low().compareTo(Points.ZERO) > 0
                    ? "compare.separates"
                    : "compare.may-separate",
                separation.first().town().name(audience.locale()),
                separation.second().town().name(audience.locale()),
                ahead(separation.lead())),
            INDENT)
        + table.write(screen)
        + (others == 0 ? "" : screen.wrap("  " + audience.say("compare.others", others), INDENT));
  }

  /** By how much, with its sign, at least and at most. */
  private String ahead(Interval lead) {
    String low = audience.signed(lead.low());
    return lead.isExact() ? low : audience.say("compare.ahead", low, audience.signed(lead.high()));
  }
}
