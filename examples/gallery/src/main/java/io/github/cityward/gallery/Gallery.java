package io.github.cityward.gallery;

import io.github.cityward.charts.ChartImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Makes {@code docs/gallery}: every kind of chart of the data of this repository, in both
 * languages, each beside its code.
 *
 * <pre>java -jar examples/gallery/target/cityward-gallery-0.1.0.jar .</pre>
 */
public final class Gallery {
  static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

  private final Path root;

  Gallery(Path root) {
    this.root = root;
  }

  /** {@return one example of each kind} */
  static List<Example> examples() {
    return List.of(
        new CriteriaExample(),
        new StatusExample(),
        new ShortfallsExample(),
        new ShortfallWaterfallExample(),
        new GroupsExample(),
        new DataExample(),
        new LawsExample(),
        new RankingExample(),
        new HeatMapExample(),
        new FanExample(),
        new ReadinessExample(),
        new FirstYearExample(),
        new TornadoExample(),
        new SobolExample(),
        new PlanExample(),
        new FrontierExample(),
        new RoadExample(),
        new MilestonesExample());
  }

  /**
   * Writes the pages and the pictures.
   *
   * @param arguments the folder of this repository
   * @throws IOException if a source cannot be read or a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    new Gallery(Path.of(arguments[0])).write();
  }

  Path folder() {
    return root.resolve("docs/gallery");
  }

  GalleryPage page(Locale locale) {
    Path sources = root.resolve("examples/gallery/src/main/java/io/github/cityward/gallery");
    return new GalleryPage(new Start(root.resolve("examples/data")), sources, locale);
  }

  private void write() throws IOException {
    for (Locale locale : LANGUAGES) {
      GalleryPage page = page(locale);
      for (GalleryPage.Entry each : page.entries()) {
        Path file = folder().resolve(each.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, ChartImage.svg(each.picture().chart(), each.picture().words()));
      }
      Files.writeString(folder().resolve(page.file()), page.text());
    }
  }
}
