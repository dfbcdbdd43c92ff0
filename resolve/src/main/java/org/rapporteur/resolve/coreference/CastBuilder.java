package org.rapporteur.resolve.coreference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.reference.PronounWeights;
import org.rapporteur.reference.SeatWords;
import org.rapporteur.resolve.actor.Identification;
import org.rapporteur.resolve.actor.Setting;
import org.rapporteur.resolve.mention.Phrase;

/// Builds the cast of a dispatch. Immutable.
public final class CastBuilder {

  private final Identification identification;
  private final Acting acting;
  private final Map<Ground, Double> pronounWeights;

  public CastBuilder(Identification identification) {
    this.identification = identification;
    this.acting = new Acting(SeatWords.load());
    this.pronounWeights = PronounWeights.load(Ground.class);
  }

  /// Returns who the phrases mean.
  ///
  /// @param phrases in the order of the text
  public Cast build(AnnotatedDispatch annotated, List<Phrase> phrases, Setting setting) {
    var cast = new Cast(phrases);
    new NameCasting(annotated, identification, acting, setting, cast).cast(phrases);
    List<Phrase> ordered =
        phrases.stream()
            .sorted(Comparator.comparing((Phrase p) -> p.head().span()).thenComparing(Phrase::span))
            .toList();
    var descriptions = new DescriptionCasting(identification, setting, cast, ordered);
    var pronouns = new PronounCasting(annotated, cast, ordered, pronounWeights);
    for (int i = 0; i < ordered.size(); i++) {
      switch (ordered.get(i)) {
        case Phrase.Described described -> descriptions.cast(described, i);
        case Phrase.Pronoun pronoun -> pronouns.cast(pronoun, i);
        case Phrase.Named _ -> {}
      }
    }
    new HeadlineCasting(annotated, cast, ordered).join();
    pronouns.castSpeakers();
    return cast;
  }
}
