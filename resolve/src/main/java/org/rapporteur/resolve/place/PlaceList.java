package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.NameKey;

/// Collects the places of a dispatch and gives each its id, in the order of their first mention.
final class PlaceList {

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<PlaceMention> mentions = new ArrayList<>();

  List<Place> places() {
    return List.copyOf(places.values());
  }

  List<PlaceMention> mentions() {
    return mentions;
  }

  void add(Toponym toponym, Ambiguity name) {
    mentions.add(new PlaceMention(toponym.span(), place(toponym, name).id()));
  }

  /// Returns the place of that toponym, the one already listed if there is one.
  Place place(Toponym toponym, Ambiguity name) {
    int best = name.best();
    if (best < 0) {
      return places.computeIfAbsent("?" + toponym.written(), _ -> unresolved(toponym));
    }
    GazetteerPlace place = name.candidates().get(best).place();
    String direction = isArea(place) ? toponym.direction() : "";
    return places.computeIfAbsent(
        direction + "/" + place.ref(),
        _ -> resolved(place, toponym.written(), direction, name.confidence(best)));
  }

  private static boolean isArea(GazetteerPlace place) {
    return !place.kind().isTown() && place.kind().precision() != PlacePrecision.POINT;
  }

  private Place resolved(
      GazetteerPlace place, String written, String direction, double confidence) {
    String name = usualName(place, written);
    return new Place(
        nextId(),
        direction.isEmpty() ? name : direction + " " + name,
        place.ref(),
        place.country(),
        place.admin1(),
        place.latitude(),
        place.longitude(),
        direction.isEmpty() ? place.kind().precision() : PlacePrecision.REGION,
        confidence);
  }

  /// Returns the name without the marks of a transliteration if the text writes it so: "Herat", not
  /// "Herāt".
  private static String usualName(GazetteerPlace place, String written) {
    boolean same = NameKey.of(written).equals(NameKey.of(place.name()));
    boolean plain =
        written.chars().anyMatch(Character::isLowerCase)
            && !written.regionMatches(true, 0, "the ", 0, 4);
    return same && plain ? written : place.name();
  }

  private Place unresolved(Toponym toponym) {
    return new Place(
        nextId(),
        toponym.written(),
        null,
        null,
        null,
        null,
        null,
        toponym.isFacility() ? PlacePrecision.POINT : PlacePrecision.REGION,
        0);
  }

  private Id<Place> nextId() {
    return new Id<>("p" + (places.size() + 1));
  }
}
