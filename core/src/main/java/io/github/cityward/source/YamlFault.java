package io.github.cityward.source;

import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Where YAML cannot be read, and why. The parser says it in English sentences of its own, so each
 * kind is known by a few words of them.
 *
 * @param code the problem
 * @param mark where it stands, if the parser tells
 */
record YamlFault(ProblemCode code, Optional<Mark> mark) {
  /**
   * A kind of fault.
   *
   * @param code the problem that it is
   * @param words what the parser says of it
   * @param isWhereItOpens whether it stands where the parser began, not where it stopped
   */
  private record Kind(ProblemCode code, String words, boolean isWhereItOpens) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(ProblemCode.YAML_OPEN_QUOTE, "while scanning a quoted scalar", true),
          new Kind(ProblemCode.YAML_OPEN_BRACKET, "while parsing a flow", true),
          new Kind(ProblemCode.YAML_NO_COLON, "could not find expected ':'", true),
          new Kind(ProblemCode.YAML_STRAY_COLON, "mapping values are not allowed", false),
          new Kind(ProblemCode.YAML_STRAY_SIGN, "cannot start any token", false),
          new Kind(ProblemCode.YAML_BACKSLASH, "while scanning a double-quoted scalar", false),
          new Kind(ProblemCode.YAML_GOES_ON, "but found another document", false));

  /** {@return the fault that the parser means} */
  static YamlFault of(MarkedYamlEngineException e) {
    String said = e.getContext() + " " + e.getProblem();
    return KINDS.stream()
        .filter(kind -> said.contains(kind.words()))
        .findFirst()
        .map(
            kind ->
                new YamlFault(
                    kind.code(), kind.isWhereItOpens() ? e.getContextMark() : e.getProblemMark()))
        .orElse(new YamlFault(ProblemCode.YAML_UNREADABLE, e.getProblemMark()));
  }

  /** Reports it in the file {@code name}. */
  void report(String name, Problems problems) {
    Place place = mark.map(found -> place(name, found)).orElse(Place.at(name, 1, 1));
    if (code != ProblemCode.YAML_STRAY_SIGN) {
      problems.report(code, place);
    } else if (sign().equals("\t")) {
      problems.report(ProblemCode.YAML_TAB, place);
    } else {
      problems.report(code, place, sign());
    }
  }

  private String sign() {
    return mark.filter(found -> found.getPointer() < found.getBuffer().length)
        .map(found -> Character.toString(found.getBuffer()[found.getPointer()]))
        .orElse("");
  }

  /** {@return the place of {@code mark} in the file {@code name}} */
  static Place place(String name, Mark mark) {
    return Place.at(name, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
