package io.github.cityward.cli;

import io.github.cityward.Place;
import io.github.cityward.Problem;
import io.github.cityward.ProblemCode;
import io.github.cityward.ProblemsException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** A table that is read as a stream, packed by gzip or not. What is packed is seen by its bytes. */
final class TableFile {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final AtomicLong bytesRead = new AtomicLong();

  TableFile(Path path) {
    this.path = path;
  }

  /** {@return the name that problems show} */
  String name() {
    return String.valueOf(path.getFileName());
  }

  /** {@return how many bytes the file has on the disk; -1 where that is not known} */
  long size() {
    try {
      return Files.isRegularFile(path) ? Files.size(path) : -1;
    } catch (IOException e) {
      return -1; // only the progress bar asks
    }
  }

  /**
   * {@return the SHA-256 of the table, unpacked, in hexadecimal}
   *
   * @throws ProblemsException if there is no such file, or it cannot be read
   */
  String sha256() {
    try (InputStream text = open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      text.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw unreadable(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** {@return how many bytes of the file on the disk were read so far} */
  long bytesRead() {
    return bytesRead.get();
  }

  /**
   * {@return the table, unpacked}
   *
   * @throws ProblemsException if there is no such file, here or as soon as it cannot be read on
   */
  InputStream open() {
    if (Files.notExists(path)) {
      throw problem(ProblemCode.FILE_MISSING);
    }
    if (Files.isDirectory(path)) {
      throw problem(ProblemCode.NOT_A_FILE);
    }
    try {
      PushbackInputStream file =
          new PushbackInputStream(new Counted(Files.newInputStream(path)), BUFFER);
      byte[] first = file.readNBytes(2);
      file.unread(first);
      boolean packed =
          first.length == 2 && (first[0] & 0xFF) == GZIP_FIRST && (first[1] & 0xFF) == GZIP_SECOND;
      return new Watched(packed ? new GZIPInputStream(file, BUFFER) : file);
    } catch (AccessDeniedException e) {
      throw problem(ProblemCode.ACCESS_DENIED);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private ProblemsException unreadable(IOException e) {
    return problem(ProblemCode.FILE_UNREADABLE, String.valueOf(e.getMessage()));
  }

  private ProblemsException problem(ProblemCode code, String... arguments) {
    return new ProblemsException(List.of(Problem.of(code, Place.file(name()), arguments)));
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      bytesRead.addAndGet(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int first, int length) throws IOException {
      int count = super.read(into, first, length);
      bytesRead.addAndGet(Math.max(count, 0));
      return count;
    }
  }

  /** Says of the input what would else be taken for a fault of the output. */
  private final class Watched extends FilterInputStream {
    Watched(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] into, int first, int length) {
      try {
        return super.read(into, first, length);
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
  }
}
