/**
 * The arithmetic of the batch kernel on the Vector API, which Java has as an incubator module: an
 * application that wants it adds this artifact and starts Java with {@code --add-modules
 * jdk.incubator.vector}.
 */
@NullMarked
package io.github.cityward.vector;

import org.jspecify.annotations.NullMarked;
