/**
 * The law as immutable data. The way in is {@link io.github.cityward.rules.RuleLibrary#bundled()}
 * for the rule sets that come with the library, or {@link io.github.cityward.rules.RuleReader} for
 * a file of your own.
 */
@NullMarked
package io.github.cityward.rules;

import org.jspecify.annotations.NullMarked;
