package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Span;

/// Takes `according to …` beside a speaker for what it is: who carried the speaker's words.
///
/// `He said the road was shut, according to the ministry.` → his statement, via the ministry.
/// Alone, as in `The road was shut, according to the ministry`, the phrase names the source.
final class PhraseCarriers {

  private static final double WHOLE = 0.6;

  private PhraseCarriers() {}

  static List<Proposal> absorb(List<Proposal> proposals) {
    List<Proposal> absorbed = new ArrayList<>(proposals);
    for (Proposal phrase : proposals) {
      if (phrase.rule().equals("according")) {
        List<Proposal> carried = carried(absorbed, phrase);
        if (!carried.isEmpty()) {
          absorbed.remove(phrase);
          absorbed.replaceAll(said -> carried.contains(said) ? carriedBy(said, phrase) : said);
        }
      }
    }
    return absorbed;
  }

  /// The statement that makes up nearly all of what the phrase is said of, or those of one speaker
  /// that do so together.
  private static List<Proposal> carried(List<Proposal> proposals, Proposal phrase) {
    Span whole = Overlap.hull(phrase.content());
    List<Proposal> told =
        proposals.stream()
            .filter(said -> said != phrase && !said.source().isEmpty())
            .filter(said -> Overlap.covers(List.of(whole), said.cue()) && !said.cue().isEmpty())
            .toList();
    List<Proposal> outer =
        told.stream().filter(said -> told.stream().noneMatch(o -> holds(o, said))).toList();
    boolean one = outer.stream().map(Proposal::source).distinct().count() == 1;
    return one && share(outer, whole) > WHOLE ? outer : List.of();
  }

  private static boolean holds(Proposal outer, Proposal inner) {
    return outer != inner && Overlap.covers(outer.content(), inner.cue());
  }

  private static double share(List<Proposal> told, Span whole) {
    List<Span> words = new ArrayList<>();
    for (Proposal said : told) {
      words.addAll(said.content());
      words.addAll(said.cue());
      words.addAll(said.source());
    }
    return (double) Overlap.shared(ContentSpans.merged(words), List.of(whole))
        / Math.max(1, whole.length());
  }

  private static Proposal carriedBy(Proposal said, Proposal phrase) {
    List<Span> via = new ArrayList<>(said.via());
    via.addAll(phrase.source());
    return said.withVia(via);
  }
}
