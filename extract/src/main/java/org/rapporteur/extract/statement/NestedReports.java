package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// Adds what is asked, wanted, believed or denied within what somebody says.
///
/// - `She said [the envoy] [had asked] [for his pills].`
/// - `He says [she] [expects] [complaints].`
/// - `They said [he] [had ordered] soldiers [to disarm].`
///
/// In a report such a verb has somebody's words behind it, whatever it governs; in the outlet's own
/// voice, as in `demand rose as buyers wanted more`, it often tells a mood or a deed.
final class NestedReports {

  private static final double CONFIDENCE = 0.45;

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "of", "against", "about", "over", "as");

  /// Of these the object tells what was met, not what was thought: `he saw the harbour`.
  private static final Set<String> MEETING =
      Set.of("see", "hear", "know", "feel", "find", "notice", "mean", "press", "teach", "meet");

  private final List<Passage> passages;
  private final Set<Integer> somebody;

  /// @param passages the sentences
  /// @param somebody where the head words of those start who act in the dispatch
  NestedReports(List<Passage> passages, Set<Integer> somebody) {
    this.passages = passages;
    this.somebody = somebody;
  }

  List<Proposal> add(List<Proposal> proposals) {
    ProposalIndex index = new ProposalIndex();
    proposals.forEach(index::add);
    List<Proposal> added = new ArrayList<>();
    for (Passage passage : passages) {
      for (Token verb : passage.tokens()) {
        passage
            .cueVerb(verb)
            .filter(entry -> isOfWords(entry) && !MEETING.contains(entry.lemma()))
            .filter(_ -> !passage.passive(verb))
            .flatMap(entry -> proposal(passage, verb, entry))
            .flatMap(inner -> within(inner, index.near(inner)))
            .ifPresent(added::add);
      }
    }
    added.forEach(index::add);
    return index.inOrder();
  }

  private static boolean isOfWords(CueVerb entry) {
    return entry.attitude() != Attitude.SAYS
        || entry.takes(Frame.PERSON)
        || entry.takes(Frame.OBJECT);
  }

  private Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    Speakers speakers = new Speakers(tree);
    Optional<Token> speaker = speakers.find(verb).filter(this::isSomebody);
    List<Token> words = words(passage, verb, entry);
    if (speaker.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    Span source = speakers.span(speaker.get(), verb);
    Span cue = new CueWords(tree).around(verb);
    List<Span> content = passage.content(verb, words);
    return content.isEmpty() || Overlap.any(content, List.of(source, cue))
        ? Optional.empty()
        : Optional.of(new Proposal("nested", source, cue, content, entry.attitude(), CONFIDENCE));
  }

  private boolean isSomebody(Token head) {
    boolean person = head.xpos().startsWith("PRP") && !head.form().equalsIgnoreCase("it");
    return person || head.upos() == UniversalPos.PROPN || somebody.contains(head.span().start());
  }

  /// What the verb governs behind it, without whom it is told.
  private static List<Token> words(Passage passage, Token verb, CueVerb entry) {
    Tree tree = passage.tree();
    List<Token> governed =
        tree.children(verb).stream()
            .filter(child -> child.index() > verb.index() && isGoverned(passage, child))
            .toList();
    List<Token> words = new ArrayList<>();
    governed.forEach(child -> words.addAll(tree.subtree(child, token -> !goesOn(tree, token))));
    if (governed.isEmpty() || !entry.takes(Frame.PERSON) || !isTold(governed.getFirst())) {
      return words;
    }
    Token told = governed.getFirst();
    List<Token> rest = new ArrayList<>(words);
    rest.removeAll(tree.subtree(told));
    List<Token> behind = rest.isEmpty() ? behind(tree, told) : rest;
    return behind.isEmpty() && !told.xpos().startsWith("PRP") ? words : behind;
  }

  private static boolean isTold(Token first) {
    return first.relatesAsAny("obj", "iobj");
  }

  /// `asked him _which number he meant_`, wherever the parser has hung it.
  private static List<Token> behind(Tree tree, Token told) {
    int from = tree.subtree(told).getLast().index() + 1;
    int to = from;
    while (to < tree.tokens().size() && tree.tokens().get(to).upos() != UniversalPos.PUNCT) {
      to++;
    }
    return from < to ? tree.tokens().subList(from, to) : List.of();
  }

  private static boolean isGoverned(Passage passage, Token child) {
    return child.relatesAsAny("obj", "iobj", "xcomp", "ccomp")
        || child.relatesAs("obl") && PREPOSITIONS.contains(passage.preposition(child));
  }

  /// `…, and the clerk agreed`
  private static boolean goesOn(Tree tree, Token token) {
    return token.relatesAs("conj") && token.isVerb() && tree.child(token, "nsubj").isPresent();
  }

  /// The proposal cut to what the statement around it says; empty where none is around it, or where
  /// its cue is known.
  private static Optional<Proposal> within(Proposal inner, List<Proposal> near) {
    boolean known = near.stream().anyMatch(other -> Overlap.any(other.cue(), inner.cue()));
    return near.stream()
        .filter(_ -> !known)
        .filter(outer -> Overlap.covers(outer.content(), inner.cue()))
        .filter(outer -> !outer.cue().isEmpty())
        .findFirst()
        .flatMap(outer -> cut(inner, outer.content()));
  }

  private static Optional<Proposal> cut(Proposal inner, List<Span> around) {
    List<Span> content = new ArrayList<>();
    for (Span span : inner.content()) {
      around.forEach(whole -> span.intersection(whole).ifPresent(content::add));
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(inner.withContent(content));
  }
}
