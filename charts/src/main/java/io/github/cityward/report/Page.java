package io.github.cityward.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show, worded in the reader's language; it only has to be laid out and escaped.
 *
 * @param phrases the page's fixed words
 * @param style the style sheet with the fonts
 * @param subject what was assessed
 * @param notices what must be said before anything else
 * @param result the verdict
 * @param shortfalls what is short and what is not known
 * @param figures the charts
 * @param criteria every standard
 * @param law which law, on which day
 * @param data what the data are worth
 * @param changes what moved since an earlier assessment; null where the report compares with none
 * @param prospect when the town is ready; null where nothing is uncertain or nobody asked
 * @param plan the cheapest projects to the goal; null where nobody asked
 * @param milestones the steps and the targets; null where nobody asked
 * @param sources where data and law were read; a reference [n] means the one of that number
 * @param version the version of the library
 */
record Page(
    Phrases phrases,
    String style,
    Subject subject,
    List<String> notices,
    ResultSection result,
    ShortfallSection shortfalls,
    List<Figure> figures,
    List<CriterionSection> criteria,
    LawSection law,
    DataSection data,
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

  boolean countsStandards() {
    return phrases.countsStandards();
  }

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  /** {@return the sections there are, in their order} */
  List<Section> sections() {
    return Stream.of(Section.values())
        .filter(each -> each != Section.CHANGES || changes != null)
        .filter(each -> each != Section.PROSPECT || prospect != null)
        .filter(each -> each != Section.PLAN || plan != null)
        .filter(each -> each != Section.MILESTONES || milestones != null)
        .toList();
  }

  /** {@return the number and the title of a section} */
  String title(Section section) {
    return phrases.say(
        "section", sections().indexOf(section) + 1, phrases.say("section." + section.id()));
  }

  /** {@return whether points here may rest on figures that count only because they are accepted} */
  boolean restsOnUnverified(Section section) {
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
