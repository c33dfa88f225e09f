/**
 * What somebody else adds to Cityward: {@link example.plugin.TreatedWaste}, an indicator model, and
 * {@link example.plugin.ClosingGap}, a forecaster. Both are demonstrations.
 */
@NullMarked
package example.plugin;

import org.jspecify.annotations.NullMarked;
