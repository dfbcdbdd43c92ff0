package org.rapporteur.serve.page;

/// Whose voice speaks in a dispatch.
///
/// @param letter stands before what it says
/// @param hue 1 to 6, in turn; 0 for nobody named
/// @param name who it is
/// @param role the office held, or empty
/// @param statements how many it makes
public record Source(String letter, int hue, String name, String role, int statements) {}
