package org.rapporteur.resolve.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameType;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.actor.FoldedName;

/// Finds persons whom `annotate` missed.
///
/// The full name of a public figure; the surname of somebody whom the dispatch names in full; the
/// surname that in the news of the day means one person only.
final class MissedPersons {

  private static final int LONGEST = 4;

  private final KnownNames known;

  MissedPersons(KnownNames known) {
    this.known = known;
  }

  /// Returns names of persons that overlap none of `names`.
  List<Name> in(AnnotatedDispatch annotated, List<Name> names) {
    TreeMap<Integer, Name> taken = new TreeMap<>();
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      taken.put(name.span().start(), name);
      List<String> words = FoldedName.words(FoldedName.fold(annotated.text(name.span())));
      if (name.type() == NameType.PERSON && words.size() > 1) {
        surnames.add(words.getLast());
      }
    }
    PublicationTime published = annotated.dispatch().published();
    LocalDate day = published == null ? null : published.date();
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : annotated.sentences()) {
      for (List<Token> run : properRuns(sentence, taken)) {
        name(run, surnames, day).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Proper nouns side by side outside of all names.
  private static List<List<Token>> properRuns(Sentence sentence, TreeMap<Integer, Name> taken) {
    List<List<Token>> runs = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isProper(token) && isFree(token.span(), taken)) {
        run.add(token);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /// The tagger takes a name now and then for a common noun.
  private static boolean isProper(Token token) {
    return token.upos() == UniversalPos.PROPN
        || token.upos() == UniversalPos.NOUN && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isFree(Span span, TreeMap<Integer, Name> taken) {
    var before = taken.floorEntry(span.end() - 1);
    return before == null || !before.getValue().span().overlaps(span);
  }

  /// The name at the end of a run: titles stand before it.
  private Optional<Name> name(List<Token> run, Set<String> surnames, @Nullable LocalDate day) {
    for (int from = Math.max(0, run.size() - LONGEST); from < run.size(); from++) {
      List<Token> tokens = run.subList(from, run.size());
      String text = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
      boolean person =
          tokens.size() > 1
              ? known.isFullName(text)
              : surnames.contains(FoldedName.fold(text))
                  || day != null && known.isProminent(text, day);
      if (person) {
        Span span = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
        return Optional.of(new Name(span, NameType.PERSON, 0.5));
      }
    }
    return Optional.empty();
  }
}
