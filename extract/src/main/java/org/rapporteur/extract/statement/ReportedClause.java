package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Cues.CueVerb;
import org.rapporteur.reference.Cues.Frame;

/// A clause that a verb of saying, asking, denying, believing takes, before or after it.
///
/// - `[He] [said] [the talks had failed].`
/// - `[“The talks have failed,”] [she] [told] reporters.`
/// - `…, [adding] [that they would go on]` with the speaker of the main verb
final class ReportedClause implements StatementRule {

  /// So many words behind a verb its "that" is looked for.
  private static final int FARTHEST_THAT = 12;

  private static final Set<String> OPENING = Set.of("that", "whether");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  @Override
  public List<Proposal> read(Passage passage) {
    List<Proposal> found = new ArrayList<>();
    for (Token verb : passage.tokens()) {
      passage
          .cueVerb(verb)
          .filter(entry -> entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE))
          .filter(_ -> !passage.passive(verb))
          .flatMap(entry -> proposal(passage, verb, entry))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Proposal> proposal(Passage passage, Token verb, CueVerb entry) {
    Optional<Token> clause =
        complement(passage, verb)
            .filter(head -> entry.attitude() != Attitude.BELIEVES || isFinite(passage, head))
            .or(() -> quotedParataxis(passage, verb))
            .or(() -> behindThat(passage, verb, entry));
    Speakers speakers = new Speakers(passage.tree());
    Optional<Span> source = speakers.find(verb).map(head -> speakers.span(head, verb));
    if (clause.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Span cue = new CueWords(passage.tree()).around(verb);
    List<Span> content = new Complement(passage, verb).spans(clause.get());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Proposal(
                "clause",
                source.get(),
                cue,
                content,
                attitude(passage, verb, clause.get(), entry),
                0.9));
  }

  /// What a subordinate verb reports stands behind it; what is before belongs to the main one.
  private static Optional<Token> complement(Passage passage, Token verb) {
    boolean subordinate = verb.relatesAsAny("advcl", "acl", "conj", "xcomp");
    List<Token> clauses =
        passage.tree().children(verb, "ccomp").stream()
            .filter(clause -> !isDivided(passage, clause, verb))
            .toList();
    Optional<Token> after =
        clauses.stream().filter(clause -> clause.index() > verb.index()).findFirst();
    if (subordinate && after.isPresent()) {
      return after;
    }
    // Of two clauses one is a slip: a name takes no verb.
    return clauses.stream()
        .filter(clause -> isFinite(passage, clause))
        .findFirst()
        .or(() -> clauses.stream().findFirst())
        .or(() -> questionOf(passage, verb));
  }

  /// `He had explained why; it would not say where`: a semicolon parts what is said from who says.
  private static boolean isDivided(Passage passage, Token clause, Token verb) {
    int from = Math.min(clause.index(), verb.index());
    int to = Math.max(clause.index(), verb.index());
    return clause.index() < verb.index()
        && passage.tokens().subList(from, to).stream()
            .anyMatch(mark ->
                mark.form().equals(";") && passage.quotations().at(mark.span().start()).isEmpty());
  }

  /// `considers whether to sell`
  private static Optional<Token> questionOf(Passage passage, Token verb) {
    return passage.tree().children(verb, "xcomp", "ccomp").stream()
        .filter(child -> child.index() > verb.index())
        .filter(child -> passage.tree().subtree(child).getFirst().lemma().equals("whether"))
        .findFirst();
  }

  /// `saw that prices rose`, not `saw prices rise`.
  private static boolean isFinite(Passage passage, Token clause) {
    return FINITE.contains(clause.xpos())
        || passage.tree().children(clause, "aux", "cop").stream()
            .anyMatch(auxiliary -> FINITE.contains(auxiliary.xpos()));
  }

  /// `admitted to his clients that …`, where the parser hangs the clause on a word between.
  private static Optional<Token> behindThat(Passage passage, Token verb, CueVerb entry) {
    List<Token> tokens = passage.tokens();
    int limit = Math.min(tokens.size(), verb.index() + FARTHEST_THAT);
    for (int i = verb.index() + 1; i < limit && entry.takes(Frame.CLAUSE); i++) {
      Token word = tokens.get(i);
      if (word.relatesAs("mark") && OPENING.contains(word.form())) {
        return passage
            .tree()
            .head(word)
            .filter(head -> head.index() > word.index() && isFinite(passage, head))
            .filter(head -> passage.tree().subtree(head).getFirst().equals(word));
      }
      if (word.isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `He said: “…”`, which some parsers hang on as a parataxis.
  private static Optional<Token> quotedParataxis(Passage passage, Token verb) {
    return passage.tree().children(verb, "parataxis").stream()
        .filter(child -> passage.quotations().at(child.span().start()).isPresent())
        .filter(child -> passage.quotations().at(verb.span().start()).isEmpty())
        .findFirst();
  }

  private static Attitude attitude(Passage passage, Token verb, Token clause, CueVerb entry) {
    Optional<Attitude> light = Attitudes.ofLightVerb(passage, verb);
    if (light.isPresent()) {
      return light.get();
    }
    if (entry.attitude() == Attitude.SAYS && passage.negated(verb)) {
      return Attitudes.isIndirectQuestion(passage, clause) ? Attitude.DECLINES : Attitude.SAYS;
    }
    return entry.attitude();
  }
}
