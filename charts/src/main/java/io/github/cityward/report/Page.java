package io.github.cityward.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show, worded in the reader's language; it only has to be laid out and escaped.
 *
 * @param phrases the page's fixed words
 * @param printed whether it is for paper
 * @param office whose report it is; null where nobody is named
 * @param subject what was assessed
 * @param notices what must be said before anything else
 * @param contents the sections there are; those that may be left out are null or empty then
 * @param result the verdict
 * @param shortfalls what is short and what is not known
 * @param figures the charts of the assessment
 * @param criteria every standard
 * @param law which law, on which day
 * @param data what the data are worth
 * @param changes what moved since an earlier assessment
 * @param prospect when the town is ready
 * @param plan the cheapest projects to the goal
 * @param milestones the steps and the targets
 * @param sources where data and law were read; a reference [n] means the one of that number
 * @param version the version of the library
 */
record Page(
    Phrases phrases,
    boolean printed,
    @Nullable Office office,
    Subject subject,
    List<String> notices,
    Contents contents,
    ResultSection result,
    @Nullable ShortfallSection shortfalls,
    List<Figure> figures,
    List<CriterionSection> criteria,
    LawSection law,
    @Nullable DataSection data,
    @Nullable ChangesSection changes,
    @Nullable ProspectSection prospect,
    @Nullable PlanSection plan,
    @Nullable MilestoneSection milestones,
    List<Source> sources,
    String version) {
  Page {
    notices = List.copyOf(notices);
    figures = List.copyOf(figures);
    criteria = List.copyOf(criteria);
    sources = List.copyOf(sources);
  }

  /** What was assessed. */
  record Subject(
      String kicker, String town, String place, String rules, String instrument, String day) {}

  /** {@return the same for paper} */
  Page onPaper() {
    return new Page(
        phrases,
        true,
        office,
        subject,
        notices,
        contents,
        result,
        shortfalls,
        figures,
        criteria,
        law,
        data,
        changes,
        prospect,
        plan,
        milestones,
        sources,
        version);
  }

  boolean countsStandards() {
    return phrases.countsStandards();
  }

  /** {@return the style sheet, on a screen with the fonts} */
  String style() {
    return printed ? StyleSheet.forPaper(phrases, office) : StyleSheet.of(office);
  }

  /** {@return the script that sorts and filters standards} */
  String script() {
    return PageFile.text("report.js");
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** {@return the number and the title of a section} */
  String title(ReportSection section) {
    return phrases.say("section", contents.number(section), phrases.say("section." + section.id()));
  }

  /** {@return whether points here may rest on figures that count only because they are accepted} */
  boolean restsOnUnverified(ReportSection section) {
    return !law.accepted().isEmpty()
        && switch (section) {
          case RESULT, SHORTFALLS, CRITERIA, CHANGES, PROSPECT, PLAN -> true;
          case FIGURES, LAW, DATA, MILESTONES, SOURCES -> false;
        };
  }

  /** {@return the charts of all sections} */
  List<Figure> allFigures() {
    return Stream.of(
            figures,
            prospect == null ? List.<Figure>of() : prospect.figures(),
            plan == null ? List.<Figure>of() : plan.figures(),
            milestones == null ? List.<Figure>of() : milestones.figures())
        .flatMap(List::stream)
        .toList();
  }

  String language() {
    return phrases.locale().getLanguage();
  }
}
