package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues.CueNoun;

/// A noun that attributes, with its owner and what it holds.
///
/// - `[his] [claim] [that the vote was stolen]`
/// - `[a warning] from [the agency] [that stocks were low]`
/// - `[the claim], made by [the owner], [that the ore would be shipped]`
/// - `[The union] [repeated its demand] [that he resign].`
final class NominalReport implements StatementRule {

  private static final Set<String> OWNING = Set.of("by", "from", "of");

  /// `made by`, `attributed to`
  private static final Set<String> MADE = Set.of("by", "to");

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token noun : passage.tokens()) {
      if (noun.upos() == UniversalPos.NOUN) {
        passage
            .cues()
            .findNoun(noun.lemma().toLowerCase(Locale.ROOT))
            .flatMap(entry -> proposal(passage, noun, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token noun, CueNoun entry) {
    Tree tree = passage.tree();
    Optional<Token> clause =
        tree.children(noun, "acl", "ccomp").stream()
            .filter(child -> !child.relation().equals("acl:relcl"))
            .filter(child -> introduced(tree, child, entry))
            .findFirst();
    Optional<Span> source = source(passage, noun);
    if (clause.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = passage.content(noun, tree.subtree(clause.get()));
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal("noun", source.get(), noun.span(), content, entry.attitude(), 0.65));
  }

  private static boolean introduced(Tree tree, Token clause, CueNoun entry) {
    return tree.children(clause, "mark").stream()
        .anyMatch(mark -> entry.content().contains(mark.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Span> source(Passage passage, Token noun) {
    Tree tree = passage.tree();
    Optional<Token> owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return Optional.of(ownerSpan(tree, owner.get()));
    }
    Optional<Token> author =
        tree.children(noun, "nmod").stream()
            .filter(child -> OWNING.contains(passage.preposition(child)))
            .findFirst();
    if (author.isPresent()) {
      return Optional.of(ownerSpan(tree, author.get()));
    }
    Optional<Token> agent =
        tree.children(noun, "acl").stream()
            .filter(child -> child.xpos().equals("VBN"))
            .flatMap(child -> tree.children(child, "obl").stream())
            .filter(child -> MADE.contains(passage.preposition(child)))
            .findFirst();
    if (agent.isPresent()) {
      return Optional.of(ownerSpan(tree, agent.get()));
    }
    Speakers speakers = new Speakers(tree);
    return noun.relatesAs("obj")
        ? tree.head(noun)
            .flatMap(verb -> speakers.find(verb).map(head -> speakers.span(head, verb)))
        : Optional.empty();
  }

  private static Span ownerSpan(Tree tree, Token owner) {
    return Tree.span(
        tree.subtree(owner, t -> t.head() != owner.index() || !t.relation().equals("case")));
  }
}
