package io.github.cityward.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.cityward.Name;
import io.github.cityward.assess.Assessment;
import io.github.cityward.assess.DataShare;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Points;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Measure;
import io.github.cityward.rules.Overlay;
import io.github.cityward.rules.RuleSet;
import io.github.cityward.town.Town;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document under way, with the notations that all schemas share. */
final class JsonText {

  private final JsonGenerator generator;

  private JsonText(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Something that writes a part of a document. */
  interface Part {
    void write(JsonText json) throws IOException;
  }

  static String write(Part document) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator generator =
        JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(text)
            .setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))) {
      document.write(new JsonText(generator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  void object(Part members) throws IOException {
    generator.writeStartObject();
    members.write(this);
    generator.writeEndObject();
  }

  void object(String key, Part members) throws IOException {
    generator.writeFieldName(key);
    object(members);
  }

  /** Something that writes what an object says of one thing. */
  interface Members<T> {
    void write(T thing) throws IOException;
  }

  /** A list with an object for each of {@code all}. */
  <T> void objects(String key, Iterable<T> all, Members<T> members) throws IOException {
    generator.writeArrayFieldStart(key);
    for (T each : all) {
      object(any -> members.write(each));
    }
    generator.writeEndArray();
  }

  void text(String key, @Nullable String value) throws IOException {
    generator.writeStringField(key, value);
  }

  void texts(String key, Iterable<? extends @Nullable String> values) throws IOException {
    generator.writeArrayFieldStart(key);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  void flag(String key, boolean value) throws IOException {
    generator.writeBooleanField(key, value);
  }

  void count(String key, int value) throws IOException {
    generator.writeNumberField(key, value);
  }

  void whole(String key, long value) throws IOException {
    generator.writeNumberField(key, value);
  }

  void wholes(String key, Iterable<Integer> values) throws IOException {
    generator.writeArrayFieldStart(key);
    for (int value : values) {
      generator.writeNumber(value);
    }
    generator.writeEndArray();
  }

  /** A finite number that is no exact one, rounded half up as points are. */
  void decimal(String key, double number) throws IOException {
    number(key, Rational.printed(number));
  }

  void decimals(String key, Iterable<Double> numbers) throws IOException {
    generator.writeArrayFieldStart(key);
    for (double number : numbers) {
      generator.writeNumber(Rational.printed(number));
    }
    generator.writeEndArray();
  }

  /** A line, a column or a year; null where it is not known. */
  void position(String key, int value) throws IOException {
    generator.writeFieldName(key);
    if (value > 0) {
      generator.writeNumber(value);
    } else {
      generator.writeNull();
    }
  }

  void number(String key, @Nullable BigDecimal value) throws IOException {
    generator.writeFieldName(key);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value);
    }
  }

  /** A number with all its digits; null where it is not known. */
  void exact(String key, @Nullable Rational number) throws IOException {
    number(key, decimal(number));
  }

  /** A day; null where it is not known. */
  void day(String key, @Nullable LocalDate day) throws IOException {
    text(key, day == null ? null : day.toString());
  }

  /** Which town it is. */
  void town(Town town) throws IOException {
    object(
        "town",
        json -> {
          json.text("id", town.id());
          json.text("name", town.name());
        });
  }

  /** From when there is none of a kind of unit any more, and by what. */
  void ended(String key, LocalDate from, String citation) throws IOException {
    object(
        key,
        json -> {
          json.day("from", from);
          json.text("citation", citation);
        });
  }

  void points(String key, @Nullable Points points) throws IOException {
    number(key, points == null ? null : points.rounded());
  }

  /** Both ends of an interval, in the object that is open. */
  void ends(Interval interval) throws IOException {
    points("low", interval.low());
    points("high", interval.high());
  }

  /** What something is called, in both languages. */
  void name(Name name) throws IOException {
    object(
        "name",
        json -> {
          json.text("vi", name.vi());
          json.text("en", name.en());
        });
  }

  /**
   * The points of a node, with the lines it is held against; null for a figure that does not count.
   */
  void points(Interval points, @Nullable Points minimum, @Nullable Points maximum)
      throws IOException {
    object(
        "points",
        json -> {
          json.ends(points);
          json.points("minimum", minimum);
          json.points("maximum", maximum);
        });
  }

  /** Points where points are earned, else how many standards are met. */
  void earned(Measure measure, Interval earned, @Nullable Points needs, Points all)
      throws IOException {
    if (measure == Measure.POINTS) {
      points(earned, needs, all);
    } else {
      points("points", null);
      counted(earned, needs, all);
    }
  }

  /** The verdict of an assessment, its total, and what decides beside that. */
  void result(Assessment assessment) throws IOException {
    text("verdict", assessment.verdict().name());
    earned(
        assessment.rules().measure(),
        assessment.points(),
        assessment.minimum(),
        assessment.maximum());
    new ConditionsJson(this).verdicts(assessment);
  }

  /** What a rule file states: a number, or a text; null where nothing is known. */
  void stated(String key, String text) throws IOException {
    Optional<Rational> number = new DecimalText(text).value();
    if (number.isPresent()) {
      number(key, decimal(number.get()));
    } else {
      text(key, text.isEmpty() ? null : text);
    }
  }

  /** Rule sets that a result rests on, each with what it is. */
  void rules(Iterable<RuleSet> all) throws IOException {
    objects("rules", all, this::identity);
  }

  /** The rule set that a result rests on, and which of its figures count. */
  void rules(RuleSet rules, boolean acceptUnverified) throws IOException {
    object(
        "rules",
        json -> {
          json.text("id", rules.id());
          json.text("sha256", rules.sha256());
          json.flag("acceptUnverified", acceptUnverified);
          json.overlay(rules);
        });
  }

  /** Which rule set it is, with the hash of its file. */
  void identity(RuleSet rules) throws IOException {
    text("id", rules.id());
    text("sha256", rules.sha256());
    overlay(rules);
  }

  /** What an overlay amends, and whether it is not the law; of a whole file only if it is not. */
  void overlay(RuleSet rules) throws IOException {
    Overlay overlay = rules.overlay();
    if (overlay != null) {
      text("amends", overlay.amends());
      flag("illustrative", overlay.illustrative());
    } else if (rules.isIllustrative()) {
      flag("illustrative", true);
    }
  }

  /** How many standards are met of how many, and how many must be; null if that is not known. */
  void counted(Interval met, @Nullable Points needs, Points all) throws IOException {
    object("met", json -> json.ends(met));
    points("of", all);
    points("needs", needs);
  }

  /** Writes {@code dataShare}, which sums to 100. */
  void dataShare(DataShare share) throws IOException {
    object(
        "dataShare",
        json -> {
          percent("official", share.official());
          percent("reported", share.reported());
          percent("derived", share.derived());
          percent("assumed", share.assumed());
          percent("missing", share.missing());
        });
  }

  void percent(String key, Rational share) throws IOException {
    number(key, share.rounded(10));
  }

  /** A number, the ends of a range, or a level; null where there is no value. */
  void value(String key, @Nullable Value value) throws IOException {
    if (value instanceof Range range) {
      if (range.isExact()) {
        number(key, decimal(range.low()));
      } else {
        object(
            key,
            json -> {
              json.number("low", decimal(range.low()));
              json.number("high", decimal(range.high()));
            });
      }
    } else {
      text(key, value == null ? null : value.toString());
    }
  }

  private static @Nullable BigDecimal decimal(@Nullable Rational number) {
    return number == null ? null : number.decimal().orElseThrow();
  }
}
