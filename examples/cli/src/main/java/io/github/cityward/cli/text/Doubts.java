package io.github.cityward.cli.text;

import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.town.Observation;
import java.util.Optional;
import java.util.stream.Stream;

/** Values that are possible but look like slips of the pen. */
final class Doubts {
  private static final String PERSONS = "person";
  private static final String PERCENT = "%";

  private Doubts() {}

  /** {@return what the writer of {@code observation} may have meant, if it is doubtful} */
  static Optional<String> of(Observation observation, Audience audience) {
    if (!(observation.value() instanceof Range range)) {
      return Optional.empty();
    }
    String unit = observation.quantity().unit();
    if (unit.equals(PERSONS) && ends(range).anyMatch(end -> !end.isWhole())) {
      return Optional.of(say("doubt.thousands", observation, audience));
    }
    if (unit.equals(PERCENT) && ends(range).anyMatch(Doubts::isPartOfOne)) {
      return Optional.of(say("doubt.share", observation, audience));
    }
    return Optional.empty();
  }

  private static Stream<Rational> ends(Range range) {
    return Stream.of(range.low(), range.high()).flatMap(Stream::ofNullable);
  }

  private static boolean isPartOfOne(Rational number) {
    return number.signum() > 0 && number.compareTo(Rational.ONE) < 0;
  }

  private static String say(String key, Observation observation, Audience audience) {
    return audience.say(
        key,
        observation.quantity().id(),
        audience.day(observation.date()),
        String.valueOf(observation.value()));
  }
}
