package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A comparison that names the speaker: `as X said`, `as X put it`.
///
/// - `[The road was closed], as [the mayor] [had warned].`
final class AsSaid implements StatementRule {

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      if (verb.relatesAs("advcl") && markedByAs(passage.tree(), verb)) {
        passage
            .cueVerb(verb)
            .filter(entry -> entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE))
            .flatMap(entry -> proposal(passage, verb, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean markedByAs(Tree tree, Token verb) {
    return tree.children(verb, "mark").stream().anyMatch(m -> m.form().equalsIgnoreCase("as"))
        && tree.child(verb, "ccomp", "xcomp").isEmpty();
  }

  /// `as he said` or `as he put it`, not `as he said a prayer` nor `as time went by`.
  private static boolean bare(Tree tree, Token verb, CueVerb entry) {
    Optional<Token> object = tree.child(verb, "obj");
    return object.isPresent()
        ? object.get().lemma().equals("it")
        : entry.takes(Frame.CLAUSE) && tree.child(verb, "compound:prt").isEmpty();
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    Optional<Token> subject = tree.child(verb, "nsubj");
    Optional<Token> host = tree.head(verb);
    if (subject.isEmpty() || host.isEmpty() || !bare(tree, verb, entry)) {
      return Optional.empty();
    }
    List<Span> content =
        passage.content(verb, tree.subtree(host.get(), t -> t.index() != verb.index()));
    Speakers speakers = new Speakers(tree);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                "as",
                speakers.span(subject.get(), verb),
                new CueWords(tree).around(verb),
                content,
                entry.attitude(),
                0.6));
  }
}
