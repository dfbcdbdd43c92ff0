package org.rapporteur.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.reference.gazetteer.AdminDesignation;
import org.rapporteur.reference.gazetteer.Gazetteer;
import org.rapporteur.reference.gazetteer.Gazetteer.NamedPlace;
import org.rapporteur.reference.gazetteer.GazetteerPlace;
import org.rapporteur.reference.gazetteer.PlaceKind;

/// Looks up what a toponym may mean, trying ever looser readings of its words.
///
/// "Khuzestan Province" → the division Khuzestan; "Hasakah" → Al Hasakah; "northern Aleppo" →
/// Aleppo; "Portsmouth, United Kingdom" → Portsmouth.
final class Candidates {

  /// More than any sense is worth; keeps hostile input cheap.
  private static final int LIMIT = 80;

  private static final int LONGEST_NAME = 80;

  private static final Comparator<Candidate> MOST_POPULOUS_FIRST =
      Comparator.comparingInt(Candidates::townsLast)
          .thenComparingLong(candidate -> -candidate.place().population())
          .thenComparing(candidate -> candidate.place().ref());

  private final Gazetteer gazetteer;

  Candidates(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private static int townsLast(Candidate candidate) {
    return candidate.place().kind().isTown() ? 1 : 0;
  }

  /// Returns what `written` may mean; empty when nothing fits.
  List<Candidate> of(String written) {
    if (written.length() > LONGEST_NAME) {
      return List.of();
    }
    String name = withoutPossessive(written.strip());
    if (Direction.is(name)) {
      return List.of();
    }
    List<Candidate> abbreviated = abbreviated(name);
    List<Candidate> found = abbreviated.isEmpty() ? exact(name) : abbreviated;
    for (String looser : looserReadings(name)) {
      if (found.isEmpty()) {
        found = exact(looser);
      }
    }
    String bare = AdminDesignation.strip(name);
    if (!bare.equals(name)) {
      found = withDivisions(found, bare);
    }
    return found.stream().sorted(MOST_POPULOUS_FIRST).limit(LIMIT).toList();
  }

  /// Returns the town or country that the first words of a facility's name give.
  List<Candidate> ofFirstWords(String written) {
    String[] words = written.length() > LONGEST_NAME ? new String[0] : written.split("\\s+");
    for (int count = words.length - 1; count > 0; count--) {
      String name = withoutPossessive(String.join(" ", List.of(words).subList(0, count)));
      List<Candidate> found =
          gazetteer.find(name).stream()
              .map(NamedPlace::place)
              .filter(Candidates::isWellKnown)
              .map(place -> new Candidate(place, Candidate.Match.PART))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Tells whether a reader far away knows it: a country or a town of some size.
  static boolean isWellKnown(GazetteerPlace place) {
    return place.kind() == PlaceKind.COUNTRY || place.population() >= 50_000;
  }

  private List<Candidate> exact(String name) {
    List<Candidate> found = new ArrayList<>();
    for (NamedPlace named : gazetteer.find(name)) {
      found.add(
          new Candidate(
              named.place(), named.main() ? Candidate.Match.MAIN : Candidate.Match.OTHER));
    }
    if (found.stream().noneMatch(c -> c.place().kind() == PlaceKind.COUNTRY)) {
      gazetteer
          .findByDemonym(name)
          .ifPresent(country -> found.add(new Candidate(country, Candidate.Match.DEMONYM)));
    }
    return found;
  }

  /// Returns the divisions that "Fla." stands for; a full stop is needed, "La" is a town as well.
  private List<Candidate> abbreviated(String name) {
    return name.endsWith(".")
        ? gazetteer.findAbbreviated(name).map(this::exact).orElse(List.of()).stream()
            .filter(candidate -> !candidate.place().kind().isTown())
            .toList()
        : List.of();
  }

  private List<String> looserReadings(String name) {
    List<String> readings = new ArrayList<>();
    int comma = name.indexOf(',');
    if (comma > 0) {
      readings.add(name.substring(0, comma));
    }
    readings.add(AdminDesignation.strip(name));
    readings.add(Direction.strip(name));
    readings.add(
        withoutFirst(name, "city of ", "town of ", "village of ", "downtown ", "greater "));
    readings.add(withoutLast(name, " city", " town", " village", " area", " border"));
    String article = withoutFirst(name, "al-", "al ", "el-", "el ", "ash-", "as-", "ad-", "ar-");
    readings.add(article);
    readings.add("Al " + article);
    return readings;
  }

  /// Puts the divisions of the name without "Province" first: they are what was asked for.
  private List<Candidate> withDivisions(List<Candidate> found, String bare) {
    List<Candidate> divisions =
        exact(bare).stream()
            .filter(
                c -> c.place().kind() == PlaceKind.ADMIN1 || c.place().kind() == PlaceKind.ADMIN2)
            .toList();
    boolean known = found.stream().anyMatch(c -> !c.place().kind().isTown());
    return known || divisions.isEmpty() ? found : divisions;
  }

  private static String withoutPossessive(String name) {
    return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
  }

  private static String withoutFirst(String name, String... prefixes) {
    for (String prefix : prefixes) {
      if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  private static String withoutLast(String name, String... endings) {
    for (String ending : endings) {
      int start = name.length() - ending.length();
      if (start > 0 && name.regionMatches(true, start, ending, 0, ending.length())) {
        return name.substring(0, start);
      }
    }
    return name;
  }
}
