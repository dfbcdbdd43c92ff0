package org.rapporteur.extract.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;
import org.rapporteur.reference.EventEntry.Pos;
import org.rapporteur.reference.EventLexicon;

/// A word of the event lexicon, with the parties where its frame says that they stand.
///
/// - "Israeli jets struck Gaza" → ASSAULT, Israel → Gaza;
/// - "held talks with Turkey" → CONSULT by the subject and Turkey;
/// - "Kenya was accused by Sudan" → ACCUSE, Sudan → Kenya.
final class LexiconRule implements Rule {

  private static final String VISIT = "visit";

  private final TriggerFinder triggers;
  private final StatusJudge statuses;
  private final Intention intention;
  private final Set<String> patientVerbs;

  LexiconRule(EventLexicon lexicon, StatusFinder grammar, StatusJudge statuses) {
    this.triggers = new TriggerFinder(lexicon);
    this.statuses = statuses;
    this.intention = new Intention(grammar);
    this.patientVerbs = Set.copyOf(lexicon.words("light-patient"));
  }

  @Override
  public List<Draft> propose(Reader reader) {
    CastFinder casts = new CastFinder(reader, patientVerbs);
    return triggers.find(reader).stream()
        .map(trigger -> intention.apply(reader, trigger, draft(reader, casts, trigger)))
        .map(draft -> hosted(reader, draft))
        .flatMap(draft -> byHost(reader, draft))
        .toList();
  }

  /// A visit with no host named is one to the country in which it takes place.
  private static Draft hosted(Reader reader, Draft draft) {
    Where where = draft.where();
    boolean open = VISIT.equals(draft.mode()) && draft.cast().recipients().isEmpty();
    if (!open || where == null || where.basis() == Basis.DATELINE) {
      return draft;
    }
    return reader
        .scene()
        .governmentOf(where.place())
        .filter(host -> !draft.cast().actorIds().contains(host.id()))
        .map(host -> draft.to(new Party(host.id(), where.span(), where.basis()), where))
        .orElse(draft);
  }

  /// A visit to two countries is two visits.
  private static Stream<Draft> byHost(Reader reader, Draft draft) {
    List<Party> hosts = draft.cast().recipients();
    return draft.type() == EventType.CONSULT && hosts.size() > 1
        ? hosts.stream().map(host -> draft.to(host, at(reader, host).orElse(draft.where())))
        : Stream.of(draft);
  }

  private static Optional<Where> at(Reader reader, Party host) {
    return reader.tree().sentence().tokensIn(host.span()).stream()
        .flatMap(token -> reader.scene().placeAt(token).stream())
        .filter(mention -> mention.place() != null)
        .map(mention ->
            new Where(Objects.requireNonNull(mention.place()), mention.span(), host.basis()))
        .findFirst();
  }

  private Draft draft(Reader reader, CastFinder casts, Trigger trigger) {
    Token word = trigger.token();
    EventStatus status = statuses.find(reader, word);
    return new Draft(
        word.span(),
        reader.evidence(word),
        trigger.type(),
        trigger.entry().mode(),
        trigger.entry().cameo(),
        casts.find(trigger),
        reader.whereabouts().where(word).orElse(null),
        reader.whereabouts().when(word).orElse(null),
        status,
        reader.scene().voices().of(word.span()),
        new Why(
            Why.By.RULE,
            "lexicon:%s:%d".formatted(trigger.entry().lemma(), trigger.entry().line())),
        trigger.entry().pos() == Pos.NOUN && reader.isDefinite(word),
        trigger.entry().weight(),
        false);
  }
}
