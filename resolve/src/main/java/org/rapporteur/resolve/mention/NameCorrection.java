package org.rapporteur.resolve.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.FoldedName;

/// Corrects the names that `annotate` found by what the tables know and by each other.
///
/// A name that the tables know is taken whole and for what it is there; a name means the same kind
/// of thing throughout a dispatch, and the surname of somebody named in full is a person. Articles
/// and possessive endings are no part of a name.
public final class NameCorrection {

  /// Of a monarch or a pope.
  private static final Pattern ORDINAL =
      Pattern.compile("II|III|IV|VI{0,3}|IX|X{1,2}|XI{1,3}|XI?V|XVI");

  private final KnownNames known;
  private final Function<String, Optional<String>> countryOfTown;

  /// @param countryOfTown the country in which a town of that name most likely lies
  public NameCorrection(ActorTables tables, Function<String, Optional<String>> countryOfTown) {
    this.known = new KnownNames(tables);
    this.countryOfTown = countryOfTown;
  }

  /// Returns `annotated` with its names corrected.
  public AnnotatedDispatch correct(AnnotatedDispatch annotated) {
    List<Name> candidates = new ArrayList<>();
    Set<Span> certain = new HashSet<>();
    for (Name name : annotated.names()) {
      trimmed(annotated, name.span())
          .map(span -> name.type() == NameType.PERSON ? wholePerson(annotated, span) : span)
          .map(span -> new Name(span, typeOf(name, annotated.text(span)), name.confidence()))
          .ifPresent(candidates::add);
    }
    for (Sentence sentence : annotated.sentences()) {
      for (KnownNames.Hit hit : known.in(sentence)) {
        candidates.add(new Name(hit.span(), hit.type(), 0.5));
        if (hit.certain()) {
          certain.add(hit.span());
        }
      }
    }
    List<Name> names = new ArrayList<>(alike(annotated, withoutOverlaps(candidates, certain)));
    names.addAll(new MissedPersons(known).in(annotated, names));
    names.sort(Comparator.comparing(Name::span));
    return new AnnotatedDispatch(
        annotated.dispatch(),
        annotated.paragraphs(),
        annotated.sentences(),
        names,
        annotated.attributions(),
        annotated.signals(),
        annotated.codebookSignals());
  }

  private Optional<Span> trimmed(AnnotatedDispatch annotated, Span span) {
    List<Token> tokens = new ArrayList<>(annotated.tokensIn(span));
    while (!tokens.isEmpty() && tokens.getFirst().xpos().equals("DT")) {
      tokens.removeFirst();
    }
    while (!tokens.isEmpty() && isAppendage(tokens.getLast())) {
      tokens.removeLast();
    }
    return tokens.isEmpty() || known.isTitle(tokens.stream().map(Token::form).toList())
        ? Optional.empty()
        : Optional.of(Span.covering(tokens.getFirst().span(), tokens.getLast().span()));
  }

  /// "Sarah" before "Huckabee Sanders", "II" behind "Abdullah".
  private Span wholePerson(AnnotatedDispatch annotated, Span span) {
    List<Token> tokens = annotated.sentenceAt(span.start()).map(Sentence::tokens).orElse(List.of());
    Span whole = span;
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      Token token = tokens.get(i);
      if (token.span().start() == span.start()
          && known.isGivenName(before.form())
          && Character.isUpperCase(before.form().codePointAt(0))) {
        whole = Span.covering(before.span(), whole);
      }
      if (before.span().end() == span.end() && ORDINAL.matcher(token.form()).matches()) {
        whole = Span.covering(whole, token.span());
      }
    }
    return whole;
  }

  static boolean isAppendage(Token token) {
    return token.xpos().equals("POS")
        || token.form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private NameType typeOf(Name name, String text) {
    return switch (name.type()) {
      case PERSON ->
          known.isPerson(text) ? NameType.PERSON : known.typeOf(text).orElse(name.type());
      case ORGANISATION, LOCATION, GROUP -> known.typeOf(text).orElse(name.type());
      case OTHER -> known.typeOf(text).filter(NameType.ORGANISATION::equals).orElse(name.type());
      case FACILITY, DATE, MONEY -> name.type();
    };
  }

  /// Longer names win; of equally long ones, those that `annotate` found.
  private static List<Name> withoutOverlaps(List<Name> candidates, Set<Span> certain) {
    List<Name> ordered = new ArrayList<>(candidates);
    ordered.sort(
        Comparator.comparing(
                (Name name) -> name.confidence() == 0.5 && !certain.contains(name.span()))
            .thenComparing(name -> -name.span().length())
            .thenComparing(Name::span));
    TreeMap<Integer, Name> kept = new TreeMap<>();
    for (Name name : ordered) {
      Map.Entry<Integer, Name> before = kept.floorEntry(name.span().end() - 1);
      if (before == null || !before.getValue().span().overlaps(name.span())) {
        kept.put(name.span().start(), name);
      }
    }
    return List.copyOf(kept.values());
  }

  /// One kind of thing for one name: the likeliest by the confidence of all its occurrences.
  private List<Name> alike(AnnotatedDispatch annotated, List<Name> names) {
    Map<String, Map<NameType, Double>> votes = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      String folded = FoldedName.fold(annotated.text(name.span()));
      votes
          .computeIfAbsent(folded, _ -> new EnumMap<>(NameType.class))
          .merge(name.type(), name.confidence(), Double::sum);
      List<String> words = FoldedName.words(folded);
      if (name.type() == NameType.PERSON && words.size() > 1) {
        surnames.add(words.getLast());
      }
    }
    PublicationTime published = annotated.dispatch().published();
    LocalDate day = published == null ? null : published.date();
    return names.stream()
        .map(name -> voted(name, annotated.text(name.span()), votes, surnames, day))
        .toList();
  }

  /// A surname that is no town's name and in the news of the day means one person.
  private boolean isInTheNews(String surname, @Nullable LocalDate day) {
    return day != null
        && surname.indexOf(' ') < 0
        && countryOfTown.apply(surname).isEmpty()
        && known.isProminent(surname, day);
  }

  private Name voted(
      Name name,
      String text,
      Map<String, Map<NameType, Double>> votes,
      Set<String> surnames,
      @Nullable LocalDate day) {
    if (name.type() == NameType.GROUP || known.typeOf(text).isPresent()) {
      return name;
    }
    String folded = FoldedName.fold(text);
    Map<NameType, Double> types = votes.getOrDefault(folded, Map.of());
    boolean person =
        surnames.contains(folded)
            || (types.containsKey(NameType.PERSON) && known.isPerson(text))
            || (name.type() == NameType.LOCATION && isInTheNews(text, day));
    NameType type =
        person
            ? NameType.PERSON
            : types.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(name.type());
    return new Name(name.span(), type, name.confidence());
  }
}
