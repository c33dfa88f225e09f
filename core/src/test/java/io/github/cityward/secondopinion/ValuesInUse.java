package io.github.cityward.secondopinion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What is known of each quantity on a day: what was observed, else what a formula makes of it. */
record ValuesInUse(
    Quantities quantities, TownPages town, Node rules, LocalDate day, boolean unverified) {
  Optional<Span> of(String quantity) {
    Optional<Span> observed = town.observed(quantity, day);
    return observed.isPresent()
        ? observed
        : formula(quantity)
            .flatMap(formula -> derived(quantity, formula))
            .filter(value -> value.touches(quantities.possible(quantity)))
            .map(value -> value.cut(quantities.possible(quantity)));
  }

  /** On what the value rests: a derived one is assumed if an input is. */
  Optional<String> basis(String quantity) {
    Optional<String> observed = town.basis(quantity, day);
    if (observed.isPresent() || of(quantity).isEmpty()) {
      return observed;
    }
    boolean assumed =
        Arrays.stream(formula(quantity).orElseThrow().split(" ", -1))
            .filter(quantities::has)
            .anyMatch(input -> basis(input).orElseThrow().equals("assumed"));
    return Optional.of(assumed ? "assumed" : "derived");
  }

  /** The code of the level that is known. */
  Optional<String> level(String quantity) {
    return of(quantity)
        .map(rank -> quantities.levels(quantity).get(rank.low().numerator().intValueExact()));
  }

  private Optional<String> formula(String quantity) {
    Optional<String> ofTheRules =
        rules.list("formulas").stream()
            .filter(each -> each.text("quantity").equals(quantity))
            .filter(each -> Node.counts(each.text("evidence"), unverified))
            .map(each -> each.text("is"))
            .findFirst();
    return ofTheRules
        .or(() -> Optional.of(quantities.formula(quantity)))
        .filter(formula -> !formula.isEmpty());
  }

  private Optional<Span> derived(String quantity, String formula) {
    if (formula.equals("funeral.homes >= 1 -> built")) {
      return of("funeral.homes")
          .filter(homes -> !homes.low().isBelow(Fraction.ONE))
          .map(homes -> Span.exactly(quantities.number(quantity, "built")));
    }
    String[] words = formula.split(" ", -1);
    Optional<Span> sum = Optional.of(Span.ZERO);
    Optional<Span> product = term(words[0]);
    for (int i = 1; i < words.length; i += 2) {
      Optional<Span> next = term(words[i + 1]);
      if (product.isEmpty() || next.isEmpty()) {
        return Optional.empty();
      }
      if (words[i].equals("+")) {
        sum = Optional.of(sum.get().plus(product.get()));
        product = next;
      } else if (words[i].equals("*")) {
        product = Optional.of(product.get().times(next.get()));
      } else if (next.get().holdsZero()) {
        return Optional.empty();
      } else {
        product = Optional.of(product.get().over(next.get()));
      }
    }
    return Optional.of(sum.get().plus(product.get()));
  }

  private Optional<Span> term(String word) {
    return Character.isDigit(word.charAt(0))
        ? Optional.of(Span.exactly(Fraction.parse(word)))
        : of(word);
  }
}
