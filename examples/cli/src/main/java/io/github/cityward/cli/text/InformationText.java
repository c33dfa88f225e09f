package io.github.cityward.cli.text;

import io.github.cityward.simulate.InformationValue;
import io.github.cityward.simulate.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facts that are worth finding out first: what a reader goes and looks for. */
record InformationText(List<InformationValue> information, Audience audience) {
  private static final int MOST = 5;
  private static final int INDENT = 2;

  /** {@return the first few as a table; nothing where nothing is missing} */
  String write() {
    if (information.isEmpty()) {
      return "";
    }
    boolean hasOpen = information.get(0).ofOpen() != null;
    List<String> numbers = new ArrayList<>(List.of("heading.narrows", "heading.decides"));
    if (hasOpen) {
      numbers.add("heading.of-open");
    }
    TextTable table =
        TextTable.of(
            audience.headings(numbers.toArray(String[]::new)),
            audience.headings("heading.missing"));
    information.stream()
        .limit(MOST)
        .forEach(each -> table.row(cells(each), List.of(Cell.of(name(each.fact())))));
    int others = Math.max(0, information.size() - MOST);
    Screen screen = audience.screen();
    return "\n"
        + screen.wrap(
            audience.say("sensitivity.information")
                + (hasOpen ? " " + audience.say("sensitivity.of-open", open()) : ""),
            INDENT)
        + table.write(screen)
        + (others == 0
            ? ""
            : "  " + screen.wrap(audience.say("sensitivity.others", others), INDENT));
  }

  private long open() {
    InformationValue.Decided decided = information.get(0).ofOpen();
    return decided == null ? 0 : decided.most().of();
  }

  private List<Cell> cells(InformationValue each) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(audience.points(each.narrows())));
    cells.add(Cell.of(decides(each)));
    InformationValue.Decided decided = each.ofOpen();
    if (decided != null) {
      String least = audience.percent(decided.least());
      String most = audience.percent(decided.most());
      cells.add(
          Cell.of(least.equals(most) ? most : audience.say("sensitivity.least-most", least, most)));
    }
    return cells;
  }

  private String decides(InformationValue each) {
    return each.decides().isEmpty()
        ? audience.say("sensitivity.decides-nothing")
        : each.decides().stream().map(audience.words()::of).collect(Collectors.joining(", "));
  }

  private String name(MissingFact fact) {
    if (fact instanceof MissingFact.Value value) {
      return audience.say(
          "sensitivity.missing.VALUE",
          value.quantity().name().in(audience.locale()),
          String.join(", ", value.standards()));
    }
    if (fact instanceof MissingFact.Figures figures) {
      return audience.say(
          "sensitivity.missing.LAW",
          figures.standard().quantity().name().in(audience.locale()),
          figures.standard().code());
    }
    MissingFact.Line line = (MissingFact.Line) fact;
    return line.criterion() == null
        ? audience.say("sensitivity.missing.TOTAL")
        : audience.say("sensitivity.missing.LINE", line.criterion().name().in(audience.locale()));
  }
}
