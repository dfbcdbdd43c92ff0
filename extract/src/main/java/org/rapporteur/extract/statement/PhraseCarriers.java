package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;

/// Takes `according to …` beside a speaker for what it is: who carried the speaker's words.
///
/// `He said the road was shut, according to the ministry.` → his statement, via the ministry.
/// Alone, as in `The road was shut, according to the ministry`, the phrase names the source.
final class PhraseCarriers {

  private static final double WHOLE = 0.75;

  private PhraseCarriers() {}

  static List<Proposal> absorb(List<Proposal> proposals) {
    List<Proposal> absorbed = new ArrayList<>(proposals);
    for (Proposal phrase : proposals) {
      if (phrase.rule().equals("according")) {
        carried(absorbed, phrase)
            .ifPresent(said -> {
              absorbed.remove(phrase);
              absorbed.set(absorbed.indexOf(said), carriedBy(said, phrase));
            });
      }
    }
    return absorbed;
  }

  /// The statement that makes up nearly all of what the phrase is said of.
  private static Optional<Proposal> carried(List<Proposal> proposals, Proposal phrase) {
    Span whole = Overlap.hull(phrase.content());
    return proposals.stream()
        .filter(said -> said != phrase && !said.source().isEmpty())
        .filter(said -> Overlap.covers(List.of(whole), said.cue()) && !said.cue().isEmpty())
        .filter(said -> share(said, whole) > WHOLE)
        .findFirst();
  }

  private static double share(Proposal said, Span whole) {
    List<Span> words = new ArrayList<>(said.content());
    words.addAll(said.cue());
    words.addAll(said.source());
    return (double) Overlap.shared(ContentSpans.merged(words), List.of(whole))
        / Math.max(1, whole.length());
  }

  private static Proposal carriedBy(Proposal said, Proposal phrase) {
    List<Span> via = new ArrayList<>(said.via());
    via.addAll(phrase.source());
    return said.withVia(via);
  }
}
