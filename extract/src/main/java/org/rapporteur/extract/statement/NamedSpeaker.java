package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.UniversalPos;

/// A name and a colon, as in interviews, transcripts and headlines.
///
/// - `[Minister][:] [“The talks go on”]`
/// - `[LAVROV][:] [We have said this before.]`
/// - `… was struck. [The charity][:] [“We ask for one thing.”]`
/// - `[Trade official, from behind a curtain][:] [“We came to talk.”]`
final class NamedSpeaker implements StatementRule {

  private static final int LONGEST_NAME = 7;

  /// With what else is told of the speaker, before a quotation.
  private static final int LONGEST_SCENE = 14;

  /// Words of a quotation in the midst of a paragraph; fewer are a term.
  private static final int SHORTEST = 4;

  @Override
  public List<Proposal> read(Passage passage) {
    List<Token> tokens = passage.tokens();
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_SCENE); i++) {
      if (tokens.get(i).form().equals(":")) {
        return proposal(passage, i).stream().toList();
      }
    }
    return List.of();
  }

  private static Optional<Proposal> proposal(Passage passage, int colon) {
    List<Token> tokens = passage.tokens();
    List<Token> name = tokens.subList(0, colon);
    List<Token> rest = tokens.subList(colon + 1, tokens.size());
    boolean begins = beginsParagraph(passage, name.getFirst());
    boolean quoted = passage.quotations().at(rest.getFirst().span().start()).isPresent();
    boolean printed = begins && colon < LONGEST_NAME && isName(name) && isShouted(name);
    boolean speaks =
        quoted
            && isName(untilComma(name))
            && name.getFirst().upos() != UniversalPos.ADP
            && name.stream().noneMatch(word -> passage.cueVerb(word).isPresent())
            && (begins || colon < LONGEST_NAME && rest.size() > SHORTEST);
    if (!printed && !speaks) {
      return Optional.empty();
    }
    List<Span> content = passage.content(tokens.get(colon), new ArrayList<>(rest));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                "name",
                Span.covering(name.getFirst().span(), name.getLast().span()),
                tokens.get(colon).span(),
                content,
                Attitude.SAYS,
                0.7));
  }

  private static List<Token> untilComma(List<Token> words) {
    List<Token> name = words.stream().takeWhile(word -> !word.form().equals(",")).toList();
    return name.size() < LONGEST_NAME ? name : words;
  }

  private static boolean beginsParagraph(Passage passage, Token first) {
    return passage
        .dispatch()
        .paragraphAt(first.span().start())
        .filter(paragraph ->
            passage.text().substring(paragraph.start(), first.span().start()).isBlank())
        .isPresent();
  }

  private static boolean isName(List<Token> words) {
    return !words.isEmpty()
        && words.stream().noneMatch(Token::isVerb)
        && words.stream().anyMatch(Token::isNominal)
        && Character.isUpperCase(words.getFirst().form().codePointAt(0));
  }

  /// Transcripts print the speaker in capitals.
  private static boolean isShouted(List<Token> words) {
    return words.stream().anyMatch(word -> word.upos() == UniversalPos.PROPN)
        && words.stream()
            .flatMapToInt(word -> word.form().chars())
            .noneMatch(Character::isLowerCase);
  }
}
