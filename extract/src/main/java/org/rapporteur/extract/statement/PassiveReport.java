package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A passive cue: the source is its agent, or nobody is named.
///
/// - `[The convoy] [is believed] [to have crossed the border].`
/// - `It [was reported] [that the port was closed].`
/// - `[He] [was accused] [of fraud] by [the prosecutor].`
/// - `[Asked] [whether she would go], she said no.`
final class PassiveReport implements StatementRule {

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(_ -> passage.passive(verb))
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    List<Token> words = words(passage, verb);
    List<Span> content = passage.content(verb, words);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Tree tree = passage.tree();
    @Nullable Span source = agent(passage, verb).map(head -> agentSpan(tree, head)).orElse(null);
    Span cue = new CueWords(tree).around(verb);
    return Optional.of(new Proposal("passive", source, cue, content, attitude(entry, source), 0.7));
  }

  private static List<Token> words(Passage passage, Token verb) {
    Tree tree = passage.tree();
    Optional<Token> clause = tree.child(verb, "ccomp", "csubj:pass");
    if (clause.isPresent()) {
      return tree.subtree(clause.get());
    }
    List<Token> words = new ArrayList<>();
    Optional<Token> rest =
        tree.children(verb, "xcomp", "advcl", "obl").stream()
            .filter(child -> child.index() > verb.index())
            .filter(child -> continues(passage, child))
            .findFirst();
    Optional<Token> subject = tree.child(verb, "nsubj:pass");
    if (rest.isPresent() && subject.isPresent()) {
      words.addAll(tree.subtree(subject.get()));
      words.addAll(tree.subtree(rest.get()));
    }
    return words;
  }

  /// `to have crossed`, `of fraud`, `of stealing`, `as a threat`; not `as saying`, which reports.
  private static boolean continues(Passage passage, Token child) {
    Optional<Token> marker = passage.tree().child(child, "mark", "case");
    if (marker.isEmpty() || passage.tree().child(child, "ccomp").isPresent()) {
      return false;
    }
    String form = marker.get().form();
    return child.relatesAs("xcomp") && form.equals("to")
        || form.equals("of")
        || form.equals("as") && passage.cueVerb(child).isEmpty();
  }

  private static Optional<Token> agent(Passage passage, Token verb) {
    return passage.tree().children(verb, "obl").stream()
        .filter(child -> passage.preposition(child).equals("by"))
        .findFirst();
  }

  private static Span agentSpan(Tree tree, Token head) {
    return Tree.span(
        tree.subtree(head, t -> !t.relation().equals("case") || t.head() != head.index()));
  }

  /// Without a source, what is said or believed is hearsay.
  private static Attitude attitude(CueVerb entry, @Nullable Span source) {
    boolean hearsay =
        source == null
            && (entry.attitude() == Attitude.SAYS || entry.attitude() == Attitude.BELIEVES)
            && !entry.takes(Frame.PERSON)
            && !entry.lemma().equals("expect");
    return hearsay ? Attitude.REPORTED : entry.attitude();
  }
}
