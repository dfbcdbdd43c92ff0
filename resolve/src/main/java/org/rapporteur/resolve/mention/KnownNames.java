package org.rapporteur.resolve.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Metonym;
import org.rapporteur.reference.actor.Person;
import org.rapporteur.reference.actor.Tenure;

/// Names of the tables as they stand in a sentence.
final class KnownNames {

  private static final int LONGEST = 7;
  private static final int PROMINENT = 8;

  private final ActorTables tables;

  KnownNames(ActorTables tables) {
    this.tables = tables;
  }

  /// A name of the tables in the text.
  ///
  /// @param certain whether it goes before what `annotate` found at the same place
  record Hit(Span span, NameType type, boolean certain) {}

  private boolean isCountry(String text) {
    return tables.countries().named(text).isPresent();
  }

  /// Tells whether an organisation or an outlet is called that.
  private boolean isBody(String text) {
    return !tables.organisations().named(text).isEmpty()
        || tables.outlets().named(text).isPresent();
  }

  /// Tells whether a public figure has that name or surname.
  boolean isPerson(String text) {
    return !tables.persons().named(text).isEmpty() || !tables.persons().surnamed(text).isEmpty();
  }

  /// Tells whether `words` is but a title of honour, rank or office: "Maj. Gen.", "Sen.".
  boolean isTitle(List<String> words) {
    return words.stream()
        .allMatch(word ->
            tables.personalNames().honorific(word).isPresent()
                || tables.offices().titled(word).isPresent()
                || isMark(word));
  }

  private static boolean isMark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  boolean isGivenName(String word) {
    return tables.personalNames().genderOf(word).isPresent();
  }

  /// Tells whether that is exactly the full name of a public figure.
  boolean isFullName(String text) {
    return text.indexOf(' ') > 0 && !tables.persons().spelled(text).isEmpty();
  }

  /// Tells whether that surname means one person in the news of `day`: the only one of that name
  /// who then, or a year before, held one of the weightiest offices. A title ("Sen.") or a given
  /// name ("David") by itself means nobody.
  boolean isProminent(String surname, LocalDate day) {
    return surname.length() > 3
        && !isTitle(List.of(surname))
        && !isGivenName(surname)
        && tables.persons().surnamed(surname).stream()
                .filter(person -> isProminent(person, day))
                .count()
            == 1;
  }

  private boolean isProminent(Person person, LocalDate day) {
    return person.tenures().stream()
        .filter(tenure ->
            tenure.on(day) != Tenure.Validity.NOT_HELD
                || tenure.on(day.minusYears(1)) != Tenure.Validity.NOT_HELD)
        .flatMap(tenure -> tables.offices().find(tenure.office()).stream())
        .anyMatch(office -> office.weight() >= PROMINENT);
  }

  /// Returns what the tables take that name for; empty when they do not know it.
  Optional<NameType> typeOf(String text) {
    if (isCountry(text)) {
      return Optional.of(NameType.LOCATION);
    }
    if (tables.countries().ofAdjective(text).isPresent()) {
      return Optional.of(NameType.GROUP);
    }
    if (bodyOrSeat(text)) {
      return Optional.of(NameType.ORGANISATION);
    }
    return tables.countries().ofCapital(text).isPresent()
        ? Optional.of(NameType.LOCATION)
        : Optional.empty();
  }

  /// Returns the names in `sentence`, the longest at each place; they do not overlap.
  List<Hit> in(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      int taken = at;
      if (startsName(sentence.tokens().get(at))) {
        for (int end = Math.min(sentence.tokens().size(), at + LONGEST);
            end > at && taken == at;
            end--) {
          if (hit(sentence, at, end).map(hits::add).orElse(false)) {
            taken = end;
          }
        }
      }
      at = Math.max(at + 1, taken);
    }
    return hits;
  }

  private static boolean startsName(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && token.upos() != UniversalPos.PRON
        && token.upos() != UniversalPos.DET;
  }

  private Optional<Hit> hit(Sentence sentence, int start, int end) {
    if (NameCorrection.isAppendage(sentence.tokens().get(end - 1))) {
      return Optional.empty();
    }
    Span span =
        Span.covering(sentence.tokens().get(start).span(), sentence.tokens().get(end - 1).span());
    List<String> forms = sentence.tokens().subList(start, end).stream().map(Token::form).toList();
    String text = String.join(" ", forms);
    boolean several = end - start > 1;
    if (several && bodyOrSeat(text)) {
      return Optional.of(new Hit(span, NameType.ORGANISATION, true));
    }
    if (isCountry(text) && (several || isProper(sentence.tokens().get(start)))) {
      return Optional.of(new Hit(span, NameType.LOCATION, several));
    }
    if (tables.countries().ofAdjective(text).isPresent()) {
      return Optional.of(new Hit(span, NameType.GROUP, several));
    }
    return !several && isUnmistakable(text) && bodyOrSeat(text)
        ? Optional.of(new Hit(span, NameType.ORGANISATION, false))
        : Optional.empty();
  }

  private boolean bodyOrSeat(String text) {
    return isBody(text)
        || tables.metonyms().find(text).filter(m -> m.kind() != Metonym.Kind.CAPITAL).isPresent();
  }

  private static boolean isProper(Token token) {
    return token.upos() == UniversalPos.PROPN;
  }

  /// A lone word is taken for a name only when it is written as no common word is: "IRNA",
  /// "PressTV"; or when it is long.
  private static boolean isUnmistakable(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 3 || word.length() >= 6;
  }
}
