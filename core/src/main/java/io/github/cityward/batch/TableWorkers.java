package io.github.cityward.batch;

import io.github.cityward.source.OwnThreads;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Threads that work on the pieces of a table. Pieces are taken up and handed over in their order,
 * and only a few are under way at a time, so that memory does not grow with the table.
 */
final class TableWorkers {
  private static final int PIECES_PER_THREAD = 3;

  private final int threads;
  private final Supplier<PieceAssessor> assessors;
  private final Queue<PieceAssessor> free = new ConcurrentLinkedQueue<>();

  TableWorkers(int threads, Supplier<PieceAssessor> assessors) {
    this.threads = threads;
    this.assessors = assessors;
  }

  /** Works until the table ends. */
  void work(RecordSplitter splitter, ScoreOutput results) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<PieceAssessor.Done>> underWay = new ArrayDeque<>();
      Optional<RecordSplitter.Slice> slice = splitter.next();
      while (slice.isPresent() && !slice.get().tooLong()) {
        RecordSplitter.Slice piece = slice.get();
        underWay.add(executor.submit(() -> done(piece)));
        if (underWay.size() > threads * PIECES_PER_THREAD) {
          results.add(result(underWay.remove()));
        }
        slice = splitter.next();
      }
      while (!underWay.isEmpty()) {
        results.add(result(underWay.remove()));
      }
      if (slice.isPresent()) {
        results.addTooLong(slice.get());
      }
    } finally {
      OwnThreads.end(executor);
    }
  }

  private PieceAssessor.Done done(RecordSplitter.Slice piece) {
    PieceAssessor assessor = Optional.ofNullable(free.poll()).orElseGet(assessors);
    PieceAssessor.Done done = assessor.done(piece);
    free.add(assessor);
    return done;
  }

  private static PieceAssessor.Done result(Future<PieceAssessor.Done> future) {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static IllegalStateException interrupted() {
    return new IllegalStateException("interrupted while a table was assessed");
  }
}
