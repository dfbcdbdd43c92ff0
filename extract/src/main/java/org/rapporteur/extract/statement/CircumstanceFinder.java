package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Place;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;
import org.rapporteur.reference.Cues.PhraseRole;

/// Reads the circumstances of a saying from the words that hang on its cue.
///
/// - `told [reporters]`, `assured [Hamas]`, `told [a news conference] in [Doha]`
/// - `[During the meeting with his guest], he stressed …`
/// - `said in a statement carried by [the agency]`, `was quoted by [the agency] as saying`
final class CircumstanceFinder {

  private static final Set<String> HOLDING =
      Set.of("in", "at", "during", "after", "before", "following", "on", "via", "through", "upon");

  private final ResolvedDispatch dispatch;
  private final Cues cues;
  private final Parties parties;
  private final PassiveTelling telling;

  CircumstanceFinder(ResolvedDispatch dispatch, Cues cues, Parties parties) {
    this.dispatch = dispatch;
    this.cues = cues;
    this.parties = parties;
    this.telling = new PassiveTelling(dispatch.annotated(), cues);
  }

  Circumstances find(Proposal proposal) {
    if (proposal.cue().isEmpty()) {
      return Circumstances.UNKNOWN;
    }
    Span cue = Overlap.hull(proposal.cue());
    Optional<Sentence> sentence = dispatch.annotated().sentenceAt(cue.start());
    return sentence
        .map(s -> read(Tree.of(s), proposal, words(s, proposal.cue())))
        .orElse(Circumstances.UNKNOWN);
  }

  private static List<Token> words(Sentence sentence, List<Span> cue) {
    return cue.stream().flatMap(span -> sentence.tokensIn(span).stream()).toList();
  }

  private Circumstances read(Tree tree, Proposal proposal, List<Token> cue) {
    List<Span> addressee = new ArrayList<>();
    List<Span> occasion = new ArrayList<>();
    List<Span> carriers = new ArrayList<>();
    List<Token> around = new ArrayList<>();
    for (Token verb : cue) {
      telling.told(tree, verb).map(told -> audience(tree, told)).ifPresent(addressee::add);
      for (Token child : tree.children(verb)) {
        if (isFree(tree, verb, child, cue, proposal)) {
          around.add(child);
          if (isAddressee(tree, verb, child)) {
            addressee.add(outside(audience(tree, child), proposal.content()));
          } else if (isOccasion(tree, child)) {
            occasion.add(phrase(tree, child));
          }
          carrier(tree, cue, child).ifPresent(carriers::add);
        }
      }
    }
    if (carriers.isEmpty()) {
      quoting(tree, cue).ifPresent(carriers::add);
    }
    return new Circumstances(
        addressee, occasion, place(tree, around), date(tree, around), carriers);
  }

  /// `was quoted as saying by _the agency_`, `was quoted by _the agency_ as saying`: up to the next
  /// mark or word of the cue, whatever the parser hangs it on.
  private Optional<Span> quoting(Tree tree, List<Token> cue) {
    boolean passive =
        cue.stream()
            .anyMatch(
                word -> word.xpos().equals("VBN") && cues.plays(PhraseRole.CITING, word.lemma()));
    return cue.stream()
        .filter(_ -> passive)
        .map(word -> word.index() + 1)
        .filter(next -> next + 1 < tree.tokens().size())
        .filter(next -> !cue.contains(tree.tokens().get(next)))
        .filter(next -> tree.tokens().get(next).form().equals("by"))
        .findFirst()
        .map(by -> untilMark(tree.tokens(), by + 1, cue))
        .filter(words -> !words.isEmpty())
        .map(Tree::span);
  }

