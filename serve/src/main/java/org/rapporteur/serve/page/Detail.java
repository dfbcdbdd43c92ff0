package org.rapporteur.serve.page;

/// One line of a record: `where` – `Moscow`.
public record Detail(String label, String value) {}
