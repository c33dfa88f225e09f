package io.github.cityward.charts;

import io.github.cityward.quantity.Interval;
import io.github.cityward.quantity.Range;
import io.github.cityward.quantity.Rational;
import io.github.cityward.quantity.Value;
import io.github.cityward.rules.Better;
import io.github.cityward.simulate.Flip;
import io.github.cityward.simulate.TornadoBar;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a quantity that moves alone. */
record TornadoText(ChartWords words) {
  /** Larger values are shown without decimals. */
  private static final Rational WHOLE_FROM = Rational.of(1000);

  String name(TornadoBar bar) {
    return bar.quantity().name().in(words.locale());
  }

  /** {@return the total at both ends of the quantity} */
  String ends(TornadoBar bar) {
    return words.say(
        "tornado.ends",
        end(bar.low(), bar),
        total(bar.atLow()),
        end(bar.high(), bar),
        total(bar.atHigh()));
  }

  /** {@return from which value on the verdict is another, if that can be told} */
  String flip(TornadoBar bar) {
    Flip flip = bar.flip();
    if (flip == null) {
      return words.say(bar.isTold() ? "tornado.no-flip" : "tornado.untold");
    }
    return words.say(flip.met() ? "tornado.met" : "tornado.lost", from(flip, bar));
  }

  private String from(Flip flip, TornadoBar bar) {
    if (!flip.inclusive()) {
      return words.say(
          flip.above() ? "tornado.above" : "tornado.below", value(flip.printed(), bar));
    }
    return words
        .values()
        .threshold(flip.printed(), bar.quantity(), flip.above() ? Better.HIGHER : Better.LOWER);
  }

  String sentence(TornadoBar bar) {
    return words.say("tornado.in-words", name(bar), ends(bar), flip(bar));
  }

  /** {@return that these quantities move nothing} */
  String still(List<TornadoBar> bars) {
    return words.say(
        "tornado.still", bars.stream().map(this::name).collect(Collectors.joining("; ")));
  }

  private String total(Interval points) {
    return words.numbers().of(points);
  }

  private String value(Value value, TornadoBar bar) {
    return words.values().of(value, bar.quantity());
  }

  /** Where a distribution has 5 % is no matter of a part of a person or a dong. */
  private String end(Value value, TornadoBar bar) {
    Rational number = bar.quantity().position(value).low();
    return number != null && number.compareTo(WHOLE_FROM) >= 0
        ? value(Range.exactly(Rational.of(number.rounded(0))), bar)
        : value(value, bar);
  }
}