  private static List<Token> untilMark(List<Token> tokens, int from, List<Token> cue) {
    int to = from;
    while (to < tokens.size()
        && !cue.contains(tokens.get(to))
        && !tokens.get(to).form().equals("as")
        && tokens.get(to).upos() != UniversalPos.PUNCT) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /// Tells whether `child` belongs neither to the content nor to the source. Who is asked to do
  /// something is told so and stands in the content too.
  private static boolean isFree(
      Tree tree, Token verb, Token child, List<Token> cue, Proposal proposal) {
    if (child.relatesAsAny("nsubj", "punct", "aux", "mark", "conj", "cc", "ccomp")
        || cue.contains(child)) {
      return false;
    }
    if (child.relatesAsAny("obj", "iobj") && tree.child(verb, "xcomp", "ccomp").isPresent()) {
      return true;
    }
    List<Span> words = List.of(tree.subtreeSpan(child));
    return Overlap.shared(words, proposal.content()) * 2 < Overlap.length(words)
        && !Overlap.any(List.of(child.span()), proposal.source());
  }

  private boolean isAddressee(Tree tree, Token verb, Token child) {
    Optional<CueVerb> entry = cues.findVerb(verb.lemma());
    if (child.relatesAsAny("obj", "iobj")) {
      return entry.filter(e -> e.takes(Frame.PERSON)).isPresent();
    }
    return child.relatesAs("obl")
        && child.isNominal()
        && preposition(tree, child).equals("to")
        && entry.filter(e -> !e.oblique().contains("to")).isPresent();
  }

  private boolean isOccasion(Tree tree, Token child) {
    return child.relatesAs("obl")
        && HOLDING.contains(preposition(tree, child))
        && (isGathering(tree, child)
            || tree.children(child, "nmod").stream().anyMatch(n -> isGathering(tree, n)));
  }

  /// The phrase without the commas around it.
  private static Span phrase(Tree tree, Token head) {
    List<Token> words = new ArrayList<>(tree.subtree(head));
    while (words.size() > 1 && words.getLast().relation().equals("punct")) {
      words.removeLast();
    }
    while (words.size() > 1 && words.getFirst().relation().equals("punct")) {
      words.removeFirst();
    }
    return Tree.span(words);
  }

  private boolean isGathering(Tree tree, Token noun) {
    return isPlaying(tree, noun, PhraseRole.OCCASION) || isPlaying(tree, noun, PhraseRole.DOCUMENT);
  }

  private boolean isPlaying(Tree tree, Token noun, PhraseRole role) {
    String compound =
        tree.child(noun, "compound").map(modifier -> modifier.lemma() + " ").orElse("");
    return cues.plays(role, noun.lemma()) || cues.plays(role, compound + noun.lemma());
  }

  /// `quoted _by the agency_ as saying`, `quoted as saying in _a dispatch_`, `in remarks carried by
  /// _the agency_`.
  private Optional<Span> carrier(Tree tree, List<Token> cue, Token child) {
    if (!child.relatesAs("obl")) {
      return Optional.empty();
    }
    boolean quoting = cue.stream().anyMatch(word -> cues.plays(PhraseRole.CARRIER, word.lemma()));
    String preposition = preposition(tree, child);
    boolean document = HOLDING.contains(preposition) && isPlaying(tree, child, PhraseRole.DOCUMENT);
    return quoting && (preposition.equals("by") || document)
        ? Optional.of(withoutMarker(tree, child))
        : agentOfCarrying(tree, child);
  }

  /// Behind "carried by", whatever the parser hangs the agency on.
  private Optional<Span> agentOfCarrying(Tree tree, Token document) {
    List<Token> words = new ArrayList<>(tree.subtree(document));
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean carried =
          words.get(i).xpos().equals("VBN")
              && cues.plays(PhraseRole.CARRIER, words.get(i).lemma())
              && words.get(i + 1).form().equals("by");
      if (carried) {
        List<Token> agent = words.subList(i + 2, words.size());
        while (agent.size() > 1 && agent.getLast().relation().equals("punct")) {
          agent.removeLast();
        }
        return Optional.of(Tree.span(agent));
      }
    }
    return Optional.empty();
  }

  private static String preposition(Tree tree, Token phrase) {
    return tree.child(phrase, "case").map(Token::lemma).orElse("");
  }

  /// The phrase without its preposition, relative clause, place and date.
  private static Span withoutMarker(Tree tree, Token phrase) {
    return Tree.span(
        tree.subtree(
            phrase,
            token ->
                token.head() != phrase.index()
                    || !token.relatesAsAny("case", "acl:relcl", "punct", "parataxis")
                        && !isAdjunct(tree, token)));
  }

  /// The press is told in a place; others are told who are in a place.
  private Span audience(Tree tree, Token head) {
    return cues.plays(PhraseRole.PRESS, head.lemma())
        ? withoutMarker(tree, head)
        : Tree.span(
            tree.subtree(
                head,
                token ->
                    token.head() != head.index()
                        || !token.relatesAsAny("case", "acl:relcl", "punct", "parataxis")));
  }

  /// Who is told, without what the parser has hung on them of what they are told.
  private static Span outside(Span audience, List<Span> content) {
    return content.stream()
        .filter(span -> span.start() > audience.start() && span.start() < audience.end())
        .findFirst()
        .map(span -> new Span(audience.start(), span.start() - 1))
        .filter(span -> span.length() > 1)
        .orElse(audience);
  }

  private static boolean isAdjunct(Tree tree, Token token) {
    return token.relatesAs("nmod") && HOLDING.contains(preposition(tree, token));
  }

  private @Nullable Id<TimeExpression> date(Tree tree, List<Token> around) {
    for (Token child : around) {
      Span words = tree.subtreeSpan(child);
      for (TimeExpression date : dispatch.datesIn(words)) {
        boolean own = date.span().contains(child.span().start());
        boolean below =
            child.relatesAs("obl") && child.isNominal()
                || child.relatesAsAny("obj", "iobj", "nmod", "advmod");
        if (own || below) {
          return date.id();
        }
      }
    }
    return null;
  }

  private @Nullable Id<Place> place(Tree tree, List<Token> around) {
    for (Token child : around) {
      if (!child.relatesAsAny("obl", "obj", "iobj")) {
        continue;
      }
      for (Token phrase : tree.subtree(child)) {
        boolean local =
            phrase.relatesAsAny("obl", "nmod")
                && Set.of("in", "at", "from").contains(preposition(tree, phrase));
        Optional<Id<Place>> place = local ? placeOf(phrase) : Optional.empty();
        if (place.isPresent()) {
          return place.get();
        }
      }
    }
    return null;
  }

  private Optional<Id<Place>> placeOf(Token head) {
    return parties.around(head.span()).stream()
        .filter(mention -> mention.head().overlaps(head.span()))
        .flatMap(mention -> Optional.ofNullable(mention.place()).stream())
        .findFirst();
  }
}
