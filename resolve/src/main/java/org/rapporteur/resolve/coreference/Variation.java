package org.rapporteur.resolve.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Token;
import org.rapporteur.reference.PersonKinds;
import org.rapporteur.resolve.actor.Description;
import org.rapporteur.resolve.mention.Phrase;

/// Another description of somebody who was just spoken of, as reporters like to vary.
///
/// - "Inés Quiroga spoke. *The 29-year-old seamstress from Lima* went on": her, as the age is
///   nobody new's
/// - "A cook from Lima wept. *The man* said": him, as nothing else introduces the man
/// - "A senator asked for a count. *The lawmaker* said": the senator, who is of that kind
///
/// A definite description that stands alone as a subject means the foremost person of the last
/// sentences, unless it tells an office or both are already told apart by what they do.
final class Variation {

  private static final Set<String> POINTING = Set.of("the", "this", "that");
  private static final String AGED = "year-old";
  private static final int SENTENCES = 3;

  /// Loaded once; the table is small and never changes.
  private static final PersonKinds KINDS = PersonKinds.load();

  private final Cast cast;
  private final List<Phrase> phrases;

  Variation(Cast cast, List<Phrase> phrases) {
    this.cast = cast;
    this.phrases = phrases;
  }

  /// Returns whom the description that stands at `index` of the phrases means.
  Optional<Entity> find(Phrase.Described phrase, Description description, int index) {
    boolean aged = words(phrase).contains(AGED);
    if (!isOpen(phrase, description, aged)) {
      return Optional.empty();
    }
    return new Salience(cast, phrases)
        .foremost(
            index,
            (entity, other) ->
                other.tree() != phrase.tree()
                    && near(other, phrase)
                    && entity.isPerson()
                    && !entity.several()
                    && (aged || isOfKind(entity, phrase) || mayBe(entity, description)));
  }

  private static String words(Phrase.Described phrase) {
    return phrase.words().stream()
        .map(token -> token.form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /// Definite, one, alone, a subject.
  private static boolean isOpen(Phrase.Described phrase, Description description, boolean aged) {
    Token determiner = phrase.determiner();
    return determiner != null
        && POINTING.contains(determiner.form().toLowerCase(Locale.ROOT))
        && !description.several()
        && (aged || phrase.complement() == null && description.country().isEmpty())
        && phrase.head().relatesAs("nsubj")
        && Salience.function(phrase) >= 3;
  }

  private static boolean near(Phrase other, Phrase phrase) {
    return phrase.tree().sentence().index() - other.tree().sentence().index() <= SENTENCES;
  }

  /// A "senator" may be called "the lawmaker".
  private static boolean isOfKind(Entity entity, Phrase.Described phrase) {
    String general = phrase.head().lemma();
    return KINDS.covers(general, entity.nouns()) || KINDS.covers(general, entity.offices());
  }

  /// A bare name may be anything; of two nouns only one may tell what somebody does, and an office
  /// tells it.
  private static boolean mayBe(Entity entity, Description description) {
    boolean unknown = entity.nouns().isEmpty() && entity.offices().isEmpty();
    return description.office() == null
        && (unknown || description.noun() != null && description.noun().sector() == null);
  }
}
