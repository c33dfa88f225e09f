package io.github.cityward.secondopinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** The text of a CSV table or of a YAML file, as plain lists and maps of text. */
final class Tables {
  private Tables() {}

  /** One map by column for each row below the header. */
  static List<Map<String, String>> csv(String text) {
    List<List<String>> lines = cells(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** In quotes a comma and a line end are text, and two quotes are one. */
  private static List<List<String>> cells(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"') {
        if (quoted && text.startsWith("\"\"", i)) {
          cell.append(sign);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (quoted || (sign != ',' && sign != '\n')) {
        cell.append(sign);
      } else {
        line.add(cell.toString());
        cell.setLength(0);
        if (sign == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      }
    }
    return lines;
  }

  /** Every scalar is text, also one without a sign. */
  static Node yaml(String text) {
    Schema words =
        new Schema() {
          @Override
          public ScalarResolver getScalarResolver() {
            return (value, plain) -> Tag.STR;
          }

          @Override
          public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            return Map.of();
          }
        };
    return new Node(new Load(LoadSettings.builder().setSchema(words).build()).loadFromString(text));
  }
}
