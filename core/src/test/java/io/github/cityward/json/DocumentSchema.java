package io.github.cityward.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of the documents: as it is published, and as strict as the tests want it. */
final class DocumentSchema {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonNode json;
  private final Schema schema;

  private DocumentSchema(JsonNode json) {
    this.json = json;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(json);
  }

  static DocumentSchema published() {
    return new DocumentSchema(read(Json.schema()));
  }

  /** The same, but no object may have a key that is not listed. */
  static DocumentSchema closed() {
    JsonNode json = read(Json.schema());
    close(json.get("$defs"));
    return new DocumentSchema(json);
  }

  private static void close(JsonNode node) {
    node.forEach(DocumentSchema::close);
    if (node instanceof ObjectNode object
        && object.path("type").isString()
        && object.get("type").asString().equals("object")
        && !object.has("additionalProperties")) {
      object.put("unevaluatedProperties", false);
    }
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  List<Error> errors(JsonNode document) {
    return schema.validate(document);
  }

  /** {@return the kinds of document that it knows, in its order} */
  List<String> kinds() {
    return json.at("/properties/schema/enum").valueStream().map(JsonNode::asString).toList();
  }
}
