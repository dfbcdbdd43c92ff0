package org.rapporteur.archive.join;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;

/// Whether two reports can be about the same place and day; what one does not say contradicts
/// nothing.
final class Compatible {
  private Compatible() {}

  /// Places are compatible when one lies in the other, or both within 50 km.
  static boolean places(Optional<Place> one, Optional<Place> other) {
    return one.isEmpty()
        || other.isEmpty()
        || isIn(one.get(), other.get())
        || isIn(other.get(), one.get())
        || Distance.areNear(one.get(), other.get());
  }

  /// Days are compatible when they come within a day of one another.
  static boolean days(Optional<Report.Days> one, Optional<Report.Days> other) {
    return one.isEmpty() || other.isEmpty() || one.get().meets(other.get());
  }

  private static boolean isIn(Place inner, Place outer) {
    return isNamedAlike(inner, outer) || isInCountry(inner, outer) || isInDivision(inner, outer);
  }

  private static boolean isNamedAlike(Place inner, Place outer) {
    return inner.ref() == null
        ? inner.name().equalsIgnoreCase(outer.name())
        : inner.ref().equals(outer.ref());
  }

  private static boolean isInCountry(Place inner, Place outer) {
    return outer.precision() == PlacePrecision.COUNTRY
        && outer.country() != null
        && outer.country().equals(inner.country());
  }

  private static boolean isInDivision(Place inner, Place outer) {
    return outer.precision() == PlacePrecision.ADMIN
        && outer.admin1() != null
        && outer.admin1().equals(inner.admin1())
        && Objects.equals(outer.country(), inner.country());
  }
}
