package io.github.cityward.source;

import io.github.cityward.Limit;
import io.github.cityward.Place;
import io.github.cityward.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML document into {@link YamlNode nodes}. A file is data here, not a program: anchors,
 * aliases, tags and repeated keys are problems, and so are more values, deeper nesting and longer
 * paths than the limits of the reading allow.
 */
public final class YamlFile {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(,[0-9]+)*");

  /** A longer number is none that a comma cut in two. */
  private static final int LONGEST_HALF = 40;

  private final TextFile file;
  private final Problems problems;
  private final LoadSettings settings;

  private YamlFile(TextFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.settings =
        LoadSettings.builder()
            .setLabel(file.name())
            .setMaxAliasesForCollections(0)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
  }

  /** {@return the mapping that {@code file} holds, or nothing after problems were reported} */
  public static Optional<YamlNode.Mapping> read(TextFile file, Problems problems) {
    return new YamlFile(file, problems).read();
  }

  private Optional<YamlNode.Mapping> read() {
    int before = problems.count();
    try {
      checkEvents();
      if (problems.count() > before) {
        return Optional.empty();
      }
      Optional<Node> root = new Composer(settings, parser()).getSingleNode();
      if (root.isEmpty()) {
        problems.report(ProblemCode.FILE_EMPTY, Place.at(file.name(), 1, 1));
        return Optional.empty();
      }
      return located(root.get(), "").asMapping(problems);
    } catch (MarkedYamlEngineException e) {
      YamlFault.of(e).report(file.name(), problems);
    } catch (ReaderException e) {
      String read = file.text().substring(0, Math.min(e.getPosition(), file.text().length()));
      problems.report(
          ProblemCode.CONTROL_CHARACTER,
          TextFile.endOf(file.name(), read),
          String.format("U+%04X", e.getCodePoint()));
    } catch (YamlEngineException e) {
      problems.report(ProblemCode.YAML_UNREADABLE, Place.at(file.name(), 1, 1));
    }
    return Optional.empty();
  }

  /** Finds what a composed tree no longer shows; stops before the nesting can exhaust the stack. */
  private void checkEvents() {
    StreamReader reader = new StreamReader(settings, file.text());
    try {
      checkEvents(new ParserImpl(settings, reader));
    } catch (NumberFormatException e) {
      // The parser lets it out where an escape ends before its digits begin.
      Place place = reader.getMark().map(this::place).orElse(Place.at(file.name(), 1, 1));
      problems.report(ProblemCode.YAML_BACKSLASH, place);
    }
  }

  private void checkEvents(ParserImpl events) {
    int depth = 0;
    int values = 0;
    while (events.hasNext()) {
      Event event = events.next();
      Place place = event.getStartMark().map(this::place).orElse(Place.file(file.name()));
      if (event instanceof AliasEvent alias) {
        problems.report(ProblemCode.YAML_ALIAS, place, "*" + alias.getAlias());
      } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        problems.report(ProblemCode.YAML_ALIAS, place, "&" + node.getAnchor().get());
      }
      tag(event).ifPresent(tag -> problems.report(ProblemCode.YAML_TAG, place, tag));
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      values += event instanceof NodeEvent ? 1 : 0;
      if (problems.exceed(Limit.NESTING, depth, ProblemCode.TOO_DEEP, place)
          || problems.exceed(Limit.VALUES, values, ProblemCode.TOO_MANY_VALUES, place)) {
        return;
      }
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
    }
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  private YamlNode located(Node node, String path) {
    Place place = node.getStartMark().map(this::place).orElse(Place.file(file.name())).named(path);
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, place);
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(located(item, path + "[" + items.size() + "]"));
      }
      return new YamlNode.Sequence(items, place);
    }
    ScalarNode scalar = (ScalarNode) node;
    String text = scalar.getValue();
    if (text.isEmpty() && scalar.isPlain()) {
      return new YamlNode.Empty(place);
    }
    YamlNode.Text written = new YamlNode.Text(text, place);
    written.checkCharacters(problems);
    return written;
  }

  /**
   * In braces a comma ends a value, so of {@code {lower: 1,5}} the 5 is a key without a value. It
   * is put behind its comma again, so that the number is answered as it was written.
   */
  private static boolean isHalf(ScalarNode key, Node value) {
    return DIGITS.matcher(key.getValue()).matches()
        && value instanceof ScalarNode scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty();
  }

  private YamlNode mapping(MappingNode node, Place place) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    String last = "";
    for (NodeTuple tuple : node.getValue()) {
      Place where = tuple.getKeyNode().getStartMark().map(this::place).orElse(place);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.report(ProblemCode.NOT_TEXT, where.named(place.field()));
        continue;
      }
      String name = key.getValue();
      if (node.getFlowStyle() == FlowStyle.FLOW
          && isHalf(key, tuple.getValueNode())
          && entries.get(last) instanceof YamlNode.Text half
          && half.text().length() <= LONGEST_HALF
          && NUMBER.matcher(half.text()).matches()) {
        entries.put(last, new YamlNode.Text(half.text() + "," + name, half.place()));
        continue;
      }
      if (isTooLong(name, where.named(place.field()), problems)) {
        continue;
      }
      String path = pathOf(place, name);
      Place first = keys.putIfAbsent(name, where.named(path));
      if (first != null) {
        problems.report(
            ProblemCode.REPEATED_KEY, where.named(path), name, String.valueOf(first.line()));
        continue;
      }
      entries.put(name, located(tuple.getValueNode(), path));
      last = name;
    }
    return new YamlNode.Mapping(entries, keys, place);
  }

  /** {@return the path of {@code key} in the mapping at {@code place}} */
  static String pathOf(Place place, String key) {
    return place.field().isEmpty() ? key : place.field() + "." + key;
  }

  /** {@return whether the path of {@code key} has too many characters, after that was reported} */
  static boolean isTooLong(String key, Place place, Problems problems) {
    int length = pathOf(place, key).length();
    return problems.exceed(
        Limit.PATH_CHARACTERS, length, ProblemCode.KEY_TOO_LONG, place, String.valueOf(length));
  }

  private ParserImpl parser() {
    return new ParserImpl(settings, new StreamReader(settings, file.text()));
  }

  private Place place(Mark mark) {
    return YamlFault.place(file.name(), mark);
  }
}
