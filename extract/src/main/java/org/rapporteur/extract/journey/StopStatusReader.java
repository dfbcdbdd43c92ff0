package org.rapporteur.extract.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.Journey.StopStatus;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.TravelWords;
import org.rapporteur.reference.TravelWords.Role;

/// Tells whether a stop has been made, is to come, or is none.
///
/// - "will visit X", "left for X", "goes to X on Monday", "was to meet her in X" → planned;
/// - "did not go to X", "the visit to X was cancelled", "could go to X" → none.
record StopStatusReader(Tree tree, TravelWords words, StatusFinder statuses) {

  private static final Set<String> NEXT =
      Set.of("then", "next", "later", "afterwards", "thereafter");

  /// @param day the day of it; null when not known
  /// @param published the day of publication; null when not known
  Optional<StopStatus> find(
      PlaceLink link, Motion motion, @Nullable LocalDate day, @Nullable LocalDate published) {
    Token word = link.word();
    if (statuses.isNegated(tree, link.token()) || isCancelled(word) || isNotSo(word)) {
      return Optional.empty();
    }
    boolean today = isPresent(word) && motion != Motion.PRESENCE;
    boolean later =
        day != null
            && published != null
            && (day.isAfter(published) || (today && day.equals(published)));
    return switch (statuses.find(tree, word)) {
      case DENIED, HISTORICAL, REQUESTED -> Optional.empty();
      case HYPOTHETICAL -> Optional.of(StopStatus.PLANNED).filter(_ -> isFutureInPast(word));
      case PLANNED -> Optional.of(StopStatus.PLANNED);
      case HAPPENED, ONGOING ->
          Optional.of(later || isToCome(word, motion) ? StopStatus.PLANNED : StopStatus.VISITED);
    };
  }

  private boolean isToCome(Token word, Motion motion) {
    boolean onward =
        words.has(Role.ONWARD, lemma(word)) && List.of("VBZ", "VBP", "VBG").contains(word.xpos());
    boolean present =
        word.xpos().equals("VBG")
            ? tree.children(word, "aux").stream().anyMatch(StopStatusReader::isPresent)
            : onward;
    return switch (motion) {
      case BOUND -> true;
      case ARRIVAL, PASSAGE ->
          (onward && present) || isAwaited(word) || isDestined(word) || isNext(word);
      case PRESENCE -> isDestined(word) || isNext(word);
      case DEPARTURE -> isDestined(word);
    };
  }

  private boolean isAwaited(Token word) {
    return words.has(Role.AWAIT, lemma(word));
  }

  /// "was to meet", "were to follow".
  private boolean isDestined(Token word) {
    return tree.children(word, "mark").stream().anyMatch(mark -> lemma(mark).equals("to"))
        && tree.children(word, "aux", "cop").stream().anyMatch(be -> lemma(be).equals("be"));
  }

  /// "and is then the guest of the king in X".
  private boolean isNext(Token word) {
    boolean present =
        isPresent(word) || tree.children(word, "aux", "cop").stream().anyMatch(this::isBare);
    return present
        && tree.children(word, "advmod").stream().anyMatch(adverb -> NEXT.contains(lemma(adverb)));
  }

  private boolean isBare(Token be) {
    return isPresent(be) && lemma(be).equals("be");
  }

  private static boolean isPresent(Token verb) {
    return List.of("VBZ", "VBP").contains(verb.xpos());
  }

  private boolean isFutureInPast(Token word) {
    List<Token> auxiliaries = tree.children(word, "aux");
    return auxiliaries.stream().anyMatch(aux -> lemma(aux).equals("would"))
        && auxiliaries.stream().noneMatch(aux -> lemma(aux).equals("have"));
  }

  private boolean isCancelled(Token word) {
    return !PlaceLink.isVerb(word)
        && tree.head(word)
            .filter(verb -> words.has(Role.CANCEL, lemma(verb)))
            .filter(_ -> word.relatesAsAny("nsubj", "obj"))
            .isPresent();
  }

  private boolean isNotSo(Token word) {
    Optional<Token> said =
        word.relatesAs("nsubj")
            ? tree.head(word).stream()
                .flatMap(head -> tree.children(head, "cop", "aux").stream())
                .filter(be -> be.index() > word.index())
                .findFirst()
            : Optional.empty();
    if (said.isPresent()) {
      return statuses.isNegated(tree, said.get());
    }
    return tree.children(word, "cop", "aux").stream().anyMatch(be -> statuses.isNegated(tree, be));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
