package io.github.cityward.batch;

import java.io.IOException;
import java.util.Optional;

/** Where the scores of a table go on, and who notes how far they are. */
public interface Checkpoints {
  /** Begins at the beginning and notes nothing. */
  Checkpoints NONE =
      new Checkpoints() {
        @Override
        public Optional<Checkpoint> from() {
          return Optional.empty();
        }

        @Override
        public void reached(Checkpoint checkpoint) {}
      };

  /**
   * {@return where to go on; empty to begin} What was written up to there is not written again, the
   * head of the scores neither.
   */
  Optional<Checkpoint> from();

  /**
   * Is called from time to time, on the thread that reads the table, when all scores up to {@code
   * checkpoint}, and no more, were written to the output; never once a row is wrong.
   *
   * @throws IOException if it cannot be noted, which ends the work
   */
  void reached(Checkpoint checkpoint) throws IOException;
}
