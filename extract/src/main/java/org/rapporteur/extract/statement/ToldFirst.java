package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// Leaves whom it was told out of what was told.
///
/// - `She asked the officers [whether they had gone].`
/// - `He ordered the families who stood at the gate [to go home].`
///
/// Before an infinitive a short addressee stays, as it does what is asked: `urged [both to wait]`.
final class ToldFirst {

  private static final Set<String> OPENING = Set.of("that", "whether", "if");

  private final AnnotatedDispatch dispatch;
  private final Cues cues;

  ToldFirst(AnnotatedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
  }

  List<Proposal> leaveOut(List<Proposal> proposals) {
    return proposals.stream().map(this::cut).toList();
  }

  private Proposal cut(Proposal proposal) {
    if (proposal.cue().isEmpty() || proposal.content().isEmpty()) {
      return proposal;
    }
    Optional<Sentence> sentence = dispatch.sentenceAt(proposal.cue().getFirst().start());
    return sentence
        .flatMap(s -> opening(Tree.of(s), proposal))
        .map(start -> from(proposal, start))
        .orElse(proposal);
  }

  /// Where the clause begins behind an addressee with whom the content begins.
  private Optional<Integer> opening(Tree tree, Proposal proposal) {
    Span first = proposal.content().getFirst();
    for (Token verb : tree.tokens()) {
      if (isCue(verb, proposal)) {
        Optional<Token> told =
            tree.children(verb, "obj", "iobj").stream()
                .filter(child -> child.index() > verb.index() && first.covers(child.span()))
                .findFirst();
        if (told.isPresent()) {
          return tree.children(verb, "ccomp", "xcomp").stream()
              .filter(clause -> clause.index() > told.get().index())
              .findFirst()
              .flatMap(clause -> opening(tree, told.get(), clause, first));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCue(Token verb, Proposal proposal) {
    return Overlap.any(proposal.cue(), List.of(verb.span()))
        && verb.isVerb()
        && cues.findVerb(verb.lemma()).filter(ToldFirst::takesPerson).isPresent();
  }

  private static boolean takesPerson(CueVerb verb) {
    return verb.takes(Frame.PERSON);
  }

  private static Optional<Integer> opening(Tree tree, Token told, Token clause, Span content) {
    List<Token> words = tree.subtree(clause);
    Token opening = words.getFirst();
    if (opening.index() <= told.index() || !content.contains(opening.span().start())) {
      return Optional.empty();
    }
    boolean asked = OPENING.contains(opening.form()) || opening.xpos().startsWith("W");
    boolean longer =
        opening.form().equals("to")
            && content.start() < opening.span().start()
            && tree.sentence().tokensIn(new Span(content.start(), opening.span().start())).size()
                > tree.sentence().tokensIn(new Span(opening.span().start(), content.end())).size();
    return asked || longer ? Optional.of(opening.span().start()) : Optional.empty();
  }

  private static Proposal from(Proposal proposal, int start) {
    List<Span> content = new ArrayList<>(proposal.content());
    Span first = content.getFirst();
    if (start <= first.start() || start >= first.end()) {
      return proposal;
    }
    content.set(0, new Span(start, first.end()));
    return proposal.withContent(content);
  }
}
