package io.github.cityward.rules;

import io.github.cityward.Name;
import io.github.cityward.Result;
import io.github.cityward.source.Problems;
import io.github.cityward.source.TextFile;
import io.github.cityward.source.Words;
import io.github.cityward.source.YamlFile;
import io.github.cityward.source.YamlNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a file of transitional clauses. */
record TransitionReader(Problems problems) {
  private static final Map<String, UrbanClass> CLASSES = classes();
  private static final Map<String, FormerClass> FORMER = FormerClass.byCode();
  private static final Map<String, UrbanUnit> KINDS = Words.all(UrbanUnit.values());
  private static final Map<String, Superior> SUPERIORS = Words.all(Superior.values());

  /** The word in the place of a level that is the class of the urban area. */
  private static final String AS_URBAN_AREA = "as-urban-area";

  /** {@return the clauses in {@code file}, or every problem of it} */
  static Result<Transition> read(TextFile file) {
    Problems problems = new Problems();
    Optional<Transition> read =
        YamlFile.read(file, problems)
            .flatMap(
                root -> new TransitionReader(problems).transition(new RuleFields(root, problems)));
    return read.isPresent() && problems.isEmpty()
        ? Result.of(read.get())
        : Result.failed(problems.all());
  }

  private Optional<Transition> transition(RuleFields root) {
    root.allowOnly("format", "id", "name", "instrument", "clauses", "possible", "ends");
    root.word("format", Map.of("1", 1));
    String id = root.text("id");
    Name name = root.name("name");
    List<TransitionClause> clauses =
        root.mappings("clauses").stream().flatMap(each -> clause(each).stream()).toList();
    List<PossibleClasses> possible =
        root.mappings("possible").stream().map(this::possible).toList();
    List<Transition.UnitEnd> ends =
        root.mappings("ends").stream().flatMap(each -> end(each).stream()).toList();
    return root.mapping("instrument")
        .flatMap(RuleReader::instrument)
        .map(law -> new Transition(id, name, law, clauses, possible, ends));
  }

  private Optional<TransitionClause> clause(RuleFields fields) {
    fields.allowOnly("code", "name", "class", "level", "when", "evidence", "cite");
    boolean isLevel = fields.node().get("level").isPresent();
    String key = isLevel ? "level" : "class";
    boolean asUrbanArea =
        isLevel && fields.texts(key).stream().anyMatch(each -> each.text().equals(AS_URBAN_AREA));
    List<UrbanClass> gives = asUrbanArea ? List.of() : fields.words(key, CLASSES);
    return condition(fields)
        .map(
            condition ->
                new TransitionClause(
                    fields.text("code"),
                    fields.name("name"),
                    isLevel ? TransitionClause.Subject.LEVEL : TransitionClause.Subject.CLASS,
                    condition,
                    gives,
                    fields.evidence(),
                    fields.citation()));
  }

  private Optional<TransitionCondition> condition(RuleFields clause) {
    return clause
        .mapping("when")
        .map(
            when -> {
              when.allowOnly("class", "as", "belongs-to", "merged-with-rural", "city");
              return new TransitionCondition(
                  Set.copyOf(when.words("class", FORMER)),
                  Set.copyOf(when.words("as", KINDS)),
                  Set.copyOf(when.words("belongs-to", SUPERIORS)),
                  when.wordIfPresent("merged-with-rural", YamlNode.YES_NO).orElse(null),
                  when.texts("city").stream()
                      .map(YamlNode.Text::text)
                      .collect(Collectors.toUnmodifiableSet()));
            });
  }

  private PossibleClasses possible(RuleFields fields) {
    fields.allowOnly("as", "belongs-to", "class", "evidence", "cite", "source");
    return new PossibleClasses(
        Set.copyOf(fields.words("as", KINDS)),
        Set.copyOf(fields.words("belongs-to", SUPERIORS)),
        Set.copyOf(fields.words("class", FORMER)),
        fields.evidence(),
        fields.citation());
  }

  private Optional<Transition.UnitEnd> end(RuleFields fields) {
    fields.allowOnly("as", "from", "evidence", "cite");
    Set<UrbanUnit> kinds = Set.copyOf(fields.words("as", KINDS));
    Evidence evidence = fields.evidence();
    String citation = fields.citation();
    return fields
        .date("from")
        .map(from -> new Transition.UnitEnd(kinds, new Abolition(from, evidence, citation)));
  }

  private static Map<String, UrbanClass> classes() {
    Map<String, UrbanClass> classes = new LinkedHashMap<>();
    Arrays.stream(UrbanClass.values()).forEach(each -> classes.put(each.code(), each));
    return Collections.unmodifiableMap(classes);
  }
}
