/**
 * What the commands print for people: tables that fit the screen, with the interval of the points
 * drawn against the line to reach. The ways in are {@link io.github.cityward.cli.text.ScoreText}
 * and its like: what is to be told and an {@link io.github.cityward.cli.text.Audience} in, text
 * out.
 */
@NullMarked
package io.github.cityward.cli.text;

import org.jspecify.annotations.NullMarked;
