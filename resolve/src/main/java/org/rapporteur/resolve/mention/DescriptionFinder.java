package org.rapporteur.resolve.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.NameType;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.actor.ActorNoun;
import org.rapporteur.reference.actor.ActorTables;
import org.rapporteur.reference.actor.Metonym;

/// Finds descriptions: nouns for those who act, with determiner and pre-modifiers.
///
/// "the top Iranian diplomat", "senior Hamas officials", "Turkey's defence ministry". A description
/// right before a name ("Israeli Defence Minister Yoav Gallant") becomes the name's title. A name
/// that is but a common noun written large ("Foreign Ministry") is read as a description.
final class DescriptionFinder {

  private static final Set<String> COMPLEMENT_MARKERS =
      Set.of("of", "for", "to", "in", "at", "from");

  private static final int LONGEST = 10;

  private final ActorTables tables;

  DescriptionFinder(ActorTables tables) {
    this.tables = tables;
  }

  /// Returns the descriptions and the names of a sentence.
  ///
  /// @param names in the order of the text
  /// @param sayers the nouns that say something in the dispatch
  List<Phrase> find(Tree tree, List<Phrase.Named> names, Sayers sayers) {
    List<Phrase.Described> described = new ArrayList<>();
    for (Token token : tree.tokens()) {
      if (isHead(tree, token, names)) {
        describe(tree, token)
            .flatMap(phrase -> somebody(phrase, names, sayers))
            .ifPresent(described::add);
      }
    }
    described.removeIf(phrase -> described.stream().anyMatch(other -> holds(other, phrase)));
    described.removeIf(phrase -> names.stream().anyMatch(name -> isPartOf(phrase, name)));
    List<Phrase> phrases = new ArrayList<>();
    for (Phrase.Named name : names) {
      Phrase.Described title =
          name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION
              ? titleBefore(tree, name)
              : null;
      if (title != null) {
        described.removeIf(
            phrase -> phrase.span().overlaps(title.span()) && !phrase.span().covers(name.span()));
        phrases.add(new Phrase.Named(name.span(), name.head(), tree, name.type(), title));
      } else if (described.stream().noneMatch(phrase -> swallows(phrase, name))) {
        phrases.add(name);
      }
    }
    phrases.addAll(described);
    return phrases;
  }

  /// "resistance" in "the resistance group" says nothing of its own; "army" in "the army's chief"
  /// does.
  private static boolean holds(Phrase.Described whole, Phrase.Described part) {
    return whole != part
        && whole.span().covers(part.span())
        && whole.head().index() > part.head().index()
        && !part.head().relatesAs("nmod:poss");
  }

  /// "Institute" in "International Institute for Strategic Studies".
  private static boolean isPartOf(Phrase.Described phrase, Phrase.Named name) {
    return name.span().covers(phrase.span()) && !name.span().equals(phrase.span());
  }

  private boolean isHead(Tree tree, Token token, List<Phrase.Named> names) {
    if (token.upos() != UniversalPos.NOUN && token.upos() != UniversalPos.PROPN
        || isAtTheHead(tree, token)) {
      return false;
    }
    Optional<Phrase.Named> name =
        names.stream().filter(n -> n.span().covers(token.span())).findFirst();
    if (name.isPresent()) {
      return name.get().type() == NameType.ORGANISATION
          && name.get().head().equals(token)
          && !isKnown(words(tree, name.get().span()));
    }
    boolean modifiesNext = token.relatesAs("compound") && token.head() > token.index();
    return !modifiesNext;
  }

  /// "at the head of a delegation" speaks of no head.
  private static boolean isAtTheHead(Tree tree, Token token) {
    return token.lemma().equals("head")
        && tree.child(token, "case").filter(m -> m.form().equalsIgnoreCase("at")).isPresent();
  }

  private static String words(Tree tree, Span span) {
    return tree.sentence().tokensIn(span).stream()
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  private boolean isKnown(String name) {
    return !tables.organisations().named(name).isEmpty()
        || tables.outlets().named(name).isPresent()
        || tables.metonyms().find(name).isPresent();
  }

  private Optional<Phrase.Described> describe(Tree tree, Token head) {
    int start = head.index();
    for (Token child : tree.children(head)) {
      if (child.index() < start && isPremodifier(child)) {
        start = Math.min(start, tree.subtree(child).getFirst().index());
      }
    }
    int from = head.index();
    while (from > start && head.index() - from < LONGEST && belongs(tree.tokens().get(from - 1))) {
      from--;
    }
    while (from < head.index() && opensNothing(tree.tokens().get(from))) {
      from++;
    }
    List<Token> tokens = tree.tokens().subList(from, head.index() + 1);
    return Optional.of(phrase(tree, tokens, head));
  }

  private static boolean belongs(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, ADJ, DET, NUM, ADV, SYM -> true;
      case VERB -> token.relatesAs("amod");
      case PART -> token.xpos().equals("POS");
      case PRON -> token.xpos().equals("PRP$");
      case PUNCT -> !token.form().equals(",") && !token.form().equals(":");
      case CCONJ -> token.relatesAs("cc");
      case ADP, AUX, INTJ, SCONJ, X -> false;
    };
  }

  /// A description starts with neither an adverb nor a conjunction nor a mark.
  private static boolean opensNothing(Token token) {
    return switch (token.upos()) {
      case ADV, CCONJ, PUNCT, PART, SYM -> true;
      case NOUN, PROPN, ADJ, DET, NUM, VERB, PRON, ADP, AUX, INTJ, SCONJ, X -> false;
    };
  }

  private static boolean isPremodifier(Token token) {
    return token.relatesAsAny(
        "det", "amod", "compound", "nummod", "nmod", "advmod", "flat", "goeswith");
  }

