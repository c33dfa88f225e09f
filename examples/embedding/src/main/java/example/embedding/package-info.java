/** The library in a plain program: {@link example.embedding.ScoreTown}. */
@NullMarked
package example.embedding;

import org.jspecify.annotations.NullMarked;
