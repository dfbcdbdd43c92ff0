package org.rapporteur.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.StatusWords;
import org.rapporteur.reference.StatusWords.Where;

/// Tells whether what a word tells took place.
///
/// The word's own auxiliaries and negation come first, then what its clause hangs on, up to the
/// first verb that only reports. Of several answers the strongest counts: what is denied is not
/// planned, what is asked for is not certain.
public record StatusFinder(StatusWords words) {

  private static final int HIGHEST = 6;
  private static final List<EventStatus> STRONGEST_FIRST =
      List.of(
          EventStatus.DENIED,
          EventStatus.REQUESTED,
          EventStatus.HYPOTHETICAL,
          EventStatus.PLANNED,
          EventStatus.HISTORICAL,
          EventStatus.ONGOING);

  /// Returns the status of what `word` tells.
  public EventStatus find(Tree tree, Token word) {
    EventStatus found = around(tree, word);
    Token current = word;
    for (int steps = 0; steps < HIGHEST; steps++) {
      Optional<Token> head = tree.head(current);
      if (head.isEmpty() || !carries(tree, current)) {
        break;
      }
      found = stronger(found, governed(tree, current, head.get()));
      current = head.get();
    }
    return found;
  }

  /// Tells whether a verb is about the future by its own auxiliary: "will", "shall".
  public boolean isPromised(Tree tree, Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(auxiliary -> isFuture(lemma(auxiliary)));
  }

  private static boolean isFuture(String lemma) {
    return List.of("will", "shall", "would", "wo", "'ll", "’ll").contains(lemma);
  }

  /// Tells whether the word's own clause is negated: "did not meet", "met no one", "at no time".
  public boolean isNegated(Tree tree, Token word) {
    return tree.children(word, "advmod", "det", "cc", "case").stream().anyMatch(this::negates)
        || (word.isVerb()
            && tree.children(word, "nsubj", "obj", "obl").stream()
                .anyMatch(argument -> isNone(tree, argument)));
  }

  private boolean isNone(Tree tree, Token argument) {
    return negates(argument) || tree.children(argument, "det").stream().anyMatch(this::negates);
  }

  private boolean negates(Token token) {
    return words.find(Where.NEGATION, lemma(token)).isPresent();
  }

  private EventStatus around(Tree tree, Token word) {
    EventStatus found = isNegated(tree, word) ? EventStatus.DENIED : EventStatus.HAPPENED;
    for (Token child : tree.children(word)) {
      found = stronger(found, said(tree, child, word));
    }
    if (isArranged(tree, word)) {
      found = stronger(found, EventStatus.PLANNED);
    }
    return isProgressive(tree, word) ? stronger(found, EventStatus.ONGOING) : found;
  }

  /// "is to meet": what is so arranged lies ahead.
  private static boolean isArranged(Tree tree, Token word) {
    List<Token> before = tree.children(word, "aux", "cop", "mark");
    return word.xpos().equals("VB")
        && before.stream().anyMatch(be -> lemma(be).equals("be"))
        && before.stream().anyMatch(to -> lemma(to).equals("to"));
  }

  private EventStatus said(Tree tree, Token child, Token word) {
    if (child.relatesAs("aux")) {
      return byAuxiliary(tree, child, word);
    }
    if (child.relatesAs("advmod") && word.isVerb() && !word.xpos().equals("VBD")) {
      return look(Where.ADVERB, child);
    }
    if (child.relatesAs("mark")) {
      return look(Where.MARKER, child);
    }
    return child.relatesAs("amod") && !word.isVerb()
        ? look(Where.MODIFIER, child)
        : EventStatus.HAPPENED;
  }

  /// "said he would come" tells a plan, "should they come" weighs a case.
  private EventStatus byAuxiliary(Tree tree, Token auxiliary, Token word) {
    if (lemma(auxiliary).equals("would") && word.relatesAs("ccomp")) {
      return EventStatus.PLANNED;
    }
    boolean inverted =
        word.relatesAs("advcl")
            && tree.children(word, "nsubj").stream()
                .anyMatch(subject -> subject.index() > auxiliary.index());
    return inverted ? EventStatus.HYPOTHETICAL : look(Where.AUXILIARY, auxiliary);
  }

  /// "is marching", "has been marching".
  private static boolean isProgressive(Tree tree, Token word) {
    List<Token> auxiliaries = tree.children(word, "aux");
    return word.xpos().equals("VBG")
        && auxiliaries.stream().anyMatch(be -> lemma(be).equals("be"))
        && auxiliaries.stream().anyMatch(now -> List.of("VBZ", "VBP").contains(now.xpos()));
  }

  /// Tells whether the status of what governs `word` is also its own.
  private static boolean carries(Tree tree, Token word) {
    if (word.relatesAs("advcl")) {
      return tree.children(word, "mark").stream()
          .anyMatch(mark -> List.of("to", "if", "unless").contains(lemma(mark)));
    }
    if (word.relatesAs("conj") && word.isVerb()) {
      return !List.of("VBD", "VBZ", "VBP").contains(word.xpos())
          && tree.child(word, "aux", "nsubj").isEmpty();
    }
    return word.relatesAsAny("xcomp", "ccomp", "obj", "obl", "nmod", "conj", "nsubj:pass")
        || (word.relatesAs("acl") && !word.relation().equals("acl:relcl"));
  }

  private EventStatus governed(Tree tree, Token word, Token head) {
    EventStatus byHead =
        switch (word.relation()) {
          case "conj" -> EventStatus.HAPPENED;
          case "xcomp" -> opened(word, head);
          default -> look(head.isNominal() ? Where.NOUN : Where.GOVERNOR, head);
        };
    if (word.relatesAs("obl") && !lastsInto(tree, word)) {
      return EventStatus.HAPPENED;
    }
    if (byHead == EventStatus.REQUESTED && word.relatesAs("ccomp") && isAsserted(tree, word)) {
      return EventStatus.HAPPENED;
    }
    if (word.relatesAs("advcl") && byHead == EventStatus.HAPPENED) {
      byHead = EventStatus.PLANNED;
    }
    boolean inherits = word.relatesAsAny("obj", "nsubj:pass", "xcomp", "conj", "obl");
    return inherits ? stronger(byHead, around(tree, head)) : byHead;
  }

  /// "began firing" and "began to fire" go on; "went on to fire" does not.
  private EventStatus opened(Token word, Token head) {
    EventStatus byHead = look(Where.GOVERNOR, head);
    boolean moved = lemma(head).equals("go") && !word.xpos().equals("VBG");
    return moved ? EventStatus.HAPPENED : byHead;
  }

  /// "told them that he had left" reports; "told them to leave" and "insisted that he leave" ask.
  private static boolean isAsserted(Tree tree, Token verb) {
    return isFinite(verb)
        || tree.children(verb, "aux", "cop").stream().anyMatch(StatusFinder::isFinite);
  }

  private static boolean isFinite(Token word) {
    return List.of("VBD", "VBZ", "VBP").contains(word.xpos());
  }

  /// "called for talks" governs the talks; "spoke before the talks" does not.
  private static boolean lastsInto(Tree tree, Token phrase) {
    return tree.children(phrase, "case").stream()
        .anyMatch(marker -> List.of("for", "to", "on", "against", "with").contains(lemma(marker)));
  }

  private EventStatus look(Where where, Token token) {
    return words.find(where, lemma(token)).orElse(EventStatus.HAPPENED);
  }

  private static EventStatus stronger(EventStatus one, EventStatus other) {
    return STRONGEST_FIRST.stream()
        .filter(status -> status == one || status == other)
        .findFirst()
        .orElse(EventStatus.HAPPENED);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
