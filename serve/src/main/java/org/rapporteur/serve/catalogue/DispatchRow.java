package org.rapporteur.serve.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One dispatch in a list.
///
/// @param key names it in an address
/// @param id names it in the archive
/// @param title its headline, or how its text begins
/// @param lead how its text begins
/// @param outlet who published it; `unnamed outlet` when not known
/// @param country of the outlet's seat, or null
/// @param ownership of the outlet, or null
/// @param published the day, or null
/// @param statements how many were read
/// @param events how many were read
/// @param figures how many were read
/// @param words of the text, roughly
/// @param warnings how many the engine gave
public record DispatchRow(
    String key,
    String id,
    String title,
    String lead,
    String outlet,
    @Nullable String country,
    @Nullable String ownership,
    @Nullable LocalDate published,
    int statements,
    int events,
    int figures,
    int words,
    int warnings) {

  public static final String UNNAMED = "unnamed outlet";
}
