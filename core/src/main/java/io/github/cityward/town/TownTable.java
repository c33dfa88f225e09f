package io.github.cityward.town;

import io.github.cityward.source.Words;
import java.util.Arrays;
import java.util.List;

/** The tables of a town: a file of its folder, or a sheet of its workbook. */
public enum TownTable {
  /** What was measured. */
  OBSERVATIONS("quantity,date,value,unit,basis,source,note"),
  /** How uncertain the future is. */
  UNCERTAINTY("quantity,date,distribution,a,b,c"),
  /** What may be built, at which cost and to which effect. */
  PROJECTS("id,name,cost,ready,quantity,effect,requires,excludes"),
  /** The steps to a status. */
  ROADMAP("id,name,after,min_days,likely_days,max_days,kind,target,by,done"),
  /** What programmes want to reach. */
  TARGETS("id,name,target,unit,by,actual,actual_date,basis,source");

  private final String columns;

  TownTable(String columns) {
    this.columns = columns;
  }

  /** {@return its name, which is that of its sheet: {@code observations}} */
  public String code() {
    return Words.of(this);
  }

  /** {@return the name of its file: {@code observations.csv}} */
  public String file() {
    return code() + ".csv";
  }

  /** {@return its columns} */
  public List<String> columns() {
    return Arrays.asList(columns.split(",", -1));
  }

  /** {@return whether a town cannot be without it} */
  public boolean isRequired() {
    return this == OBSERVATIONS;
  }
}
