package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.NameKey;

/// Says where on the map the places of a dispatch are.
///
/// A name means one place throughout a dispatch. Which one, is decided by what stands beside it
/// ("Springfield, Illinois"), by where the dispatch was filed and its outlet sits, by the other
/// names of the text and by size. A name that nothing in the gazetteer fits comes out as a place
/// without a reference. Immutable; safe to share between threads.
public final class PlaceFinder {

  private final Gazetteer gazetteer;
  private final Candidates candidates;
  private final Qualifiers qualifiers;
  private final Disambiguation disambiguation;

  PlaceFinder(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    candidates = new Candidates(gazetteer);
    qualifiers = new Qualifiers(gazetteer);
    disambiguation = new Disambiguation(gazetteer, weights);
  }

  /// Returns a finder over the shipped gazetteer.
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load(), PlaceWeights.FITTED);
  }

  /// Returns a finder over `gazetteer`.
  public static PlaceFinder over(Gazetteer gazetteer) {
    return new PlaceFinder(gazetteer, PlaceWeights.FITTED);
  }

  /// Resolves the names of `annotated` that are locations or facilities, and its dateline.
  ///
  /// @param outletCountry ISO 3166 alpha-3 of the outlet's seat; null when it is not known, then
  ///   the ending of its domain serves
  public FoundPlaces find(AnnotatedDispatch annotated, @Nullable String outletCountry) {
    List<Name> names =
        annotated.names().stream()
            .filter(name -> name.type() == NameType.LOCATION || name.type() == NameType.FACILITY)
            .toList();
    List<Toponym> toponyms = new ArrayList<>();
    for (Name name : names) {
      toponyms.add(toponym(annotated.dispatch(), name.span(), name.type() == NameType.FACILITY));
    }
    return resolve(annotated.dispatch(), toponyms, outletCountry);
  }

  /// Resolves toponyms that are already known to be such, as gold data gives them.
  ///
  /// @param spans where they stand in the text, in order
  public FoundPlaces resolve(Dispatch dispatch, List<Span> spans) {
    List<Toponym> toponyms = spans.stream().map(span -> toponym(dispatch, span, false)).toList();
    return resolve(dispatch, toponyms, null);
  }

  private Toponym toponym(Dispatch dispatch, Span span, boolean facility) {
    return new Toponym(
        span,
        dispatch.text(span),
        qualifiers.around(dispatch.text(), span),
        Direction.before(dispatch.text(), span.start()),
        facility);
  }

  private FoundPlaces resolve(
      Dispatch dispatch, List<Toponym> toponyms, @Nullable String outletCountry) {
    Map<String, Ambiguity> names = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      names
          .computeIfAbsent(NameKey.of(toponym.written()), _ -> new Ambiguity(candidatesOf(toponym)))
          .add(toponym);
    }
    @Nullable String outlet =
        outletCountry == null ? countryOfDomain(dispatch.outlet()) : outletCountry;
    disambiguation.weigh(List.copyOf(names.values()), outlet, null);
    var places = new PlaceList();
    for (Toponym toponym : toponyms) {
      Ambiguity name = names.get(NameKey.of(toponym.written()));
      places.add(toponym, name == null ? new Ambiguity(List.of()) : name);
    }
    return new FoundPlaces(places.places(), places.mentions(), null);
  }

  private List<Candidate> candidatesOf(Toponym toponym) {
    List<Candidate> found = candidates.of(toponym.written());
    return found.isEmpty() && toponym.facility()
        ? candidates.ofFirstWords(toponym.written())
        : found;
  }

  private @Nullable String countryOfDomain(@Nullable String outlet) {
    if (outlet == null) {
      return null;
    }
    String ending = outlet.substring(outlet.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String alpha2 = ending.equals("uk") ? "gb" : ending;
    Optional<GazetteerPlace> country =
        alpha2.length() == 2 ? gazetteer.findCountryByAlpha2(alpha2) : Optional.empty();
    return country.map(GazetteerPlace::country).orElse(null);
  }
}
