package io.github.cityward.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser lets a page do: nothing but show itself, in its own style, with its own script.
 */
final class ContentPolicy {
  private ContentPolicy() {}

  /**
   * {@return the Content-Security-Policy of a page} A script that comes in with a town's words does
   * not run even if it were not escaped, and nothing is fetched.
   *
   * @param style the style sheet, character by character as it stands in the page
   * @param script the script, likewise
   */
  static String of(String style, String script) {
    return "default-src 'none'; img-src data:; font-src data:; style-src 'sha256-"
        + hash(style)
        + "'; script-src 'sha256-"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
