package io.github.cityward.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/**
 * Says nothing: the page setter would tell standard error of every page it sets. What is wrong is
 * thrown.
 */
final class Quiet implements XRLogger {
  static void unlessSomeoneListens() {
    if (XRLog.getLoggerImpl() == null) {
      XRLog.setLoggerImpl(new Quiet());
    }
  }

  @Override
  public void log(String where, Level level, String message) {}

  @Override
  public void log(String where, Level level, String message, Throwable cause) {}

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return false;
  }
}
