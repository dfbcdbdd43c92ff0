package org.rapporteur.serve.review;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.archive.correction.Subject;

/// A finding that nobody has decided yet.
///
/// @param sure how sure it is, 0 to 1; see [Doubts]
/// @param key names its dispatch in an address
/// @param finding its id in the reading
/// @param subject what it is
public record Doubt(double sure, String key, String finding, Subject subject)
    implements Comparable<Doubt> {

  private static final Comparator<Doubt> LEAST_SURE_FIRST =
      Comparator.comparingDouble(Doubt::sure)
          .thenComparing(Doubt::key)
          .thenComparing(Doubt::finding);

  @Override
  public int compareTo(Doubt other) {
    return LEAST_SURE_FIRST.compare(this, other);
  }

  /// Returns it as an address can hold it; [#parse] reads it.
  public String cursor() {
    return sure + "," + key + "," + finding;
  }

  /// Reads a [#cursor]; empty when it is none.
  public static Optional<Doubt> parse(String cursor) {
    String[] parts = cursor.split(",", -1);
    try {
      return parts.length == 3
          ? Optional.of(
              new Doubt(Double.parseDouble(parts[0]), parts[1], parts[2], Subject.of(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
