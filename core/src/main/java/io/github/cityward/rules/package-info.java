/**
 * The law as immutable data. The way in is {@link io.github.cityward.rules.RuleLibrary#bundled()}
 * for the rule sets that come with the library, or {@link io.github.cityward.rules.RuleReader} for
 * a file of your own.
 */
@API(status = API.Status.MAINTAINED, since = "0.1.0")
@NullMarked
package io.github.cityward.rules;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
