package org.rapporteur.serve.page;

/// A loaded term as the dispatch page lists it.
public record TermRecord(String id, String words, String category, String voice) {}
