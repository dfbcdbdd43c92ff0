package org.rapporteur.serve.catalogue;

import java.util.List;
import java.util.Set;

/// All rows of one dispatch.
///
/// @param actors everyone named in it
record Entry(
    DispatchRow dispatch,
    List<StatementRow> statements,
    List<EventRow> events,
    List<FigureRow> figures,
    List<StopRow> stops,
    Set<Party> actors) {}
