package org.rapporteur.serve.page;

/// Something of others that the program is made of.
///
/// @param name group and name, as Maven Central has them
/// @param version of it
/// @param licence its SPDX id or its name; several parted by commas
public record Part(String name, String version, String licence) {}
