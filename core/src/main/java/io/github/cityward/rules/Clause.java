package io.github.cityward.rules;

import io.github.cityward.Name;

/**
 * A clause of the law that is told to readers and never computed.
 *
 * @param code the code, such as {@code P27.SPECIAL}
 * @param name what it says, in words
 * @param evidence what that rests on
 * @param citation where it stands
 */
public record Clause(String code, Name name, Evidence evidence, String citation) {}
