package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Finds the actors behind the words that name a party to a statement.
///
/// - `Qatar, Kuwait and France`: all three
/// - `the minister, Jane Roe`: the apposition, where the head is nobody known
/// - `a statement from the ministry`: whose statement it is
/// - `who`: what the relative clause hangs on
final class Parties {

  private static final int MOST_MEMBERS = 12;

  private final ResolvedDispatch dispatch;
  private final Cues cues;
  private final List<Mention> mentions;

  Parties(ResolvedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
    this.mentions =
        dispatch.mentions().stream().sorted(Comparator.comparing(Mention::span)).toList();
  }

  Party party(List<Span> spans) {
    Set<Id<Actor>> actors = new LinkedHashSet<>();
    spans.forEach(span -> actors.addAll(actors(span)));
    return new Party(actors.isEmpty() ? named(spans) : spans, List.copyOf(actors));
  }

  /// `a statement _that_ called on Moscow`: a relative pronoun for nobody known is named by the
  /// words that it stands for.
  private List<Span> named(List<Span> spans) {
    Span pronoun = spans.getFirst();
    Optional<Sentence> sentence = dispatch.annotated().sentenceAt(pronoun.start());
    if (spans.size() != 1 || sentence.isEmpty()) {
      return spans;
    }
    Tree tree = Tree.of(sentence.get());
    return sentence
        .get()
        .headIn(pronoun)
        .filter(word -> word.xpos().equals("WDT") && word.span().equals(pronoun))
        .flatMap(word -> antecedent(tree, word))
        .filter(noun -> noun.span().end() <= pronoun.start())
        .map(noun -> List.of(phraseUpTo(tree, noun, pronoun)))
        .orElse(spans);
  }

  private static Span phraseUpTo(Tree tree, Token noun, Span pronoun) {
    List<Token> words =
        new ArrayList<>(
            tree.subtree(
                noun,
                token ->
                    token.span().end() <= pronoun.start()
                        && (token.head() != noun.index()
                            || !token.relatesAsAny("case", "acl", "punct", "cop", "mark"))));
    return Tree.span(words);
  }

  List<Id<Actor>> actors(Span span) {
    Optional<Sentence> sentence = dispatch.annotated().sentenceAt(span.start());
    Optional<Token> head = sentence.flatMap(s -> s.headIn(span));
    if (sentence.isEmpty() || head.isEmpty()) {
      return longest(span);
    }
    Tree tree = Tree.of(sentence.get());
    Set<Id<Actor>> actors = new LinkedHashSet<>();
    for (Token member : members(tree, head.get(), span)) {
      actorOf(tree, member).ifPresent(actors::add);
    }
    return List.copyOf(actors);
  }

  /// The head and what is joined to it by "and".
  private static List<Token> members(Tree tree, Token head, Span span) {
    List<Token> members = new ArrayList<>(List.of(head));
    tree.children(head, "conj").stream()
        .filter(member -> span.covers(member.span()))
        .limit(MOST_MEMBERS)
        .forEach(members::add);
    return members;
  }

  private Optional<Id<Actor>> actorOf(Tree tree, Token head) {
    Optional<Id<Actor>> own = headedBy(head);
    if (own.isPresent()) {
      return own;
    }
    if (head.xpos().startsWith("W")) {
      return antecedent(tree, head).flatMap(this::headedBy);
    }
    for (Token other : tree.children(head, "appos", "flat", "compound")) {
      Optional<Id<Actor>> actor = headedBy(other);
      if (actor.isPresent() && (!other.relatesAs("compound") || isPerson(other))) {
        return actor;
      }
    }
    return cues.plays(PhraseRole.DOCUMENT, head.lemma()) ? owner(tree, head) : Optional.empty();
  }

  private static boolean isPerson(Token token) {
    return token.xpos().startsWith("NNP");
  }

  private Optional<Id<Actor>> owner(Tree tree, Token document) {
    return tree.children(document, "nmod:poss", "nmod", "compound", "amod").stream()
        .flatMap(owner -> headedBy(owner).stream())
        .findFirst();
  }

  /// What a relative clause hangs on; where the parser hangs it elsewhere, the noun before it.
  private static Optional<Token> antecedent(Tree tree, Token pronoun) {
    return tree.head(pronoun)
        .filter(verb -> verb.relation().equals("acl:relcl"))
        .flatMap(tree::head)
        .or(() -> nounBefore(tree, pronoun));
  }

  private static Optional<Token> nounBefore(Tree tree, Token pronoun) {
    int index = pronoun.index() - 1;
    if (index > 0 && tree.tokens().get(index).form().equals(",")) {
      index--;
    }
    return index >= 0 && tree.tokens().get(index).isNominal()
        ? Optional.of(tree.tokens().get(index))
        : Optional.empty();
  }

  private Optional<Id<Actor>> headedBy(Token token) {
    @Nullable Id<Actor> best = null;
    int length = -1;
    for (Mention mention : around(token.span())) {
      if (mention.actor() != null
          && mention.head().overlaps(token.span())
          && mention.span().length() > length) {
        best = mention.actor();
        length = mention.span().length();
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Id<Actor>> longest(Span span) {
    return around(span).stream()
        .filter(mention -> span.covers(mention.span()) && mention.actor() != null)
        .max(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::actor)
        .stream()
        .toList();
  }

  /// The mentions that overlap `span`; a mention is at most a sentence long.
  List<Mention> around(Span span) {
    int from =
        dispatch
            .annotated()
            .sentenceAt(span.start())
            .map(s -> s.span().start())
            .orElse(span.start());
    List<Mention> found = new ArrayList<>();
    for (int i = firstFrom(from); i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().overlaps(span)) {
        found.add(mention);
      }
    }
    return found;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
