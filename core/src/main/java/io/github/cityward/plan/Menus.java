package io.github.cityward.plan;

import java.util.List;

/**
 * One menu for each requirement, criterion by criterion, and at the end one for each candidate that
 * earns nothing itself.
 *
 * @param menus in the order in which a pass decides them
 * @param linkedPrices of each candidate, what its linked occurrences have to pay together
 * @param exact whether every choice of the menus is as it says; otherwise a choice may look cheaper
 *     or earn more than it does, and the bound holds all the same
 * @param unsure a candidate whose decision would make the menus more exact; −1 if they are
 */
record Menus(List<Menu> menus, List<Long> linkedPrices, boolean exact, int unsure) {}
