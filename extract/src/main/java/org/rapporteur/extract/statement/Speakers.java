package org.rapporteur.extract.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;

/// Finds whose words a verb reports: its subject, or the one it shares with the verb it hangs on.
///
/// - `Araghchi *said* …, *adding* that …`: both are Araghchi's
/// - `They urged him to *say* …`: his, as the object controls the infinitive
/// - `a statement *saying* that …`: the statement's
final class Speakers {

  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge", "ask", "tell", "order", "force", "press", "persuade", "allow", "lead", "quote");
  private static final int FARTHEST = 6;

  /// What hangs on a noun that is itself the predicate of its sentence, and what only introduces
  /// it.
  private static final String[] OUTSIDE = {
    "case",
    "parataxis",
    "cop",
    "aux",
    "nsubj",
    "csubj",
    "mark",
    "advcl",
    "ccomp",
    "discourse",
    "expl"
  };

  private static final Set<String> PLACING = Set.of("at", "in", "from", "of", "for", "near");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "evening",
          "night",
          "statement",
          "interview",
          "speech",
          "letter",
          "week",
          "month",
          "year");

  private final Tree tree;

  Speakers(Tree tree) {
    this.tree = tree;
  }

  /// Returns the head word of the speaker of `verb`.
  Optional<Token> find(Token verb) {
    Token current = verb;
    for (int steps = 0; steps < FARTHEST; steps++) {
      Optional<Token> own = subject(current);
      if (own.isPresent()) {
        return own;
      }
      @Nullable Token above = tree.head(current).orElse(null);
      if (above == null || tree.child(current, "csubj", "expl").isPresent()) {
        return Optional.empty();
      }
      if (current.relatesAs("xcomp") && OBJECT_CONTROL.contains(above.lemma())) {
        Optional<Token> object = tree.child(above, "obj", "iobj");
        if (object.isPresent()) {
          return object;
        }
      }
      if (current.relatesAs("acl") && above.isNominal()) {
        return current.xpos().equals("VBG") ? Optional.of(above) : Optional.empty();
      }
      if (!shares(current)) {
        return Optional.empty();
      }
      current = above;
    }
    return Optional.empty();
  }

  /// Of several subjects the nominal next to the verb: a parser's slip makes one of a determiner.
  private Optional<Token> subject(Token verb) {
    List<Token> subjects = tree.children(verb, "nsubj");
    Comparator<Token> byDistance =
        Comparator.comparingInt(subject -> Math.abs(subject.index() - verb.index()));
    return subjects.stream()
        .filter(Token::isNominal)
        .min(byDistance)
        .or(() -> subjects.stream().findFirst());
  }

  private static boolean shares(Token token) {
    return token.relatesAsAny("conj", "xcomp", "advcl", "parataxis", "dep");
  }

  /// Returns the words of the speaker headed by `head`: apposition and prepositional phrases are
  /// in, a relative clause that follows a comma after the verb is out.
  Span span(Token head, Token verb) {
    boolean afterVerb = head.index() > verb.index();
    List<Token> words = tree.subtree(head, token -> belongs(token, head, verb, afterVerb));
    Span own = contiguous(words, head);
    return afterVerb ? own : withPhraseBehind(own, head, verb);
  }

  /// `engineers _at the hospital_ warned`: what stands between subject and verb without a comma is
  /// the subject's, though the parser hangs it on the verb; not so a date.
  private Span withPhraseBehind(Span own, Token head, Token verb) {
    Span grown = own;
    for (Token phrase : tree.children(verb, "obl")) {
      List<Token> words = tree.subtree(phrase);
      boolean between = words.getFirst().index() > head.index() && phrase.index() < verb.index();
      boolean placed =
          tree.child(phrase, "case").filter(word -> PLACING.contains(word.form())).isPresent();
      if (between
          && placed
          && isNext(grown, words.getFirst())
          && words.stream().noneMatch(word -> word.xpos().equals("CD") || isDay(word))) {
        grown = Span.covering(grown, Tree.span(words));
      }
    }
    return grown;
  }

  private boolean isNext(Span span, Token word) {
    return word.index() > 0 && tree.tokens().get(word.index() - 1).span().end() == span.end();
  }

  private static boolean isDay(Token word) {
    return DAYS.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private boolean belongs(Token token, Token head, Token verb, boolean afterVerb) {
    if (token.index() == verb.index()) {
      return false;
    }
    boolean direct = token.head() == head.index();
    if (direct && token.relatesAsAny(OUTSIDE)) {
      return false;
    }
    if (direct && token.relatesAs("appos") && token.index() < head.index()) {
      return false;
    }
    if (direct && token.relatesAs("acl") && token.index() > head.index()) {
      return !afterVerb && token.relation().equals("acl:relcl") || !commaBefore(token);
    }
    return !(direct && token.relation().equals("punct") && edge(token, head));
  }

  private boolean commaBefore(Token clause) {
    int first = tree.subtree(clause).getFirst().index();
    return first > 0 && tree.tokens().get(first - 1).form().equals(",");
  }

  private boolean edge(Token punctuation, Token head) {
    List<Token> siblings = tree.children(head);
    return siblings.getFirst().equals(punctuation) && punctuation.index() < head.index()
        || siblings.getLast().equals(punctuation);
  }

  /// The run of tokens around the head; a parser's slip far away is left out.
  private static Span contiguous(List<Token> words, Token head) {
    int at = words.indexOf(head);
    int first = at;
    while (first > 0 && words.get(first).index() - words.get(first - 1).index() <= 2) {
      first--;
    }
    int last = at;
    while (last + 1 < words.size() && words.get(last + 1).index() - words.get(last).index() <= 2) {
      last++;
    }
    while (last > at && words.get(last).relation().equals("punct")) {
      last--;
    }
    return Span.covering(words.get(first).span(), words.get(last).span());
  }
}