  private static Phrase.Described phrase(Tree tree, List<Token> tokens, Token head) {
    Token first = tokens.getFirst();
    boolean determined =
        tokens.size() > 1 && (first.upos() == UniversalPos.DET || first.xpos().equals("PRP$"));
    List<Token> words = determined ? tokens.subList(1, tokens.size()) : tokens;
    return new Phrase.Described(
        Span.covering(first.span(), tokens.getLast().span()),
        head,
        tree,
        words,
        determined ? first : null,
        complement(tree, head),
        false);
  }

  private static @Nullable Token complement(Tree tree, Token head) {
    for (Token child : tree.children(head)) {
      if (child.index() > head.index()
          && child.relatesAs("nmod")
          && !child.relatesAs("nmod:poss")) {
        Optional<Token> marker = tree.child(child, "case");
        if (marker
            .filter(m -> COMPLEMENT_MARKERS.contains(m.form().toLowerCase(Locale.ROOT)))
            .isPresent()) {
          return child;
        }
      }
    }
    return null;
  }

  /// Somebody by the tables' word, or because the dispatch has such a one say something.
  private Optional<Phrase.Described> somebody(
      Phrase.Described phrase, List<Phrase.Named> names, Sayers sayers) {
    if (actsOrHolds(phrase, names)) {
      return Optional.of(phrase);
    }
    List<String> words = phrase.words().stream().map(Token::form).toList();
    return sayers.has(phrase.head()) && tables.nouns().endingOf(words).isEmpty()
        ? Optional.of(phrase.saying())
        : Optional.empty();
  }

  private boolean actsOrHolds(Phrase.Described phrase, List<Phrase.Named> names) {
    List<String> words = phrase.words().stream().map(Token::form).toList();
    Optional<ActorNoun> noun = tables.nouns().endingOf(words);
    if (noun.isPresent()) {
      return noun.get().kind() != ActorNoun.Kind.THING;
    }
    return tables
        .metonyms()
        .find(String.join(" ", words))
        .filter(m -> m.kind() == Metonym.Kind.EPITHET || m.kind() == Metonym.Kind.COLLECTIVE)
        .isPresent();
  }

  /// A description swallows an adjective inside it, which says no more than the whole; a name that
  /// ends with its own head ("Foreign Ministry" in "the Iranian Foreign Ministry"); and a name in
  /// it that nobody knows ("Resistance" in "the Resistance group").
  private boolean swallows(Phrase.Described phrase, Phrase.Named name) {
    if (!phrase.span().covers(name.span())) {
      return false;
    }
    boolean possessor =
        name.span().end() < phrase.head().span().start() && name.head().relatesAs("nmod:poss");
    boolean modifier =
        switch (name.type()) {
          case GROUP -> true;
          case ORGANISATION -> !isKnown(words(phrase.tree(), name.span()));
          case PERSON, LOCATION, FACILITY, DATE, MONEY, OTHER -> false;
        };
    return name.span().end() == phrase.span().end() || modifier && !possessor;
  }

  private Phrase.@Nullable Described titleBefore(Tree tree, Phrase.Named name) {
    int end =
        tree.tokens().stream()
            .filter(token -> token.span().start() >= name.span().start())
            .findFirst()
            .map(Token::index)
            .orElse(0);
    int start = officeBefore(tree, end);
    if (start == end) {
      while (start > 0 && end - start < 9 && continuesTitle(tree.tokens().get(start - 1))) {
        start--;
      }
      start = start < end && isTitle(tree.tokens().subList(start, end)) ? start : end;
    }
    if (start == end) {
      return null;
    }
    List<Token> tokens = tree.tokens().subList(start, end);
    Phrase.Described bare = phrase(tree, tokens, tokens.getLast());
    Token head =
        tokens.stream()
            .filter(token -> name.head().head() == token.index())
            .max(Comparator.comparingInt(Token::index))
            .orElse(name.head());
    return new Phrase.Described(
        bare.span(), head, tree, bare.words(), bare.determiner(), null, false);
  }

  /// "Secretary of State", "Minister for Foreign Affairs", and what stands before it.
  private int officeBefore(Tree tree, int end) {
    for (int start = Math.max(0, end - 8); start < end - 2; start++) {
      List<Token> tokens = tree.tokens().subList(start, end);
      String title = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
      boolean joined = tokens.get(1).upos() == UniversalPos.ADP;
      if (joined && !endsInRank(tokens) && tables.offices().titled(title).isPresent()) {
        int from = start;
        while (from > 0 && start - from < 4 && continuesTitle(tree.tokens().get(from - 1))) {
          from--;
        }
        return from;
      }
    }
    return end;
  }

  /// "… on Thursday, Defence Secretary" is no title from its first word on.
  private static boolean endsInRank(List<Token> tokens) {
    String last = tokens.getLast().form().toLowerCase(Locale.ROOT);
    return last.equals("secretary") || last.equals("minister");
  }

  private static boolean continuesTitle(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN -> true;
      case ADJ -> true;
      case DET -> token.relatesAs("det");
      case PRON -> token.xpos().equals("PRP$");
      case PART -> token.xpos().equals("POS");
      case ADP, ADV, AUX, CCONJ, INTJ, NUM, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  private boolean isTitle(List<Token> tokens) {
    List<String> words = tokens.stream().map(Token::form).toList();
    if (tables.personalNames().honorific(words.getLast()).isPresent()) {
      return true;
    }
    return tables
        .nouns()
        .endingOf(words)
        .filter(
            noun -> noun.kind() != ActorNoun.Kind.THING && noun.kind() != ActorNoun.Kind.COUNTRY)
        .isPresent();
  }
}
