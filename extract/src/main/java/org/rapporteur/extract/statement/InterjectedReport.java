package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A reporting clause set into what it reports, or after it.
///
/// - `[The deal], [the minister] [said], [was dead].`
/// - `[Two ships had left port], [Reuters] [reported].`
/// - `[“It is over,] ” [says] [Michael Scheuer], [“but not for long.”]`
final class InterjectedReport implements StatementRule {

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      if (verb.relatesAs("parataxis")) {
        passage
            .cueVerb(verb)
            .filter(entry -> entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE))
            .flatMap(entry -> proposal(passage, verb, entry))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    boolean complete = passage.tree().child(verb, "ccomp", "xcomp", "obj").isPresent();
    Optional<Token> subject = passage.tree().child(verb, "nsubj");
    Optional<Token> host = passage.tree().head(verb);
    if (subject.isEmpty() || host.isEmpty() || complete && !tellsSomeone(passage, verb, entry)) {
      return Optional.empty();
    }
    List<Span> content = new Complement(passage, verb).spans(host.get());
    if (content.isEmpty() || beginsAfter(content, verb)) {
      return Optional.empty();
    }
    Speakers speakers = new Speakers(passage.tree());
    Span source = speakers.span(subject.get(), verb);
    Span cue = new CueWords(passage.tree()).around(verb);
    return Optional.of(new Proposal("interjected", source, cue, content, entry.attitude(), 0.85));
  }

  /// `…, he told reporters`: the object is the addressee, not the content.
  private static boolean tellsSomeone(Passage passage, Token verb, CueVerb entry) {
    return entry.takes(Frame.PERSON) && passage.tree().child(verb, "ccomp", "xcomp").isEmpty();
  }

  private static boolean beginsAfter(List<Span> content, Token verb) {
    return content.getFirst().start() > verb.span().start();
  }
}
