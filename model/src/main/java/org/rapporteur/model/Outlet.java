package org.rapporteur.model;

import org.jspecify.annotations.Nullable;

/// The publisher of a dispatch.
///
/// @param name its usual name, or what the input says
/// @param domain its main web domain; null when not known
/// @param ref where it is known; null when it is not in the reference data
/// @param country ISO 3166 alpha-3 of its seat; null when not known
/// @param ownership as the reference data has it (`state`, `public`, `private` …); null when not
///   known
public record Outlet(
    String name,
    @Nullable String domain,
    @Nullable String ref,
    @Nullable String country,
    @Nullable String ownership) {}
