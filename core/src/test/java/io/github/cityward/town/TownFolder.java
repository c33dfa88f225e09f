package io.github.cityward.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the files of a town. */
final class TownFolder {
  static final String TOWN = "id: t\nname: T\nregion: southeast\n";
  static final String HEADER = "quantity,date,value,unit,basis,source,note\n";

  private TownFolder() {}

  static void write(Path folder, String town, String observations) throws IOException {
    Files.writeString(folder.resolve(TownReader.TOWN_FILE), town);
    Files.writeString(folder.resolve(TownReader.OBSERVATIONS_FILE), observations);
  }
}
