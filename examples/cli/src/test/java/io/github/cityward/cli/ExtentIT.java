package io.github.cityward.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cityward.quantity.QuantityCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says where it is not declared in how many commune-level units a town lies. */
class ExtentIT {
  private static final String HINT = "extent is not declared";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void towns() throws IOException {
    town("unsaid", "");
    town("one", "extent: one-unit\n");
    town("several", "extent: several-units\n");
    Files.writeString(
        folder.resolve("scenarios.csv"),
        "scenario,change,item,value\nwater,value,water.clean_piped,99\n");
    Files.writeString(
        folder.resolve("unsaid/uncertainty.csv"),
        "quantity,date,distribution,a,b,c\nwater.clean_piped,2026-06-30,uniform,80,99,\n");
  }

  private void town(String id, String extent) throws IOException {
    Path town = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        town.resolve("town.yaml"),
        "id: %s\nname: Town %s\nregion: southeast\n%s".formatted(id, id, extent));
    StringBuilder rows = new StringBuilder("quantity,date,value,unit,basis,source,note\n");
    FullTown.values()
        .forEach(
            (quantity, value) ->
                rows.append(
                    "%s,2026-06-30,%s,%s,official,page,\n"
                        .formatted(
                            quantity, value, QuantityCatalog.bundled().get(quantity).unit())));
    Files.writeString(town.resolve("observations.csv"), rows.toString());
  }

  private Run run(String command) {
    List<String> arguments = new ArrayList<>();
    Arrays.stream(command.split(" "))
        .map(each -> each.startsWith("/") ? folder + each : each)
        .forEach(arguments::add);
    arguments.addAll(List.of("--lang", "en"));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void what_is_supposed_is_said_by_every_command_and_refused_by_the_strict_ones() {
    for (String command :
        List.of(
            "score /unsaid --on 2026-06-30",
            "gap /unsaid --on 2026-06-30",
            "compare /unsaid /one --on 2026-06-30",
            "diff /one --against-town /unsaid --on 2026-06-30",
            "scenarios /unsaid /scenarios.csv --on 2026-06-30",
            "simulate /unsaid --years 2026..2027 --draws 50",
            "sensitivity /unsaid --on 2026-06-30 --samples 16",
            "forecast /unsaid --on 2026-06-30 --until 2027")) {
      Run plain = run(command);
      assertThat(plain.status()).as(command + plain.err()).isZero();
      assertThat(plain.out()).as(command).containsOnlyOnce(HINT);
      assertThat(plain.err()).as(command).doesNotContain(HINT);
      Run strict = run(command + " --strict");
      assertThat(strict.status()).as(command).isEqualTo(2);
      assertThat(strict.err()).as(command).containsOnlyOnce(HINT);
      assertThat(strict.out()).as(command).isEqualTo(plain.out());
    }
  }

  @Test
  void what_is_declared_is_not_asked_for() {
    for (String town : List.of("/one", "/several")) {
      Run run = run("compare " + town + " /one --on 2026-06-30 --strict");
      assertThat(run.out() + run.err()).doesNotContain(HINT);
      assertThat(run("simulate " + town + " --years 2026..2026 --draws 10 --strict").err())
          .doesNotContain(HINT);
    }
  }
}
