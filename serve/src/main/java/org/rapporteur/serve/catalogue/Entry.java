package org.rapporteur.serve.catalogue;

import java.util.List;
import java.util.Set;

/// All rows of one dispatch.
///
/// @param stand the state of the dispatch that they were made of
/// @param actors everyone named in it
record Entry(
    Stand stand,
    DispatchRow dispatch,
    List<StatementRow> statements,
    List<EventRow> events,
    List<FigureRow> figures,
    List<StopRow> stops,
    Set<Party> actors) {}
