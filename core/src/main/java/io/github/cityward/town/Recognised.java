package io.github.cityward.town;

import io.github.cityward.rules.FormerClass;
import io.github.cityward.rules.UrbanUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an urban area was recognised as by a decision (quyết định công nhận).
 *
 * @param formerClass the class; null where it is not known
 * @param date the day of the decision; null if it is not known
 * @param as the kind of unit that it was; null if it is not known
 * @param source where that was read; empty if nowhere is said
 */
public record Recognised(
    @Nullable FormerClass formerClass,
    @Nullable LocalDate date,
    @Nullable UrbanUnit as,
    String source) {}
