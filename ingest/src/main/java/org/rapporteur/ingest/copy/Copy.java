package org.rapporteur.ingest.copy;

/// A text that holds most of an earlier one, or most of which stands in an earlier one.
///
/// @param original the number of the earlier text, see [CopyIndex#add]
/// @param share how much of the shorter text is in the longer one, 0 to 1, estimated
/// @param exact whether both have the same words throughout
public record Copy(int original, double share, boolean exact) {}
