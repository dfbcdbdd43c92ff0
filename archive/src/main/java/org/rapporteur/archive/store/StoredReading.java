package org.rapporteur.archive.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reading as it lies in the database.
///
/// @param number the dispatch's place in the order in which dispatches came, from 1
/// @param id the dispatch's id
/// @param version of the reading, from 1
/// @param added when it was added
/// @param dateline the dispatch's, as it was given; null for none
/// @param line its JSON, as `read --format jsonl` wrote it
public record StoredReading(
    long number, String id, int version, Instant added, @Nullable String dateline, String line) {}
