package io.github.cityward.cli;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.cityward.OneWriterContract;
import java.nio.file.Path;
import java.util.List;

class OneWriterTest extends OneWriterContract {
  @Override
  protected JavaClasses types() {
    return new ClassFileImporter().importPath(Path.of("target", "classes"));
  }

  /**
   * The output of the process, pipes and devices, a file that is written on after a stop, and a
   * draft for what takes only whole files.
   */
  @Override
  protected List<String> others() {
    return List.of("Main", "OutputFile", "ResumableFile", "BatchCommand");
  }
}
