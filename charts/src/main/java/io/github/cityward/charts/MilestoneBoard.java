package io.github.cityward.charts;

import io.github.cityward.milestone.MilestoneWords;
import io.github.cityward.milestone.Milestones;
import io.github.cityward.milestone.TargetStatus;
import io.github.cityward.rules.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;

/**
 * Every target of a town's programmes and every step of its road in a cell, by where it stands,
 * what is reached first. The marks differ in shape and lightness, and each part says in words what
 * its cells have in common; what nobody knows and what nobody can say are as plain as what is
 * reached.
 */
public final class MilestoneBoard {
  private final Milestones milestones;
  private final Leaf leaf;
  private final ChartWords words;
  private final MilestoneWords names;
  private final BoardText text;
  private final Sheet sheet = Sheet.ofPixels();
  private final CellGrid grid = new CellGrid(sheet);

  private MilestoneBoard(Milestones milestones, Locale locale) {
    this(milestones, locale, Leaf.whole());
  }

  private MilestoneBoard(Milestones milestones, Locale locale, Leaf leaf) {
    this.milestones = milestones;
    this.leaf = leaf;
    this.words = ChartWords.of(Measure.POINTS, locale);
    this.names = MilestoneWords.in(words.locale());
    this.text = new BoardText(words, milestones);
  }

  /**
   * {@return the chart, its words in the language of {@code locale}} Its series and its background
   * may be restyled, its texts may not: see the package.
   */
  public static XYChart of(Milestones milestones, Locale locale) {
    return new MilestoneBoard(milestones, locale).chart();
  }

  /**
   * {@return the chart on as many leaves as it takes for each to fit a page} Up to 24 targets and
   * steps fit one, which is then what {@link #of} gives.
   */
  public static List<XYChart> leaves(Milestones milestones, Locale locale) {
    int cells = milestones.targets().size() + milestones.schedule().steps().size();
    return Leaf.of(cells).stream()
        .map(each -> new MilestoneBoard(milestones, locale, each).chart())
        .toList();
  }

  /** {@return what the chart shows, in sentences with its numbers, for those who cannot see it} */
  public static String inWords(Milestones milestones, Locale locale) {
    MilestoneBoard board = new MilestoneBoard(milestones, locale);
    return board
        .heading()
        .before(
            Stream.concat(
                    Stream.of(TargetStatus.values()).map(board::sentence),
                    board.names.ended(milestones.targets()).stream())
                .toList());
  }

  private XYChart chart() {
    String title = leaf.title(words.say("board.title"), words);
    heading().writeTo(sheet, title);
    Legend legend = new Legend(sheet);
    for (TargetStatus each : TargetStatus.values()) {
      legend.add(counted(each), centre -> grid.marks().draw(mark(each), sheet, centre));
    }
    legend.end();
    List<BoardText.Entry> shown = leaf.of(entries());
    for (TargetStatus each : TargetStatus.values()) {
      add(each, shown.stream().filter(entry -> entry.status() == each).toList());
    }
    return sheet.picture(title, grid.all());
  }

  private Heading heading() {
    return new Heading(
        words.say(
            "board.subject",
            milestones.town().name(words.locale()),
            milestones.targets().size(),
            milestones.schedule().steps().size(),
            words.values().of(milestones.on())),
        names.ended(milestones.schedule()),
        names.open(milestones.targets()));
  }

  /** {@return all entries by their status, targets before steps} */
  private List<BoardText.Entry> entries() {
    return Stream.of(TargetStatus.values()).flatMap(each -> entries(each).stream()).toList();
  }

  private List<BoardText.Entry> entries(TargetStatus status) {
    return Stream.concat(
            milestones.targets().stream().map(text::of),
            milestones.schedule().steps().stream().map(text::of))
        .filter(each -> each.status() == status)
        .toList();
  }

  private String counted(TargetStatus status) {
    return words.say("status.count", names.of(status), entries(status).size());
  }

  private String sentence(TargetStatus status) {
    List<BoardText.Entry> all = entries(status);
    String ids = all.stream().map(BoardText.Entry::id).collect(Collectors.joining(", "));
    return all.isEmpty()
        ? words.say("draws.in-words", counted(status))
        : words.say("board.in-words", counted(status), ids);
  }

  private void add(TargetStatus status, List<BoardText.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    sheet.gap(16);
    sheet.text(words.say("board." + status), sheet.style().strong(), Tone.INK);
    sheet.gap(10);
    List<StatusCell> cells = new ArrayList<>();
    entries.forEach(
        each ->
            cells.add(new StatusCell(mark(status), each.written(sheet.style(), CellGrid.TEXT))));
    grid.add(cells);
  }

  private static Marks.Mark mark(TargetStatus status) {
    return switch (status) {
      case MET -> Marks.Mark.DISC;
      case ON_TRACK -> Marks.Mark.TRIANGLE;
      case LATE -> Marks.Mark.CROSS;
      case UNKNOWN -> Marks.Mark.RING;
      case UNDETERMINED -> Marks.Mark.QUESTION;
    };
  }
}
