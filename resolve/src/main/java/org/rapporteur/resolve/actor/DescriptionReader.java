package org.rapporteur.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Country;
import org.rapporteur.reference.actor.Metonym;
import org.rapporteur.reference.actor.NewsOutlet;
import org.rapporteur.reference.actor.Office;
import org.rapporteur.reference.actor.Organisation;
import org.rapporteur.reference.actor.Tenure;

/// Takes a description apart: countries, organisations, office, noun.
///
/// "the top Iranian diplomat" → Iran, foreign minister, diplomat.
final class DescriptionReader {

  private static final int LONGEST_NAME = 6;
  private static final Set<String> FORMER =
      Set.of("former", "ex", "retired", "late", "ousted", "deposed", "exiled");
  private static final Set<String> LED =
      Set.of("president", "prime-minister", "chancellor", "king", "queen", "supreme-leader");
  private static final Set<String> DEPUTY =
      Set.of("deputy", "vice", "assistant", "junior", "senior");

  /// "Somalia-based": where somebody is at home.
  private static final String BASED = "-based";

  private final ActorTables tables;

  DescriptionReader(ActorTables tables) {
    this.tables = tables;
  }

  /// Reads a description and what "of" or "for" joins to it.
  ///
  /// @param words from the first after the article to the head
  /// @param complement the words after "of"; empty when none
  Description read(List<String> words, List<String> complement) {
    var found = new Found();
    List<String> rest = withoutNames(words, found);
    Optional<ActorNoun> noun =
        rest.isEmpty() || !endsAlike(rest, words)
            ? Optional.empty()
            : tables.nouns().endingOf(rest);
    Optional<Office> office = office(rest, complement);
    List<String> ofWhat = withoutNames(complement, found);
    noun = noun.map(n -> n.sector() == null ? partOf(n, ofWhat) : n);
    if (found.countries.isEmpty()
        && noun.filter(n -> DescribedIdentification.GOVERNMENT.contains(n.term())).isPresent()) {
      ledCountry(rest).ifPresent(found.countries::add);
    }
    boolean former =
        rest.stream()
            .anyMatch(word -> FORMER.contains(lower(word)) || lower(word).startsWith("ex-"));
    boolean deputy = rest.stream().anyMatch(word -> DEPUTY.contains(lower(word)));
    boolean several = !words.isEmpty() && tables.nouns().isPlural(words.getLast());
    return new Description(
        String.join(" ", words).replace(" 's", "'s").replace(" ’s", "’s"),
        found.countries,
        found.organisation,
        found.outlet,
        office.orElse(null),
        noun.orElse(null),
        former,
        deputy,
        several);
  }

  /// "the Thatcher government", "President Suharto's administration": the country of all who led
  /// one under that name, if it is one country.
  private Optional<Country> ledCountry(List<String> words) {
    List<String> countries =
        words.stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)))
            .flatMap(word -> tables.persons().surnamed(word).stream())
            .flatMap(person -> person.tenures().stream())
            .filter(tenure -> LED.contains(tenure.office()))
            .map(Tenure::country)
            .distinct()
            .toList();
    return countries.size() == 1 ? tables.countries().find(countries.getFirst()) : Optional.empty();
  }

  /// "a group of tourists" are tourists; "the chairman of the company's board" is of the company.
  private ActorNoun partOf(ActorNoun noun, List<String> ofWhat) {
    for (int end = ofWhat.size(); end > 0; end--) {
      Optional<ActorNoun> whole =
          tables.nouns().endingOf(ofWhat.subList(0, end)).filter(found -> found.sector() != null);
      if (whole.isPresent()) {
        return new ActorNoun(noun.term(), whole.get().sector(), noun.kind());
      }
    }
    return noun;
  }

  private static boolean endsAlike(List<String> rest, List<String> words) {
    return rest.getLast().equals(words.getLast());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Names met on the way.
  private static final class Found {
    private final List<Country> countries = new ArrayList<>(1);
    private @Nullable Organisation organisation;
    private @Nullable NewsOutlet outlet;
  }

  /// Returns the words that belong to no name of the tables, and keeps the names.
  private List<String> withoutNames(List<String> words, Found found) {
    List<String> rest = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      for (int to = Math.min(words.size(), at + LONGEST_NAME); to > at && end == at; to--) {
        if (isNamed(String.join(" ", words.subList(at, to)), to - at, found)) {
          end = to;
        }
      }
      if (end == at) {
        String word = words.get(at);
        if (!word.equals("'s") && !word.equals("’s") && !word.equals("'") && !word.equals("’")) {
          rest.add(word);
        }
        at++;
      } else {
        at = end;
      }
    }
    return rest;
  }

  private boolean isNamed(String text, int length, Found found) {
    if (text.isEmpty()
        || !Character.isUpperCase(text.codePointAt(0))
        || (text.endsWith("'s") && length > 1)) {
      return false;
    }
    String place = text.endsWith(BASED) ? text.substring(0, text.length() - BASED.length()) : text;
    Optional<Country> country =
        tables.countries().ofAdjective(place).or(() -> tables.countries().named(place));
    if (country.isPresent()) {
      found.countries.add(country.get());
      return true;
    }
    List<Organisation> organisations = tables.organisations().named(text);
    if (!organisations.isEmpty()) {
      found.organisation =
          found.organisation == null ? organisations.getFirst() : found.organisation;
      return true;
    }
    Optional<NewsOutlet> outlet = tables.outlets().named(text);
    if (outlet.isPresent()) {
      found.outlet = outlet.get();
      return true;
    }
    return seat(text, found);
  }

  /// "Kyiv police", "Kremlin spokesman".
  private boolean seat(String text, Found found) {
    Optional<Country> capital = tables.countries().ofCapital(text);
    if (capital.isPresent()) {
      found.countries.add(capital.get());
      return true;
    }
    Optional<Metonym> metonym = tables.metonyms().find(text).filter(m -> m.refersTo() != null);
    String target = metonym.map(Metonym::refersTo).orElse("");
    tables.countries().find(target).ifPresent(found.countries::add);
    tables.organisations().find(target).ifPresent(o -> found.organisation = o);
    return metonym.isPresent();
  }

  private Optional<Office> office(List<String> rest, List<String> complement) {
    if (!complement.isEmpty()) {
      String whole = String.join(" ", rest) + " of " + String.join(" ", withoutArticle(complement));
      Optional<Office> office = longestTitle(List.of(whole.split(" ")));
      if (office.isPresent()) {
        return office;
      }
    }
    return longestTitle(rest);
  }

  private static List<String> withoutArticle(List<String> words) {
    return !words.isEmpty() && words.getFirst().equalsIgnoreCase("the")
        ? words.subList(1, words.size())
        : words;
  }

  private Optional<Office> longestTitle(List<String> words) {
    for (int from = Math.max(0, words.size() - 7); from < words.size(); from++) {
      Optional<Office> office =
          tables.offices().titled(String.join(" ", words.subList(from, words.size())));
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }
}
