package org.rapporteur.serve.page;

import java.util.List;

/// What of a finding can be corrected.
///
/// @param name as in `archive.correction.Subject`
/// @param label for people
/// @param value as it stands; empty when not known
/// @param choices the values there are; empty when any may be written
/// @param several whether several may be written, parted by semicolons
/// @param hint what may be written; may be empty
public record FormField(
    String name, String label, String value, List<String> choices, boolean several, String hint) {

  public FormField {
    choices = List.copyOf(choices);
  }

  /// Returns the values that a person wrote, in the form in which corrections have them.
  public List<String> read(String written) {
    if (written.isBlank()) {
      return List.of();
    }
    return several
        ? List.of(written.split(";")).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList()
        : List.of(written.strip());
  }
}
