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
import org.rapporteur.model.Id;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Place;
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
  private final DatelineReader datelines;

  PlaceFinder(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    candidates = new Candidates(gazetteer);
    qualifiers = new Qualifiers(gazetteer);
    disambiguation = new Disambiguation(gazetteer, weights);
    datelines =
        new DatelineReader(
            name -> !candidates.of(name).isEmpty(),
            name ->
                candidates.of(name).stream()
                    .filter(candidate -> candidate.match() == Candidate.Match.MAIN)
                    .anyMatch(candidate -> Candidates.isWellKnown(candidate.place())));
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
    Dispatch dispatch = annotated.dispatch();
    Optional<PrintedDateline> printed = datelines.atStartOf(dispatch.text());
    List<Toponym> toponyms = new ArrayList<>();
    for (Name name : annotated.names()) {
      boolean facility = name.type() == NameType.FACILITY;
      boolean credited = printed.filter(dateline -> dateline.credits(name.span())).isPresent();
      if (!credited && (facility || name.type() == NameType.LOCATION)) {
        Toponym.Role role = facility ? Toponym.Role.FACILITY : Toponym.Role.PLACE;
        toponyms.add(toponym(dispatch, name.span(), role));
      }
    }
    return resolve(dispatch, toponyms, outletCountry);
  }

  /// Resolves toponyms that are already known to be such, as gold data gives them.
  ///
  /// @param spans where they stand in the text, in order
  public FoundPlaces resolve(Dispatch dispatch, List<Span> spans) {
    List<Toponym> toponyms = new ArrayList<>();
    spans.forEach(span -> toponyms.add(toponym(dispatch, span, Toponym.Role.PLACE)));
    return resolve(dispatch, toponyms, null);
  }

  private Toponym toponym(Dispatch dispatch, Span span, Toponym.Role role) {
    return new Toponym(
        span,
        dispatch.text(span),
        qualifiers.around(dispatch.text(), span),
        Direction.before(dispatch.text(), span.start()),
        role);
  }

  private FoundPlaces resolve(
      Dispatch dispatch, List<Toponym> named, @Nullable String outletCountry) {
    Filing filing = filing(dispatch);
    List<Toponym> toponyms = filing.inText() ? filing.ahead(named) : named;
    Map<String, Ambiguity> names = new LinkedHashMap<>();
    for (Toponym toponym : toponyms) {
      ambiguity(names, toponym).add(toponym);
    }
    @Nullable Toponym filed = filing.toponym();
    @Nullable String outlet =
        outletCountry == null ? countryOfDomain(dispatch.outlet()) : outletCountry;
    @Nullable String country = filed == null ? null : countryOf(filed, outlet);
    if (filed != null && !toponyms.contains(filed)) {
      ambiguity(names, filed).add(filed);
    }
    disambiguation.weigh(List.copyOf(names.values()), outlet, country);
    var places = new PlaceList();
    for (Toponym toponym : toponyms) {
      places.add(toponym, ambiguity(names, toponym));
    }
    @Nullable Id<Place> dateline =
        filed == null ? null : places.place(filed, ambiguity(names, filed)).id();
    return new FoundPlaces(
        places.places(), places.mentions(), dateline, filing.printed(), filing.inText());
  }

  private Ambiguity ambiguity(Map<String, Ambiguity> names, Toponym toponym) {
    return names.computeIfAbsent(
        NameKey.of(toponym.written()), _ -> new Ambiguity(candidatesOf(toponym)));
  }

  private Filing filing(Dispatch dispatch) {
    Optional<PrintedDateline> inText = datelines.atStartOf(dispatch.text());
    if (inText.isPresent()) {
      return Filing.of(dispatch.text(), inText.get(), true);
    }
    @Nullable String apart = dispatch.dateline();
    return Optional.ofNullable(apart)
        .flatMap(datelines::whole)
        .map(printed -> Filing.of(String.valueOf(apart), printed, false))
        .orElse(Filing.UNKNOWN);
  }

  /// Resolves the dateline by itself: its country then helps with the other names.
  private @Nullable String countryOf(Toponym filed, @Nullable String outlet) {
    Ambiguity alone = new Ambiguity(candidatesOf(filed));
    alone.add(filed);
    disambiguation.weigh(List.of(alone), outlet, null);
    return alone.best() < 0 ? null : alone.candidates().get(alone.best()).place().country();
  }

  private List<Candidate> candidatesOf(Toponym toponym) {
    List<Candidate> found = candidates.of(toponym.written());
    return found.isEmpty() && toponym.isFacility()
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
