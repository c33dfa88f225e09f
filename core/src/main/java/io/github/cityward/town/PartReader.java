package io.github.cityward.town;

import io.github.cityward.Limits;
import io.github.cityward.Result;
import io.github.cityward.quantity.QuantityCatalog;
import java.nio.file.Path;

/**
 * Reads a commune-level unit that a town names among its parts (đơn vị hợp thành). {@link
 * TownReader#readPart} reads folders; {@code WorkbookReader.readPart}, of the artifact for
 * workbooks, reads those too.
 */
@FunctionalInterface
public interface PartReader {
  /**
   * {@return the unit, or every problem of it: with its file as it lies in the folder of the unit,
   * or without a file where {@code part} is nothing that can be read}
   *
   * @param part the folder or the file, which is there
   * @param whole whether its further tables are read too
   * @param catalog the quantities that may be observed
   * @param limits how much is read of it
   */
  Result<Town> read(Path part, boolean whole, QuantityCatalog catalog, Limits limits);
}
