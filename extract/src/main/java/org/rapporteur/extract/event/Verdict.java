package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.StatusFinder;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/// Weighs what rules propose against what the encoder sees, sentence by sentence.
///
/// Where both see an event of one type it stands, and each fills what the other leaves open; where
/// they differ the surer one decides. The encoder knows more words, the rules more grammar.
record Verdict(Reader reader, StatusFinder statuses) {

  /// What is left of a rule's weight where the encoder sees nothing.
  private static final double ALONE = 0.4;

  /// Below this a rule is not believed where the encoder sees not even a chance.
  private static final double DOUBTFUL = 0.5;

  /// How sure the encoder must be to overrule a rule on the type.
  private static final double OVERRULES = 0.93;

  /// How sure the encoder must be to stand alone.
  private static final double STANDS_ALONE = 0.45;

  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.PLANNED, EventStatus.REQUESTED, EventStatus.HYPOTHETICAL);

  /// Returns what stands, in the order of the text.
  List<Draft> over(List<Draft> byRules, List<Draft> byEncoder) {
    List<Draft> standing = new ArrayList<>();
    List<Draft> open = new ArrayList<>(byEncoder);
    for (Draft rule : byRules) {
      Optional<Draft> same = find(rule, open, true);
      Optional<Draft> other = same.isPresent() ? Optional.empty() : find(rule, open, false);
      if (same.isPresent()) {
        standing.add(joined(rule, same.get()));
        open.remove(same.get());
      } else if (other.filter(draft -> draft.weight() >= OVERRULES).isPresent()) {
        open.replaceAll(draft -> draft == other.get() ? completed(draft, rule) : draft);
      } else if (rule.weight() >= DOUBTFUL || isSuspected(rule)) {
        standing.add(weakened(rule));
      }
    }
    open.stream().filter(draft -> draft.weight() >= STANDS_ALONE).forEach(standing::add);
    standing.replaceAll(this::settled);
    standing.sort(Comparator.comparing(Draft::trigger));
    return standing;
  }

  /// Of a "no" and of a past tense grammar is surer than the encoder, which takes "had met no one"
  /// for a thought. Only a refusal has its "no" in it.
  private Draft settled(Draft draft) {
    Token word = reader.token(draft.trigger());
    if (draft.type() != EventType.REJECT && statuses.isNegated(reader.tree(), word)) {
      return draft.as(draft.type(), draft.mode(), draft.cameo(), EventStatus.DENIED);
    }
    if (!AHEAD.contains(draft.status())) {
      return draft;
    }
    EventStatus byGrammar = statuses.find(reader.tree(), word);
    boolean told = byGrammar == EventStatus.HAPPENED && word.xpos().equals("VBD");
    return told || byGrammar == EventStatus.DENIED
        ? draft.as(draft.type(), draft.mode(), draft.cameo(), byGrammar)
        : draft;
  }

  private Optional<Draft> find(Draft rule, List<Draft> encoder, boolean sameType) {
    return encoder.stream()
        .filter(draft -> !sameType || draft.type() == rule.type())
        .filter(draft -> sameType ? near(rule, draft) : draft.trigger().equals(rule.trigger()))
        .min(Comparator.comparing(draft -> !draft.trigger().equals(rule.trigger())));
  }

  /// Tells whether the encoder sees at least a chance of an event at the rule's word.
  private boolean isSuspected(Draft rule) {
    return reader.signals().stream().anyMatch(signal -> signal.word().equals(rule.trigger()));
  }

  /// "held talks": one takes the verb for the trigger, the other the noun.
  private boolean near(Draft one, Draft other) {
    if (one.trigger().equals(other.trigger())) {
      return true;
    }
    Token first = reader.token(one.trigger());
    Token second = reader.token(other.trigger());
    return reader.areNeighbours(one.trigger(), other.trigger())
        || reader.tree().head(first).filter(second::equals).isPresent()
        || reader.tree().head(second).filter(first::equals).isPresent();
  }

  /// The encoder's word tells the status where it sees nothing at the rule's.
  private Draft joined(Draft rule, Draft encoder) {
    double weight = 1 - (1 - rule.weight() * ALONE) * (1 - encoder.weight());
    return rule.with(
        new Why(Why.By.RULE, rule.why().detail() + "+encoder"),
        rule.mode() == null ? encoder.mode() : rule.mode(),
        rule.cast().completedBy(encoder.cast()),
        isSuspected(rule) ? rule.status() : encoder.status(),
        weight,
        true);
  }

  /// Returns the encoder's draft with the parties that it lacks taken from the rule's.
  private static Draft completed(Draft encoder, Draft rule) {
    return encoder.with(
        encoder.why(),
        encoder.mode(),
        encoder.cast().completedBy(rule.cast()),
        encoder.status(),
        encoder.weight(),
        true);
  }

  private static Draft weakened(Draft rule) {
    return rule.with(
        rule.why(), rule.mode(), rule.cast(), rule.status(), rule.weight() * ALONE, false);
  }
}
