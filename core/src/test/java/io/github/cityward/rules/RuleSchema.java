package io.github.cityward.rules;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of rule files that editors use, and YAML as they see it: numbers, words, lists. */
final class RuleSchema {
  static final Path FILE =
      Path.of("src/main/resources/io/github/cityward/rules/rule-set.schema.json");

  private final JsonMapper mapper = new JsonMapper();
  private final JsonNode json;
  private final Schema schema;

  RuleSchema() {
    try {
      json = mapper.readTree(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  /** {@return the content of a YAML file, in the types of YAML 1.2} */
  static Object load(String yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return new Load(settings).loadFromString(yaml);
  }

  /** {@return the same content as JSON, which is YAML too} */
  String text(Object content) {
    return mapper.writeValueAsString(content);
  }

  /** {@return what is wrong with {@code content}} */
  List<Error> errors(Object content) {
    return schema.validate(mapper.valueToTree(content));
  }

  /** {@return by the path of each mapping that has a key too many, its definition} */
  Map<String, String> met(Object content) {
    return errors(content).stream()
        .filter(error -> error.getKeyword().equals("additionalProperties"))
        .collect(
            toMap(
                error -> error.getInstanceLocation().toString(),
                error -> error.getSchemaLocation().getFragment().toString().split("/", -1)[2],
                (one, other) -> other,
                TreeMap::new));
  }

  /** {@return the names of the definitions of mappings that hold certain keys only} */
  Set<String> closedMappings() {
    return json.get("$defs")
        .propertyStream()
        .filter(each -> each.getValue().has("properties"))
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }

  /** {@return what the definition {@code name} says of itself} */
  String meaning(String name) {
    return json.at("/$defs/" + name + "/description").asString();
  }

  /** {@return the keys that a mapping of the definition {@code name} must have} */
  Set<String> required(String name) {
    return json.at("/$defs/" + name + "/required")
        .valueStream()
        .map(JsonNode::asString)
        .collect(toCollection(TreeSet::new));
  }

  /** {@return by key, what the definition {@code name} says of it} */
  Map<String, String> described(String name) {
    Map<String, String> described = new LinkedHashMap<>();
    json.at("/$defs/" + name + "/properties")
        .properties()
        .forEach(
            each -> described.put(each.getKey(), each.getValue().path("description").asString("")));
    return described;
  }

  /** {@return the words that the definition {@code name} lists} */
  List<String> words(String name) {
    return json.at("/$defs/" + name + "/enum").valueStream().map(JsonNode::asString).toList();
  }
}
