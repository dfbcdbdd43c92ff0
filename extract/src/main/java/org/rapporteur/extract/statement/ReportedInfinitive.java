package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// An infinitive that a verb of promising, asking, wanting, refusing takes.
///
/// - `[Cairo] [vowed] [to keep the crossing open].`
/// - `[The envoy] [urged] [both sides to hold back].`
/// - `[He] [declined] [to comment].`
final class ReportedInfinitive implements StatementRule {

  private static final Set<String> TELLING =
      Set.of("say", "tell", "claim", "allege", "admit", "believe", "deny", "wish", "hope");

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> entry.takes(Frame.INFINITIVE))
          .filter(_ -> !passage.passive(verb))
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Optional<Token> infinitive =
        passage.tree().children(verb, "xcomp", "advcl").stream()
            .filter(child -> child.index() > verb.index())
            .filter(child -> hasTo(passage.tree(), child))
            .filter(child -> child.relatesAs("xcomp") || governs(passage.tree(), verb, child))
            .filter(child -> !reportsItself(passage, child))
            .findFirst();
    Speakers speakers = new Speakers(passage.tree());
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    if (infinitive.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    passage
        .tree()
        .child(verb, "obj", "iobj")
        .filter(object -> object.index() > verb.index())
        .ifPresent(object -> words.addAll(passage.tree().subtree(object)));
    words.addAll(passage.tree().subtree(infinitive.get()));
    List<Span> content = passage.content(verb, words);
    Span cue = new CueWords(passage.tree()).around(verb);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal("infinitive", source.get(), cue, content, attitude(verb, entry), 0.8));
  }

  private static boolean hasTo(Tree tree, Token infinitive) {
    return tree.children(infinitive, "mark").stream()
        .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
  }

  /// `vowed in the corridor to keep the word`: without another complement it is no purpose, unless
  /// the verb tells what was done: `said it to please them`.
  private static boolean governs(Tree tree, Token verb, Token infinitive) {
    return isNext(tree, verb, infinitive)
        || !TELLING.contains(verb.lemma())
            && tree.child(verb, "obj", "iobj", "ccomp", "xcomp", "parataxis").isEmpty();
  }

  /// `undertook to announce`: nothing stands between, so that it is no purpose.
  private static boolean isNext(Tree tree, Token verb, Token infinitive) {
    return tree.subtree(infinitive).getFirst().index() == verb.index() + 1;
  }

  /// `declined to say whether …`: the clause rule takes the whole of it.
  private static boolean reportsItself(Passage passage, Token infinitive) {
    return passage.cueVerb(infinitive).isPresent()
        && passage.tree().child(infinitive, "ccomp").isPresent();
  }

  private static Attitude attitude(Token verb, CueVerb entry) {
    return verb.lemma().equals("tell") ? Attitude.ASKS : entry.attitude();
  }
}
