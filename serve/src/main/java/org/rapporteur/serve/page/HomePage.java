package org.rapporteur.serve.page;

import java.util.List;
import org.rapporteur.serve.catalogue.Catalogue;
import org.rapporteur.serve.catalogue.DispatchRow;

/// The first page: the dispatches, or how to come by some.
///
/// @param busy whether dispatches are still being read or entered
/// @param examples whether example dispatches can be offered
public record HomePage(
    int dispatches,
    int statements,
    int events,
    int figures,
    List<DispatchRow> rows,
    Paging paging,
    boolean busy,
    boolean examples) {

  /// Asks the catalogue.
  public static HomePage of(Catalogue catalogue, int page, boolean busy, boolean examples) {
    List<DispatchRow> all = catalogue.dispatches();
    Paging paging = Paging.of(page, all.size());
    return new HomePage(
        all.size(),
        all.stream().mapToInt(DispatchRow::statements).sum(),
        all.stream().mapToInt(DispatchRow::events).sum(),
        all.stream().mapToInt(DispatchRow::figures).sum(),
        paging.cut(all),
        paging,
        busy,
        examples);
  }

  public boolean isEmpty() {
    return dispatches == 0;
  }
}
