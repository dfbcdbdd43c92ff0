package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// What somebody denies, admits, recommends or considers doing.
///
/// - `[The director] [denied] [owning a second key].`
/// - `[The minister] [recommended] [moving the canteen uphill].`
///
/// A gerund with a subject of its own, as in `saw smoke rising`, tells what was seen.
final class ReportedGerund implements StatementRule {

  private static final double CONFIDENCE = 0.75;

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> entry.takes(Frame.OBJECT))
          .filter(_ -> !passage.passive(verb))
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    Speakers speakers = new Speakers(tree);
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    Optional<Token> gerund =
        tree.children(verb, "xcomp", "ccomp").stream()
            .filter(child -> child.index() > verb.index())
            .filter(child -> isGerund(tree, child))
            .findFirst();
    if (source.isEmpty() || gerund.isEmpty() || tree.child(verb, "obj", "iobj").isPresent()) {
      return Optional.empty();
    }
    List<Span> content = passage.content(verb, tree.subtree(gerund.get()));
    Span cue = new CueWords(tree).around(verb);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal("gerund", source.get(), cue, content, entry.attitude(), CONFIDENCE));
  }

  /// `owning`, `having resigned`, `being watched`; nobody but the speaker does it.
  private static boolean isGerund(Tree tree, Token word) {
    boolean free = tree.child(word, "nsubj", "mark").isEmpty();
    Token first = tree.child(word, "aux", "cop").orElse(word);
    return free && first.xpos().equals("VBG");
  }
}
