package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement.Party;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Cues;
import org.rapporteur.reference.Cues.PhraseRole;

/// Adds those whom a carrier cites for what it reports.
///
/// - `[Reuters] [reported] [two ships had sunk], [citing] [port officials].`: the officials say so
/// - `[The agency] [quoted] [a grocer] as [saying] [the street was quiet].`: the grocer says so
///
/// What is cited has the content of the statement that cites it, and is carried by it. Whoever is
/// cited is no content, so a proposal that takes the source for one is dropped.
final class CitedSources {

  static final String RULE = "cited";

  /// A carrier's statement stands in the sentence of its "citing".
  private static final double CONFIDENCE = 0.8;

  private final ResolvedDispatch dispatch;
  private final Cues cues;
  private final Parties parties;
  private final Media media;

  CitedSources(ResolvedDispatch dispatch, Cues cues) {
    this.dispatch = dispatch;
    this.cues = cues;
    this.parties = new Parties(dispatch, cues);
    this.media = new Media(dispatch, cues);
  }

  List<Proposal> add(List<Proposal> proposals) {
    List<Proposal> all = new ArrayList<>(proposals);
    for (Sentence sentence : dispatch.annotated().sentences()) {
      for (Token verb : sentence.tokens()) {
        if (verb.xpos().equals("VBG") && cues.plays(PhraseRole.CITING, verb.lemma())) {
          cite(all, Tree.of(sentence), verb);
        }
      }
    }
    return all;
  }

  private void cite(List<Proposal> all, Tree tree, Token verb) {
    Optional<Span> source =
        tree.child(verb, "obj").map(object -> source(tree, object)).filter(this::speaks);
    List<Proposal> here =
        all.stream().filter(p -> Overlap.any(p.cue(), List.of(verb.span()))).toList();
    Optional<Proposal> carrier =
        all.stream()
            .filter(p -> !here.contains(p) && !p.cue().isEmpty() && !p.source().isEmpty())
            .filter(p -> tree.sentence().span().covers(Overlap.hull(p.cue())))
            .filter(p -> Overlap.hull(p.cue()).end() <= verb.span().start())
            .filter(p -> media.carries(p, parties.party(p.source())))
            .reduce((first, second) -> nearer(first, second, verb));
    if (source.isPresent() && carrier.isPresent()) {
      all.removeAll(here);
      Proposal cleaned = without(carrier.get(), Span.covering(verb.span(), source.get()));
      all.set(all.indexOf(carrier.get()), cleaned);
      all.add(
          new Proposal(
              RULE, source.get(), verb.span(), cleaned.content(), Attitude.SAYS, CONFIDENCE));
    }
  }

  /// Somebody or some document, not a reason: `citing the weather`.
  private boolean speaks(Span source) {
    Party party = parties.party(List.of(source));
    return !party.actors().isEmpty() || media.isMedium(party);
  }

  private static Proposal nearer(Proposal a, Proposal b, Token verb) {
    return distance(a, verb) <= distance(b, verb) ? a : b;
  }

  private static int distance(Proposal proposal, Token verb) {
    return verb.span().start() - Overlap.hull(proposal.cue()).end();
  }

  /// The source up to the comma after which the content goes on.
  private static Span source(Tree tree, Token object) {
    return new Speakers(tree).span(object, tree.tokens().get(object.head()));
  }

  /// The carrier's content without the words that cite.
  private static Proposal without(Proposal carrier, Span citing) {
    List<Span> content = new ArrayList<>();
    for (Span span : carrier.content()) {
      if (!span.overlaps(citing)) {
        content.add(span);
        continue;
      }
      if (span.start() < citing.start()) {
        content.add(new Span(span.start(), citing.start()));
      }
      if (span.end() > citing.end()) {
        content.add(new Span(citing.end(), span.end()));
      }
    }
    return content.isEmpty() ? carrier : carrier.withContent(content);
  }
}
