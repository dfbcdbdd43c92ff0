package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.CueVerb;

/// Content behind the preposition that belongs to the verb.
///
/// - `[The bishops] [called for] [an end to the siege].`
/// - `[The agency] [warned of] [famine].`
final class ReportedOblique implements StatementRule {

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> !entry.oblique().isEmpty())
          .filter(_ -> !passage.passive(verb))
          .filter(_ -> passage.tree().child(verb, "ccomp", "obj").isEmpty())
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    Speakers speakers = new Speakers(tree);
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    Optional<Token> phrase =
        tree.children(verb, "obl", "advcl").stream()
            .filter(child -> child.index() > verb.index())
            .filter(child -> preposition(tree, child, entry).isPresent())
            .findFirst();
    if (source.isEmpty() || phrase.isEmpty()) {
      return Optional.empty();
    }
    Token preposition = preposition(tree, phrase.get(), entry).orElseThrow();
    List<Token> words =
        new ArrayList<>(tree.subtree(phrase.get(), t -> t.index() != preposition.index()));
    tree.children(verb, "xcomp").stream()
        .filter(child -> child.index() > phrase.get().index())
        .forEach(child -> words.addAll(tree.subtree(child)));
    List<Span> content = passage.content(verb, words);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                "oblique",
                source.get(),
                cue(tree, verb, preposition),
                content,
                entry.attitude(),
                0.7));
  }

  private static Optional<Token> preposition(Tree tree, Token phrase, CueVerb entry) {
    return tree.child(phrase, "case", "mark")
        .filter(word -> entry.oblique().contains(word.lemma()));
  }

  private static Span cue(Tree tree, Token verb, Token preposition) {
    Span around = new CueWords(tree).around(verb);
    boolean adjacent = preposition.span().start() <= around.end() + 1;
    return adjacent ? Span.covering(around, preposition.span()) : around;
  }
}
