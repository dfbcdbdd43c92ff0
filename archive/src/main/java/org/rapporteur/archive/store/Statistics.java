package org.rapporteur.archive.store;

import org.jspecify.annotations.Nullable;

/// How much an archive holds.
///
/// @param dispatches how many
/// @param readings of them, earlier versions counted
/// @param engines how many different engines, models and tables made the readings
/// @param firstAdded when the first reading was added, ISO 8601; null in an empty archive
/// @param lastAdded when the last one was
/// @param packedBytes what the readings take, without the database's own needs
public record Statistics(
    long dispatches,
    long readings,
    int engines,
    @Nullable String firstAdded,
    @Nullable String lastAdded,
    long packedBytes) {}
