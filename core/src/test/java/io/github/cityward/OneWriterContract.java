package io.github.cityward;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Nothing but the one writer of whole files opens a file that people keep, so that what its tests
 * show of kills and full disks is true of every command.
 */
public abstract class OneWriterContract {
  private static final String OPENING =
      "write|writeString|newOutputStream|newBufferedWriter|newByteChannel|move|copy|createFile";

  /** The types of one module. */
  protected abstract JavaClasses types();

  /** The names of those that write something else, each with a reason beside it. */
  protected abstract List<String> others();

  @Test
  void a_file_that_people_keep_is_written_by_the_one_writer() {
    String allowed = ".*\\.(" + String.join("|", others()) + ")(\\$.*)?";
    noClasses()
        .that()
        .haveNameNotMatching(allowed)
        .should()
        .callMethodWhere(target(owner(type(Files.class))).and(target(nameMatching(OPENING))))
        .orShould()
        .callMethodWhere(target(owner(type(FileChannel.class))).and(target(nameMatching("open"))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
        .orShould()
        .callConstructor(PrintWriter.class, File.class)
        .check(types());
  }
}
