package io.github.cityward.rules;

import io.github.cityward.ProblemCode;
import io.github.cityward.quantity.DecimalText;
import io.github.cityward.quantity.Kind;
import io.github.cityward.quantity.QuantityCatalog;
import io.github.cityward.quantity.ValueText;
import io.github.cityward.source.Cell;
import io.github.cityward.source.Problems;
import io.github.cityward.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how a rule file derives quantities. */
record FormulasReader(QuantityCatalog catalog, Problems problems) {
  List<Formula> read(RuleFields root) {
    List<Formula> formulas = new ArrayList<>();
    for (RuleFields each : root.mappings("formulas")) {
      formula(each).ifPresent(formulas::add);
    }
    return formulas;
  }

  private Optional<Formula> formula(RuleFields fields) {
    int before = problems.count();
    fields.allowOnly("quantity", "is", "evidence", "cite", "note");
    fields.node().requireText("quantity", problems).ifPresent(id -> checkNumber(id, id.text()));
    Optional<YamlNode.Text> text = fields.node().requireText("is", problems);
    text.ifPresent(this::checkFormula);
    Evidence evidence = fields.evidence();
    String citation = fields.citation();
    return problems.count() > before || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Formula(fields.text("quantity"), text.get().text(), evidence, citation));
  }

  /**
   * Operands and operators take turns, with a space between. Of numbers alone a value would follow
   * that nobody observed.
   */
  private void checkFormula(YamlNode.Text formula) {
    String[] words = formula.text().split(" ", -1);
    boolean alternate = words.length % 2 == 1;
    boolean ofNumbers = true;
    for (int i = 0; i < words.length; i++) {
      boolean operator = words[i].matches("[+*/]");
      alternate &= operator == (i % 2 == 1);
      if (!operator && new DecimalText(words[i]).value(problems.limits()).isEmpty()) {
        ofNumbers = false;
        checkNumber(formula, words[i]);
      }
    }
    if (!alternate || ofNumbers) {
      problems.report(ProblemCode.FORMULA_MISSPELLED, formula.place(), formula.text());
    }
  }

  private void checkNumber(YamlNode.Text where, String id) {
    ValueText.known(new Cell(id, where.place()), catalog, problems)
        .filter(each -> each.kind() == Kind.LEVEL)
        .ifPresent(each -> problems.report(ProblemCode.LEVEL_IN_FORMULA, where.place(), id));
  }
}
