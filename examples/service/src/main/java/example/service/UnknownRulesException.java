package example.service;

import java.util.Collection;

/** Rules were asked for that the service does not have. */
class UnknownRulesException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnknownRulesException(String rules, Collection<String> known) {
    super("rules: " + rules + " is not known here. Known are " + String.join(", ", known) + ".");
  }
}
