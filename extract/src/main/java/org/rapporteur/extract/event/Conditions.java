package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Argument;
import org.rapporteur.model.Token;
import org.rapporteur.reference.EventEntry.Condition;

/// Tells whether what a line of the lexicon asks for stands around a word.
record Conditions(Reader reader) {

  boolean allHold(List<Condition> conditions, Token word) {
    return conditions.stream().allMatch(condition -> holds(condition, word));
  }

  private boolean holds(Condition condition, Token word) {
    return switch (condition.where()) {
      case "object" -> arguments(word, "object").anyMatch(token -> admits(condition, token));
      case "subject" -> arguments(word, "subject").anyMatch(token -> admits(condition, token));
      case "modifier" -> modifiers(word).anyMatch(token -> admits(condition, token));
      case "particle" -> particles(word).anyMatch(token -> admits(condition, token));
      case "near" -> near(word).anyMatch(token -> admits(condition, token));
      case "has" -> condition.words().stream().allMatch(what -> has(what, word));
      default -> arguments(word, condition.where()).anyMatch(token -> admits(condition, token));
    };
  }

  /// Returns the objects by which `conditions` hold: they tell nothing of their own.
  Stream<Token> consumed(List<Condition> conditions, Token word) {
    return conditions.stream()
        .filter(condition -> !condition.words().contains("*"))
        .filter(
            condition -> !List.of("has", "near", "particle", "subject").contains(condition.where()))
        .flatMap(condition ->
            arguments(word, condition.where()).filter(token -> admits(condition, token)));
  }

  private Stream<Token> arguments(Token word, String slot) {
    return reader.arguments().fill(word, slot).stream()
        .map(Argument::head)
        .flatMap(head -> Stream.concat(Stream.of(head), conjuncts(head)));
  }

  private Stream<Token> conjuncts(Token head) {
    return reader.tree().children(head, "conj").stream().filter(Token::isNominal);
  }

  private boolean admits(Condition condition, Token token) {
    return condition.admits(lemma(token)) || compound(token).filter(condition::admits).isPresent();
  }

  /// "hunger strike" → "hunger-strike".
  private Optional<String> compound(Token token) {
    return reader
        .tree()
        .child(token, "compound", "amod")
        .map(first -> lemma(first) + "-" + lemma(token));
  }

  private Stream<Token> modifiers(Token word) {
    return reader.tree().children(word, "amod", "compound", "nmod", "nummod").stream()
        .flatMap(modifier -> Stream.concat(Stream.of(modifier), conjuncts(modifier)));
  }

  private Stream<Token> particles(Token word) {
    Stream<Token> beside =
        reader.tree().children(word, "compound:prt", "advmod", "case", "obl").stream();
    Stream<Token> inPhrases =
        reader.tree().children(word, "obl").stream()
            .flatMap(phrase -> reader.tree().children(phrase, "case").stream());
    return Stream.concat(beside, inPhrases);
  }

  private Stream<Token> near(Token word) {
    Token clause = reader.arguments().clauseOf(word).orElse(word);
    return reader.tree().subtree(clause).stream();
  }

  private boolean has(String what, Token word) {
    return switch (what) {
      case "actor" ->
          reader.arguments().fill(word, "object").stream()
              .anyMatch(object -> !reader.parties().of(object).isEmpty());
      case "infinitive" ->
          reader.tree().children(word, "xcomp", "ccomp", "advcl", "acl").stream()
              .anyMatch(this::isInfinitive);
      case "clause" -> reader.tree().child(word, "xcomp", "ccomp").isPresent();
      default -> false;
    };
  }

  private boolean isInfinitive(Token verb) {
    return reader.tree().children(verb, "mark").stream().anyMatch(mark -> lemma(mark).equals("to"));
  }
}
