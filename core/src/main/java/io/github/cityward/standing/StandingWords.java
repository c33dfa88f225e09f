package io.github.cityward.standing;

import io.github.cityward.Wording;
import io.github.cityward.assess.AssessmentWords;
import io.github.cityward.assess.ValueWords;
import io.github.cityward.rules.Abolition;
import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.UrbanClass;
import io.github.cityward.town.Recognised;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a standing says, in sentences for people. */
public final class StandingWords {
  private final Wording wording;
  private final ValueWords values;
  private final AssessmentWords words;

  private StandingWords(Wording wording) {
    this.wording = wording;
    this.values = ValueWords.in(wording.locale());
    this.words = AssessmentWords.in(wording.locale());
  }

  /** {@return the words of a Vietnamese reader, or of an English one for any other locale} */
  public static StandingWords in(Locale locale) {
    return new StandingWords(Wording.of(StandingWords.class, locale));
  }

  /** {@return what the unit has, since when and by which article, and that it ended as a unit} */
  public String of(Standing standing) {
    return Stream.of(Optional.of(has(standing)), ended(standing))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private String has(Standing standing) {
    String subject = "." + standing.subject();
    LocalDate since = standing.since();
    if (standing.possible().isEmpty()) {
      return wording.preferring(subject).say("none", values.of(standing.date()));
    }
    if (!standing.isSettled()) {
      return wording
          .preferring(subject)
          .say("open", classes(standing), values.of(standing.date()), missing(standing));
    }
    String value = classes(standing);
    if (standing.clauses().isEmpty()) {
      return since == null
          ? wording.say("recognised.undated", value)
          : wording.say("recognised", value, values.of(since));
    }
    return since == null
        ? wording.preferring(subject).say("given.undated", value, article(standing))
        : wording.preferring(subject).say("given", value, article(standing), values.of(since));
  }

  /** {@return on what that rests: the recognition, the clauses, and what is missing} */
  public String because(Standing standing) {
    Stream<String> clauses =
        standing.clauses().stream()
            .map(
                each ->
                    wording.say(
                        "clause",
                        each.name().in(wording.locale()),
                        words.citation(each.citation())))
            .distinct();
    return Stream.of(
            Optional.ofNullable(standing.town().profile().past().recognised())
                .filter(each -> each.formerClass() != null)
                .map(this::recognition)
                .stream(),
            clauses,
            standing.missing().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(wording.say("missing", missing(standing))))
        .flatMap(each -> each)
        .collect(Collectors.joining(" "));
  }

  private String recognition(Recognised recognised) {
    FormerClass known = recognised.formerClass();
    LocalDate date = recognised.date();
    String source = recognised.source().isEmpty() ? "–" : recognised.source();
    if (known == null || known == FormerClass.NONE) {
      return wording.say("recognition.none", source);
    }
    return date == null
        ? wording.say("recognition.undated", known.code(), source)
        : wording.say("recognition", known.code(), values.of(date), source);
  }

  private Optional<String> ended(Standing standing) {
    Abolition end = standing.end();
    return end == null
        ? Optional.empty()
        : Optional.of(wording.say("ended", values.of(end.from()), words.citation(end.citation())));
  }

  private String classes(Standing standing) {
    return Stream.concat(
            standing.possible().stream().map(UrbanClass::code),
            standing.mayBeNone() ? Stream.of(wording.say("no-class")) : Stream.empty())
        .collect(Collectors.joining(wording.say("or")));
  }

  private String missing(Standing standing) {
    return Arrays.stream(Standing.Fact.values())
        .filter(standing.missing()::contains)
        .map(each -> wording.say("fact." + each))
        .collect(Collectors.joining("; "));
  }

  private String article(Standing standing) {
    return wording.say(
        "article",
        words.citation(standing.citation().orElse("")),
        words.citation(standing.law().number()));
  }
}
