package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.metric.WordOverlap;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Tells whether a statement's source is who the gold says it is.
///
/// The gold gives the words that name the speaker best. They are met when the source has half of
/// them in common, or when one of its actors is mentioned by half of them, or by a name with which
/// they begin or end ("the mayor, *Ana Ruiz*"). `?` is met when nobody was made out beyond the
/// source's own words, which are no name.
final class SpeakerCheck {
  private static final double HALF = 0.5;
  private static final String NOBODY = "?";

  private final ResolvedDispatch dispatch;

  SpeakerCheck(ResolvedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  boolean isRight(String speaker, Statement said) {
    Statement.@Nullable Party source = said.source();
    if (speaker.equals(NOBODY)) {
      return source == null
          || mentions(source.actors()).stream().allMatch(mention -> tellsNoMore(mention, source));
    }
    if (source == null) {
      return false;
    }
    String words = String.join(" ", source.spans().stream().map(this::words).toList());
    return WordOverlap.f1(speaker, words) >= HALF
        || mentions(source.actors()).stream().anyMatch(mention -> names(mention, speaker));
  }

  private String words(Span span) {
    return dispatch.annotated().text(span);
  }

  private List<Mention> mentions(List<Id<Actor>> actors) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : dispatch.mentions()) {
      Id<Actor> actor = mention.actor();
      if (actor != null && actors.contains(actor)) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /// A pronoun, or the source's own words, when they are no name: "minister".
  private static boolean tellsNoMore(Mention mention, Statement.Party source) {
    return mention.kind() == MentionKind.PRONOUN
        || mention.kind() == MentionKind.NOMINAL
            && source.spans().stream().anyMatch(span -> span.covers(mention.span()));
  }

  private static boolean names(Mention mention, String speaker) {
    if (mention.kind() == MentionKind.PRONOUN) {
      return false;
    }
    boolean atEdge =
        speaker.startsWith(mention.text())
            || speaker.endsWith(mention.text()) && mention.kind() == MentionKind.NAME;
    return atEdge || WordOverlap.f1(speaker, mention.text()) >= HALF;
  }
}
