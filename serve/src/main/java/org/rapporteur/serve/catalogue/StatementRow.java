package org.rapporteur.serve.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;

/// One statement in a list.
///
/// @param dispatch where it was read
/// @param id names it there
/// @param sources who said it; empty when nobody known is named
/// @param sourceWords the words that name the source; null when nobody is named
/// @param attitude how the source stands to the content
/// @param content what was said
/// @param nested whether it stands inside another one
public record StatementRow(
    DispatchRow dispatch,
    String id,
    List<Party> sources,
    @Nullable String sourceWords,
    Attitude attitude,
    String content,
    boolean nested,
    double confidence) {

  public StatementRow {
    sources = List.copyOf(sources);
  }
}
