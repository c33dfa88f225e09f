/** A service that scores a posted town: {@link example.service.ScoringService} starts it. */
@NullMarked
package example.service;

import org.jspecify.annotations.NullMarked;
