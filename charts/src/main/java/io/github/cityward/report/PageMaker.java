package io.github.cityward.report;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Warning;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words an assessment for the page, in the page's order: that is how sources get their numbers. */
final class PageMaker {
  private final Assessment assessment;
  private final @Nullable AssessmentDiff diff;
  private final ReportOptions options;
  private final Contents contents;
  private final Phrases phrases;

  PageMaker(Assessment assessment, Locale locale) {
    this(assessment, null, locale, ReportOptions.defaults());
  }

  /**
   * Words an assessment.
   *
   * @param diff what moved since an earlier one; null for a page that compares with none
   */
  PageMaker(
      Assessment assessment, @Nullable AssessmentDiff diff, Locale locale, ReportOptions options) {
    this.assessment = assessment;
    this.diff = diff;
    this.options = options;
    this.contents = Contents.of(told());
    this.phrases = Phrases.of(assessment, locale, contents);
  }

  /** {@return the wanted sections in which there is something to tell} */
  private Set<ReportSection> told() {
    Outlook outlook = options.outlook();
    return options.sections().stream()
        .filter(each -> each != ReportSection.CHANGES || diff != null)
        .filter(each -> each != ReportSection.PROSPECT || outlook.prospect() != null)
        .filter(each -> each != ReportSection.PLAN || outlook.plan() != null)
        .filter(each -> each != ReportSection.MILESTONES || outlook.milestones() != null)
        .collect(Collectors.toSet());
  }

  Page make() {
    Sources sources = new Sources(phrases);
    Measurements measurements = new Measurements(assessment, phrases, sources);
    Outlook outlook = options.outlook();
    return new Page(
        phrases,
        false,
        options.office(),
        subject(),
        notices(),
        contents,
        new ResultWords(assessment, phrases, sources).section(),
        in(
            ReportSection.SHORTFALLS,
            assessment,
            each -> new ShortfallWords(each, phrases, sources, measurements).section()),
        contents.has(ReportSection.FIGURES)
            ? figures(ChartFiles.ofAssessment(assessment, phrases.locale()))
            : List.of(),
        contents.has(ReportSection.CRITERIA)
            ? new CriterionWords(assessment, phrases, sources, measurements).sections()
            : List.of(),
        new LawWords(assessment, phrases, sources).section(),
        in(
            ReportSection.DATA,
            assessment,
            each -> new DataWords(each, phrases, measurements).section()),
        in(ReportSection.CHANGES, diff, each -> new ChangeWords(each, phrases, sources).section()),
        in(
            ReportSection.PROSPECT,
            outlook.prospect(),
            each -> new ProspectWords(each, phrases).section(figures(each))),
        in(
            ReportSection.PLAN,
            outlook.plan(),
            each ->
                new PlanSectionWords(each, phrases)
                    .section(figures(ChartFiles.of(each, phrases.locale())))),
        in(
            ReportSection.MILESTONES,
            outlook.milestones(),
            each ->
                MilestoneSectionWords.of(each, phrases, sources)
                    .section(figures(ChartFiles.of(each, phrases.locale())))),
        sources.all(),
        Cityward.version());
  }

  /** {@return {@code told} in words if its section is in the report, else null} */
  private <T, S> @Nullable S in(ReportSection section, @Nullable T told, Function<T, S> words) {
    return contents.has(section) && told != null ? words.apply(told) : null;
  }

  private List<Figure> figures(Prospect prospect) {
    return figures(
        ChartFiles.of(prospect.projection(), phrases.locale()),
        ChartFiles.of(prospect.simulation(), phrases.locale()),
        ChartFiles.of(prospect.sensitivity(), phrases.locale()));
  }

  /** {@return the charts of these files in the colours that are wanted} */
  private List<Figure> figures(ChartFiles... files) {
    return Stream.of(files).flatMap(each -> each.in(options.theme()).figures().stream()).toList();
  }

  private Page.Subject subject() {
    String province = assessment.town().profile().province();
    String region = phrases.of(assessment.town().profile().region().label());
    return new Page.Subject(
        phrases.say(assessment.rules().goal() instanceof UnitType ? "kicker.status" : "kicker"),
        phrases.of(assessment.town()),
        province == null ? region : province + ", " + region,
        phrases.of(assessment.rules().name()),
        phrases.citation(assessment.rules().instrument().number()),
        phrases.of(assessment.date()));
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    if (assessment.rules().isIllustrative()) {
      notices.add(phrases.say("notice.illustrative"));
    }
    Rational assumed = assessment.dataShare().assumed();
    Rational missing = assessment.dataShare().missing();
    if (assumed.signum() > 0) {
      notices.add(
          phrases.say(
              missing.signum() > 0 ? "notice.assumed-missing" : "notice.assumed",
              phrases.percent(assumed),
              phrases.percent(missing)));
    }
    if (assessment.acceptUnverified()) {
      notices.add(phrases.say("notice.unverified"));
    }
    for (Warning each : assessment.warnings()) {
      if (each.code() == Warning.Code.STALE_RULES) {
        notices.add(phrases.say("notice.stale", each.message(phrases.locale())));
      } else if (each.code() == Warning.Code.STATUS_ABOLISHED) {
        notices.add(phrases.say("notice.abolished", each.message(phrases.locale())));
      }
    }
    return notices;
  }
}
