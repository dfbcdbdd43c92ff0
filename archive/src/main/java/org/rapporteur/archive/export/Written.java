package org.rapporteur.archive.export;

/// What came of an export.
///
/// @param rows how many the file has
/// @param leftOut how many were asked for that the form could not hold at all
public record Written(long rows, long leftOut) {}
