package io.github.cityward.report;

import io.github.cityward.Cityward;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.AssessmentDiff;
import io.github.cityward.assess.Warning;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.plan.Plan;
import io.github.cityward.quantity.Rational;
import io.github.cityward.rules.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words an assessment for the page, in the page's order: that is how sources get their numbers. */
final class PageMaker {
  private final Assessment assessment;
  private final Phrases phrases;
  private final @Nullable AssessmentDiff diff;
  private final Outlook outlook;

  PageMaker(Assessment assessment, Locale locale) {
    this(assessment, locale, null, Outlook.none());
  }

  /**
   * Words the later of two assessments, and what moved since the earlier one.
   *
   * @param diff what moved; null for a page that compares with none
   * @param outlook what is told beside the assessment
   */
  PageMaker(Assessment assessment, Locale locale, @Nullable AssessmentDiff diff, Outlook outlook) {
    this.outlook = outlook;
    this.assessment = assessment;
    this.diff = diff;
    this.phrases = Phrases.of(assessment, locale);
  }

  Page make() {
    Sources sources = new Sources(phrases);
    Measurements measurements = new Measurements(assessment, phrases, sources);
    ResultSection result = new ResultWords(assessment, phrases, sources).section();
    ShortfallSection shortfalls =
        new ShortfallWords(assessment, phrases, sources, measurements).section();
    List<CriterionSection> criteria =
        new CriterionWords(assessment, phrases, sources, measurements).sections();
    LawSection law = new LawWords(assessment, phrases, sources).section();
    DataSection data = new DataWords(assessment, phrases, measurements).section();
    ChangesSection changes =
        diff == null ? null : new ChangeWords(diff, phrases, sources).section();
    Prospect prospect = outlook.prospect();
    Plan plan = outlook.plan();
    Milestones milestones = outlook.milestones();
    return new Page(
        phrases,
        StyleSheet.withFonts(),
        subject(),
        notices(),
        result,
        shortfalls,
        new Figures(assessment, phrases.locale()).all(),
        criteria,
        law,
        data,
        changes,
        prospect == null ? null : new ProspectWords(prospect, phrases).section(),
        plan == null ? null : new PlanSectionWords(plan, phrases).section(),
        milestones == null
            ? null
            : MilestoneSectionWords.of(milestones, phrases, sources).section(),
        sources.all(),
        Cityward.version());
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
