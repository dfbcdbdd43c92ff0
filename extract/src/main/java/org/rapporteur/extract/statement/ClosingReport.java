package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A report that closes its sentence, by its shape alone, wherever the parser has hung it.
///
/// - `[The shot was a stray, an official told the agency], [the radio] [relayed].`
/// - `[The envoy had asked for his pills], [the weekly] [related] on Friday.`
///
/// Between comma and verb stands one noun phrase, behind the verb at most where or when. In `When
/// dusk fell, the mayor spoke` nothing is reported: what comes first only tells when.
final class ClosingReport implements StatementRule {

  private static final double CONFIDENCE = 0.7;
  private static final int LONGEST_SOURCE = 14;
  private static final int LONGEST_END = 8;
  private static final int SHORTEST = 4;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ");

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      if (isFinite(passage, verb) && !isQuoted(passage, verb)) {
        passage
            .cueVerb(verb)
            .filter(entry -> entry.attitude() == Attitude.SAYS && entry.takes(Frame.CLAUSE))
            .filter(_ -> closes(passage, verb))
            .flatMap(entry -> proposal(passage, verb, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// Of `the weekly related` a parser may make a participle: it has a subject and no auxiliary.
  private static boolean isFinite(Passage passage, Token verb) {
    boolean participle =
        verb.xpos().equals("VBN")
            && passage.tree().child(verb, "nsubj").isPresent()
            && passage.tree().child(verb, "aux", "aux:pass").isEmpty();
    return participle || FINITE.contains(verb.xpos());
  }

  private static boolean isQuoted(Passage passage, Token token) {
    return passage.quotations().at(token.span().start()).isPresent();
  }

  /// Nothing follows, or a day or a place: `on Friday`, `from the commission in Rustenburg`.
  private static boolean closes(Passage passage, Token verb) {
    List<Token> end = new ArrayList<>();
    for (Token token : passage.tokens().subList(verb.index() + 1, passage.tokens().size())) {
      if (token.upos() == UniversalPos.PUNCT) {
        break;
      }
      end.add(token);
    }
    boolean where =
        end.isEmpty()
            || Set.of("IN", "RB").contains(end.getFirst().xpos())
                && !end.getFirst().relatesAs("mark");
    return where && end.size() <= LONGEST_END && end.stream().noneMatch(Token::isVerb);
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    List<Token> source = source(passage, verb);
    List<Token> said = said(passage, verb.index() - source.size() - 1);
    if (source.isEmpty() || !isClause(said)) {
      return Optional.empty();
    }
    List<Span> content = passage.content(verb, said);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                "closing",
                Span.covering(source.getFirst().span(), source.getLast().span()),
                verb.span(),
                content,
                entry.attitude(),
                CONFIDENCE));
  }

  /// The noun phrase between the comma and the verb; empty where it is none.
  private static List<Token> source(Passage passage, Token verb) {
    int first = verb.index();
    while (first > 0 && passage.tokens().get(first - 1).upos() != UniversalPos.PUNCT) {
      first--;
    }
    List<Token> words = passage.tokens().subList(first, verb.index());
    boolean comma = first > 0 && passage.tokens().get(first - 1).form().equals(",");
    boolean phrase =
        comma
            && words.size() <= LONGEST_SOURCE
            && words.stream().anyMatch(Token::isNominal)
            && words.stream().noneMatch(ClosingReport::opensClause)
            && words.getFirst().upos() != UniversalPos.ADP;
    return phrase ? words : List.of();
  }

  private static boolean opensClause(Token word) {
    return word.isVerb()
        || word.upos() == UniversalPos.AUX
        || word.upos() == UniversalPos.SCONJ
        || word.upos() == UniversalPos.CCONJ
        || word.xpos().startsWith("W");
  }

  /// What stands before, from the last semicolon on.
  private static List<Token> said(Passage passage, int comma) {
    int first = comma;
    while (first > 0 && !passage.tokens().get(first - 1).form().equals(";")) {
      first--;
    }
    return comma < 0 ? List.of() : passage.tokens().subList(first, comma);
  }

  private static boolean isClause(List<Token> words) {
    return words.size() >= SHORTEST
        && words.stream().anyMatch(Token::isVerb)
        && words.getFirst().upos() != UniversalPos.SCONJ
        && words.getFirst().upos() != UniversalPos.ADP
        && words.getFirst().upos() != UniversalPos.ADV
        && !words.getFirst().xpos().startsWith("VBG");
  }
}
