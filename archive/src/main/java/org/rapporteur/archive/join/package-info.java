/// What several dispatches say of the same: events and journeys with all their reports, actors,
/// figures over time, and how many origins the reports really have.
///
/// Start at [EventJoiner], [ActorRecords] and [FigureSeries]. Everything is a value made of
/// readings; nothing is averaged and no report is dropped. Its neighbour `archive.story` groups the
/// dispatches.
@NullMarked
package org.rapporteur.archive.join;

import org.jspecify.annotations.NullMarked;
