package io.github.cityward;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.numbers.core.Precision;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The library works from the module path, under its automatic module name. An automatic module
 * cannot say what it requires, so the libraries below it, which are named modules, are resolved
 * only because the launcher is told to take all of the module path.
 */
class ModulePathTest {
  private static final String MODULE =
      """
      module client {
        requires io.github.cityward;
      }
      """;

  private static final String MAIN =
      """
      package client;

      import io.github.cityward.assess.Assessor;
      import io.github.cityward.rules.RuleLibrary;
      import io.github.cityward.rules.UrbanClass;
      import io.github.cityward.town.Basis;
      import io.github.cityward.town.Town;
      import java.time.LocalDate;

      public class Main {
        public static void main(String[] arguments) {
          LocalDate date = LocalDate.of(2026, 6, 30);
          Town town =
              Town.builder("t")
                  .observe("role.planning", date, "none", Basis.ASSUMED, "")
                  .build();
          Assessor assessor =
              Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, date));
          System.out.println(
              Assessor.class.getModule().getName() + " " + assessor.assess(town, date).verdict());
        }
      }
      """;

  @Test
  void a_module_that_requires_the_library_scores_a_town(@TempDir Path folder)
      throws IOException, InterruptedException, URISyntaxException {
    Path jar = jar(folder.resolve("cityward-core.jar"));
    String libraries = modulePath(jar);
    Path client = compile(folder, libraries);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                libraries + File.pathSeparator + client,
                "--add-modules",
                "io.github.cityward,ALL-MODULE-PATH",
                "--module",
                "client/client.Main")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    // Criterion I is 8 at best, and 11.5 are needed.
    assertThat(printed.strip()).isEqualTo("io.github.cityward NOT_MET");
    assertThat(process.waitFor()).isZero();
  }

  /** Packs the compiled classes as the build does. */
  private static Path jar(Path jar) throws IOException, URISyntaxException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.github.cityward");
    Path classes = place(Cityward.class);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        entries.putNextEntry(new JarEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return jar;
  }

  private static String modulePath(Path jar) throws URISyntaxException {
    List<Path> places =
        List.of(
            jar,
            place(BigFraction.class),
            place(Precision.class),
            place(LoadSettings.class),
            place(CsvReader.class),
            place(JsonFactory.class),
            place(NullMarked.class));
    return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path compile(Path folder, String libraries) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("source").resolve("client"));
    Path module = Files.writeString(sources.resolveSibling("module-info.java"), MODULE);
    Path main = Files.writeString(sources.resolve("Main.java"), MAIN);
    Path classes = folder.resolve("classes");
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "--module-path",
                libraries,
                module.toString(),
                main.toString());
    assertThat(status).as("exit status of the compiler").isZero();
    return classes;
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
