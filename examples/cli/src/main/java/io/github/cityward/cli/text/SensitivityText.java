package io.github.cityward.cli.text;

import io.github.cityward.assess.Assessment;
import io.github.cityward.quantity.Quantity;
import io.github.cityward.simulate.Flip;
import io.github.cityward.simulate.Sensitivity;
import io.github.cityward.simulate.SobolIndex;
import io.github.cityward.simulate.SobolIndices;
import io.github.cityward.simulate.TornadoBar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** On which uncertain quantities a result hangs, the weightiest first. */
public final class SensitivityText {
  private static final int CELLS = 10;
  private static final int INDENT = 2;

  private final Sensitivity sensitivity;
  private final Audience audience;
  private final Screen screen;

  private SensitivityText(Sensitivity sensitivity, Audience audience) {
    this.sensitivity = sensitivity;
    this.audience = audience;
    this.screen = audience.screen();
  }

  /** {@return the indices in tables and bars} */
  public static String of(Sensitivity sensitivity, Audience audience) {
    return new SensitivityText(sensitivity, audience.told(sensitivity.median().rules().measure()))
        .write();
  }

  private String write() {
    return screen.wrap(
            audience.say(
                "sensitivity.met",
                audience.percent(sensitivity.met()),
                audience.percent(sensitivity.undetermined())),
            INDENT)
        + screen.wrap(subject(), INDENT)
        + part("sensitivity.total", "sensitivity.total-constant", sensitivity.total())
        + part("sensitivity.verdict", "sensitivity.verdict-constant", sensitivity.verdict())
        + (screen.hasRoomForBars() ? key() : "")
        + tornado()
        + new InformationText(sensitivity.information(), audience).write()
        + "\n"
        + screen.wrap(audience.say("sensitivity.assumes"), INDENT)
        + Warnings.of(sensitivity.median().warnings(), audience)
        + Undeclared.extents(List.of(sensitivity.median()), audience);
  }

  private String subject() {
    Assessment median = sensitivity.median();
    String subject =
        audience.say(
            "sensitivity.subject",
            median.town().name(audience.locale()),
            audience.day(median.date()),
            audience.words().citation(median.rules().instrument().number()),
            median.rules().id(),
            sensitivity.samples(),
            String.valueOf(sensitivity.seed()));
    List<String> assumptions = Assumptions.ofLaw(median, audience);
    return assumptions.isEmpty()
        ? subject
        : subject + " " + audience.say("sure.if", String.join("; ", assumptions));
  }

  private String part(String key, String constant, SobolIndices indices) {
    if (indices.constant() != null) {
      return "\n" + screen.wrap(audience.say(constant), INDENT);
    }
    TextTable table =
        TextTable.of(
            screen.hasRoomForBars()
                ? audience.headings("heading.share-bar", "heading.with-others", "heading.alone")
                : audience.headings("heading.with-others", "heading.alone"),
            audience.headings("heading.quantity"));
    IntStream.range(0, indices.inputs().size())
        .boxed()
        .sorted(Comparator.comparing(input -> -indices.inputs().get(input).total()))
        .forEach(
            input ->
                table.row(
                    cells(indices.inputs().get(input)),
                    List.of(name(sensitivity.quantities().get(input)))));
    return "\n" + screen.wrap(audience.say(key), INDENT) + table.write(screen);
  }

  /** The widest bar first. */
  private String tornado() {
    TextTable table =
        TextTable.of(
            audience.headings("heading.total-at-ends", "heading.flip"),
            audience.headings("heading.quantity-at-ends"));
    sensitivity.tornado().stream()
        .sorted(Comparator.comparing(TornadoBar::swing).reversed())
        .forEach(
            each ->
                table.row(
                    List.of(
                        Cell.of(
                            audience.say(
                                "diff.values",
                                audience.points(each.atLow()),
                                audience.points(each.atHigh()))),
                        Cell.of(flip(each))),
                    List.of(
                        Cell.of(
                            audience.say(
                                "sensitivity.values",
                                each.quantity().name().in(audience.locale()),
                                audience.value(each.low(), each.quantity()),
                                audience.value(each.high(), each.quantity()))))));
    return "\n"
        + screen.wrap(
            audience.say(
                "sensitivity.tornado", audience.words().of(sensitivity.median().verdict())),
            INDENT)
        + table.write(screen);
  }

  private String flip(TornadoBar bar) {
    Flip flip = bar.flip();
    if (flip == null) {
      return audience.say(bar.isTold() ? "sensitivity.no-flip" : "sensitivity.untold");
    }
    String sign = (flip.above() ? ">" : "<") + " ";
    String from = flip.above() ? "≥ " : "≤ ";
    return (flip.inclusive() ? from : sign) + audience.value(flip.printed(), bar.quantity());
  }

  private List<Cell> cells(SobolIndex index) {
    List<Cell> cells = new ArrayList<>();
    if (screen.hasRoomForBars()) {
      cells.add(bar(index));
    }
    cells.add(Cell.of(estimate(index.total(), index.totalCi95()), Style.STRONG));
    cells.add(Cell.of(estimate(index.first(), index.firstCi95())));
    return cells;
  }

  private Cell name(Quantity quantity) {
    return Cell.of(quantity.name().in(audience.locale()) + " (" + quantity.id() + ")");
  }

  private static Cell bar(SobolIndex index) {
    int all = filled(index.total());
    int alone = Math.min(all, filled(index.first()));
    return Cell.of(
        PointsBar.CERTAIN.repeat(alone)
            + PointsBar.POSSIBLE.repeat(all - alone)
            + PointsBar.OPEN.repeat(CELLS - all));
  }

  private static int filled(double share) {
    return (int) Math.round(CELLS * Math.max(0, Math.min(1, share)));
  }

  private String key() {
    return "  "
        + screen.wrap(
            audience.say("sensitivity.key", PointsBar.CERTAIN, PointsBar.POSSIBLE), INDENT);
  }

  private String estimate(double share, SobolIndex.@Nullable Band band) {
    return band == null
        ? percent(share)
        : audience.say(
            "sensitivity.estimate", percent(share), whole(band.low()), percent(band.high()));
  }

  private String percent(double share) {
    return whole(share) + " %";
  }

  /** An estimate has no more digits than its band leaves. */
  private String whole(double share) {
    return BigDecimal.valueOf(Math.rint(100 * share)).setScale(0).toPlainString().replace('-', '−');
  }
}
