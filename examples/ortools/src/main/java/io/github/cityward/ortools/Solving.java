package io.github.cityward.ortools;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Timer;
import java.util.TimerTask;

/** Solves a model, and stops when the thread that waits for it is interrupted. */
final class Solving {
  /** How often it looks, in thousandths of a second. */
  private static final long OFTEN = 20;

  private Solving() {}

  /** {@return how the search ended; the thread stays interrupted} */
  static CpSolverStatus solve(CpSolver solver, CpModel model) {
    Thread waiting = Thread.currentThread();
    Timer timer = new Timer("interrupts of a search", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (waiting.isInterrupted()) {
              solver.stopSearch();
            }
          }
        },
        OFTEN,
        OFTEN);
    try {
      return solver.solve(model);
    } finally {
      timer.cancel();
    }
  }
}
