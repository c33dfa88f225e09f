package io.github.cityward.rules;

import java.time.LocalDate;

/**
 * The end of a status that no unit can have any more.
 *
 * @param from the first day without it
 * @param evidence what the day rests on
 * @param citation the text that ended it
 */
public record Abolition(LocalDate from, Evidence evidence, String citation) {}
