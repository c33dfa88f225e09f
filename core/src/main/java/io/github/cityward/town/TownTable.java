package io.github.cityward.town;

import io.github.cityward.source.TableColumns;
import io.github.cityward.source.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The tables of a town: a file of its folder, or a sheet of its workbook. */
@API(status = API.Status.INTERNAL, since = "0.1.0")
public enum TownTable {
  /** What was measured. */
  OBSERVATIONS("quantity,date,value,unit,basis,source,note", "note_en"),
  /** How uncertain the future is. */
  UNCERTAINTY("quantity,date,distribution,a,b,c"),
  /** What may be built, at which cost and to which effect. */
  PROJECTS(
      "id,name,cost,ready,quantity,effect,requires,excludes",
      "earliest,latest,days,ramp_up,running_cost,price_year,one_of"),
  /** The steps to a status. */
  ROADMAP("id,name,after,min_days,likely_days,max_days,kind,target,by,done", "status"),
  /** What programmes want to reach. */
  TARGETS("id,name,target,unit,by,actual,actual_date,basis,source", "status");

  private final String columns;
  private final String optional;

  TownTable(String columns) {
    this(columns, "");
  }

  TownTable(String columns, String optional) {
    this.columns = columns;
    this.optional = optional;
  }

  /** {@return its name, which is that of its sheet: {@code observations}} */
  public String code() {
    return Words.of(this);
  }

  /** {@return the name of its file: {@code observations.csv}} */
  public String file() {
    return code() + ".csv";
  }

  /** {@return the columns that it must have} */
  public List<String> columns() {
    return Arrays.asList(columns.split(",", -1));
  }

  /** {@return the columns that it may have beside them} */
  public List<String> optionalColumns() {
    return optional.isEmpty() ? List.of() : Arrays.asList(optional.split(",", -1));
  }

  /** {@return the columns that it must have, then those that it may have} */
  public List<String> allColumns() {
    return columnsLike(optionalColumns());
  }

  /** {@return all that it must have, and those of the others that are in {@code header}} */
  public List<String> columnsLike(Collection<String> header) {
    return Stream.concat(columns().stream(), optionalColumns().stream().filter(header::contains))
        .toList();
  }

  TableColumns asRead() {
    return new TableColumns(columns(), optionalColumns(), Set.of());
  }

  /** {@return whether a town cannot be without it} */
  public boolean isRequired() {
    return this == OBSERVATIONS;
  }
}
