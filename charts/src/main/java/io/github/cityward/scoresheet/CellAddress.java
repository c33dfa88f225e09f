package io.github.cityward.scoresheet;

/**
 * A cell that a formula speaks of.
 *
 * @param sheet the name of its sheet
 * @param address where it stands there: {@code B7}
 */
record CellAddress(String sheet, String address) {
  private static final String LETTERS = "[A-Z]+";

  private int row() {
    return Integer.parseInt(address.replaceFirst(LETTERS, ""));
  }

  private String column() {
    return address.replaceFirst("[0-9]+", "");
  }

  /** {@return whether this cell stands right below {@code other}} */
  boolean follows(CellAddress other) {
    return sheet.equals(other.sheet) && column().equals(other.column()) && row() == other.row() + 1;
  }

  /** {@return the cells from this one down to {@code last}, as a formula writes them} */
  String to(CellAddress last) {
    return equals(last) ? toString() : this + ":" + last.address;
  }

  /** {@return the cell as a formula writes it, its sheet too} */
  @Override
  public String toString() {
    return "'" + sheet.replace("'", "''") + "'!" + address;
  }
}
