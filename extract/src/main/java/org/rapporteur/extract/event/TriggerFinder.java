package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.EventEntry;
import org.rapporteur.reference.EventEntry.Pos;
import org.rapporteur.reference.EventLexicon;

/// Finds the words of a sentence that tell events.
///
/// Of several lines of the lexicon that fit a word the one with the most conditions counts; where
/// that one says "no event", there is none. A noun by which a verb's line holds ("signed an
/// agreement") tells nothing of its own.
record TriggerFinder(EventLexicon lexicon) {

  private static final List<String> ENDINGS = List.of("ed", "d", "ing", "s");

  List<Trigger> find(Reader reader) {
    Conditions conditions = new Conditions(reader);
    List<Trigger> found = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    for (Pos pos : Pos.values()) {
      for (Token token : reader.tree().tokens()) {
        if (!consumed.contains(token.index()) && isA(pos, token)) {
          best(pos, token, reader, conditions)
              .ifPresent(entry -> {
                conditions
                    .consumed(entry.conditions(), token)
                    .forEach(other -> consumed.add(other.index()));
                found.add(new Trigger(token, entry));
              });
        }
      }
    }
    return found.stream()
        .filter(trigger -> trigger.entry().type() != null)
        .sorted(Comparator.comparingInt(trigger -> trigger.token().index()))
        .toList();
  }

  private Optional<EventEntry> best(Pos pos, Token token, Reader reader, Conditions conditions) {
    return Stream.concat(forms(pos, token, reader), stems(pos, token))
        .flatMap(form -> lexicon.entries(pos, form).stream())
        .filter(entry -> conditions.allHold(entry.conditions(), token))
        .max(Comparator.comparingInt(TriggerFinder::specificity));
  }

  /// What is no event wins over what is one, and a longer line over a shorter one.
  private static int specificity(EventEntry entry) {
    return 2 * entry.conditions().size() + (entry.type() == null ? 1 : 0);
  }

  private static boolean isA(Pos pos, Token token) {
    return switch (pos) {
      case VERB -> token.isVerb() && !token.relatesAsAny("aux", "cop", "amod", "compound");
      case NOUN -> token.upos() == UniversalPos.NOUN;
      case ADJECTIVE -> token.upos() == UniversalPos.ADJ && !token.relatesAs("amod");
    };
  }

  /// A form whose lemma no line knows, as where the tagger slips: "launched" → launch.
  private Stream<String> stems(Pos pos, Token token) {
    String lemma = lemma(token);
    return pos == Pos.VERB && lexicon.entries(pos, lemma).isEmpty()
        ? ENDINGS.stream()
            .filter(lemma::endsWith)
            .map(ending -> lemma.substring(0, lemma.length() - ending.length()))
        : Stream.empty();
  }

  /// "cease-fire" is three tokens, "air strike" two: they are looked up joined as well.
  private static Stream<String> forms(Pos pos, Token token, Reader reader) {
    Stream<String> joined =
        pos == Pos.NOUN
            ? reader.tree().children(token, "compound", "amod").stream()
                .flatMap(first ->
                    Stream.of(lemma(first) + "-" + lemma(token), lemma(first) + lemma(token)))
            : Stream.empty();
    return Stream.concat(joined, Stream.of(lemma(token)));
  }
}
