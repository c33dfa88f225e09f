package io.github.cityward.cli;

import io.github.cityward.batch.Checkpoint;
import io.github.cityward.batch.Checkpoints;
import io.github.cityward.source.WholeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of scores that goes on where an earlier run was broken off. Until it is whole, two hidden
 * files stand beside it: the rows so far ({@code .NAME.part}) and what is known of them ({@code
 * .NAME.resume}).
 */
final class ResumableFile implements Checkpoints, AutoCloseable {
  /** What the system says where another run holds the rows. */
  static final String IN_USE = "In use";

  private static final long NANOSECONDS_BETWEEN_NOTES = 200_000_000;
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Path rows;
  private final Path note;
  private final Map<String, String> of;
  private final FileChannel channel;
  private final CRC32C sum = new CRC32C();
  private final Set<String> differences = new TreeSet<>();
  private @Nullable Checkpoint from;
  private long lastNote = System.nanoTime();

  private ResumableFile(Path target, Path rows, Map<String, String> of, FileChannel channel) {
    this.target = target;
    this.rows = rows;
    this.note = target.resolveSibling("." + target.getFileName() + ".resume");
    this.of = of;
    this.channel = channel;
  }

  /**
   * {@return the file that becomes {@code target}, ready for what is missing}
   *
   * @param of what its scores depend on, by name; only scores of the same are gone on with
   * @throws FileSystemException with the reason {@link #IN_USE} if another run is writing it
   */
  static ResumableFile open(Path target, Map<String, String> of) throws IOException {
    Path rows = target.resolveSibling("." + target.getFileName() + ".part");
    FileChannel channel =
        FileChannel.open(
            rows, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    ResumableFile file = new ResumableFile(target, rows, of, channel);
    try {
      file.requireAlone();
      file.find();
      return file;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** What is locked must still stand there: a run that ends now moves it away. */
  private void requireAlone() throws IOException {
    Object here = key();
    try {
      if (channel.tryLock() != null && Objects.equals(here, key())) {
        return;
      }
    } catch (OverlappingFileLockException | NoSuchFileException e) {
      // another thread, or a run that has just ended
    }
    throw new FileSystemException(target.toString(), null, IN_USE);
  }

  private @Nullable Object key() throws IOException {
    return Files.readAttributes(rows, BasicFileAttributes.class).fileKey();
  }

  /** Keeps the rows that an earlier run of the same left, up to the last that it noted. */
  private void find() throws IOException {
    Optional<Resumption> found = Resumption.read(note);
    long kept = 0;
    if (found.isPresent()) {
      Resumption done = found.get();
      addDifferences(done.of());
      if (differences.isEmpty() && done.sum() == sumOf(done.written())) {
        from = done.checkpoint();
        kept = done.written();
      }
    }
    if (from == null) {
      sum.reset();
      Files.deleteIfExists(note);
    }
    channel.truncate(kept).position(kept);
  }

  private void addDifferences(Map<String, String> then) {
    Set<String> names = new TreeSet<>(of.keySet());
    names.addAll(then.keySet());
    names.stream()
        .filter(each -> !Objects.equals(of.get(each), then.get(each)))
        .forEach(differences::add);
  }

  private long sumOf(long bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (long at = 0; at < bytes; ) {
      buffer.clear().limit((int) Math.min(BUFFER, bytes - at));
      int count = channel.read(buffer, at);
      if (count < 0) {
        return -1; // no sum is that: the rows are not all there
      }
      sum.update(buffer.flip());
      at += count;
    }
    return sum.getValue();
  }

  /** {@return by what the scores that an earlier run began differ from these; they are lost} */
  Set<String> differences() {
    return differences;
  }

  @Override
  public Optional<Checkpoint> from() {
    return Optional.ofNullable(from);
  }

  /** {@return what takes the rows that are missing; it is closed with this} */
  OutputStream rows() {
    return new CheckedOutputStream(Channels.newOutputStream(channel), sum);
  }

  /** Notes from time to time how far the rows are, once they are on the disk. */
  @Override
  public void reached(Checkpoint checkpoint) throws IOException {
    if (System.nanoTime() - lastNote > NANOSECONDS_BETWEEN_NOTES) {
      channel.force(false);
      String text = new Resumption(of, checkpoint, channel.position(), sum.getValue()).text();
      WholeFiles.write(note, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      lastNote = System.nanoTime();
    }
  }

  /** Puts the file, which is whole, into its place. */
  void finish() throws IOException {
    channel.force(true);
    channel.close();
    WholeFiles.appear(rows, target);
    Files.deleteIfExists(note);
  }

  /** Forgets all that was done. */
  void discard() throws IOException {
    channel.close();
    Files.deleteIfExists(rows);
    Files.deleteIfExists(note);
  }

  /** Keeps what was noted for another run, and nothing else. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (Files.notExists(note)) {
      Files.deleteIfExists(rows);
    }
  }
}
