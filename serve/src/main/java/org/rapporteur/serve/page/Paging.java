package org.rapporteur.serve.page;

import java.util.List;

/// Which stretch of a long list is shown.
///
/// @param page from 1
/// @param pages how many there are, at least 1
public record Paging(int page, int pages) {

  public static final int ROWS = 50;

  /// Returns page `wanted`, or the nearest that there is.
  public static Paging of(int wanted, int total) {
    int pages = Math.max(1, (total + ROWS - 1) / ROWS);
    return new Paging(Math.clamp(wanted, 1, pages), pages);
  }

  /// Returns the rows of this page.
  public <T> List<T> cut(List<T> all) {
    int from = Math.min((page - 1) * ROWS, all.size());
    return all.subList(from, Math.min(from + ROWS, all.size()));
  }
}
