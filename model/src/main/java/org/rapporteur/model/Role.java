package org.rapporteur.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The office an actor held on the day of the dispatch.
///
/// @param title the office in English, "Minister of Foreign Affairs"
/// @param office what the office belongs to, "Ministry of Foreign Affairs of Iran"; null when not
///   known
/// @param validOn the day for which it was looked up; null when the role was read from the text
///   alone
public record Role(String title, @Nullable String office, @Nullable LocalDate validOn) {}
