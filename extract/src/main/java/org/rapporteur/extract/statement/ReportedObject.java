package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// What is condemned, praised, denied, blamed, named: a verb's object with what is said of it.
///
/// - `[The ministry] [denied] [the charges].`
/// - `[Kyiv] [accused] [Moscow of shelling the port].`
/// - `[She] [called] [the plan “a mistake”].`
final class ReportedObject implements StatementRule {

  private static final Set<String> COMPLETING = Set.of("of", "for", "as", "over");

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> entry.takes(Frame.OBJECT))
          .filter(_ -> !passage.passive(verb))
          .filter(_ -> passage.tree().child(verb, "ccomp").isEmpty())
          .filter(_ -> !isPurpose(passage.tree(), verb))
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  /// `a trip to _address_ the talks`: nobody has said it yet.
  private static boolean isPurpose(Tree tree, Token verb) {
    return verb.relatesAsAny("advcl", "acl")
        && tree.children(verb, "mark").stream()
            .anyMatch(mark -> mark.form().equalsIgnoreCase("to"));
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    Speakers speakers = new Speakers(tree);
    Optional<Token> object = tree.child(verb, "obj");
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    boolean gives = tree.child(verb, "iobj").isPresent();
    boolean tells = entry.takes(Frame.PERSON);
    if (object.isEmpty()
        || source.isEmpty()
        || gives && !tells
        || tells && !isThing(tree, verb, object.get())) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    for (Token child : tree.children(verb)) {
      if (child.equals(object.get()) || completes(passage, child, object.get())) {
        words.addAll(tree.subtree(child));
      }
    }
    List<Span> content = passage.content(verb, words);
    Span cue = new CueWords(tree).around(verb);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Proposal("object", source.get(), cue, content, entry.attitude(), 0.7));
  }

  /// `promised him _a house_`, `urged _restraint_`; not `urged _the minister_ to go`.
  private static boolean isThing(Tree tree, Token verb, Token object) {
    return object.upos() == UniversalPos.NOUN && tree.child(verb, "xcomp", "ccomp").isEmpty();
  }

  private static boolean completes(Passage passage, Token child, Token object) {
    if (child.index() < object.index()) {
      return false;
    }
    return child.relatesAs("xcomp")
        || child.relatesAs("obl") && COMPLETING.contains(passage.preposition(child))
        || child.relatesAs("advcl") && marked(passage.tree(), child);
  }

  private static boolean marked(Tree tree, Token clause) {
    return tree.children(clause, "mark").stream()
        .anyMatch(mark -> COMPLETING.contains(mark.lemma()));
  }
}
