package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Party;
import org.rapporteur.extract.clause.Whereabouts.When;
import org.rapporteur.extract.clause.Whereabouts.Where;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event.Basis;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.model.Token;

/// Saying is doing: a statement whose content charges, demands, threatens or praises is a deed of
/// its source, in the voice of whoever asserts that it was said.
abstract class SpeechRule implements Rule {

  @Override
  public final List<Draft> propose(Reader reader) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : reader.tree().tokens()) {
      if (mayTell(token)) {
        spoken(reader, token)
            .flatMap(speech -> draft(reader, token, speech))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// Tells at a glance whether `token` can be a trigger of this rule.
  abstract boolean mayTell(Token token);

  /// Returns what `token` makes of the speech, or empty when nothing.
  abstract Optional<Deed> deed(Reader reader, Token token, Speech speech);

  /// A statement with a known source.
  record Speech(Statement statement, List<Id<Actor>> speakers) {

    boolean isSpeaker(Party party) {
      return speakers.contains(party.actor());
    }
  }

  /// What saying it does, and to whom.
  record Deed(
      EventType type, @Nullable String mode, List<Party> recipients, String rule, double weight) {}

  private static Optional<Speech> spoken(Reader reader, Token token) {
    return reader
        .scene()
        .voices()
        .find(token.span())
        .filter(SpeechRule::asserts)
        .flatMap(statement ->
            Optional.ofNullable(statement.source())
                .filter(source -> !source.actors().isEmpty())
                .map(source -> new Speech(statement, source.actors())));
  }

  private static boolean asserts(Statement statement) {
    return switch (statement.attitude()) {
      case SAYS, BELIEVES -> true;
      case ASKS, DENIES, DECLINES, INTENDS, REPORTED -> false;
    };
  }

  private Optional<Draft> draft(Reader reader, Token token, Speech speech) {
    return deed(reader, token, speech)
        .filter(deed -> !deed.recipients().isEmpty())
        .map(deed -> draft(reader, token, speech, deed));
  }

  private static Draft draft(Reader reader, Token token, Speech speech, Deed deed) {
    Statement statement = speech.statement();
    return new Draft(
        token.span(),
        reader.evidence(token),
        deed.type(),
        deed.mode(),
        null,
        new Cast(speakers(speech), deed.recipients()),
        where(statement),
        when(reader, statement),
        EventStatus.HAPPENED,
        reader.scene().voices().ofSaying(statement),
        new Why(Why.By.RULE, deed.rule()),
        false,
        deed.weight(),
        false);
  }

  private static List<Party> speakers(Speech speech) {
    Statement.Party source = speech.statement().source();
    Span span = source == null ? new Span(0, 0) : source.spans().getFirst();
    return speech.speakers().stream()
        .map(actor -> new Party(actor, span, Basis.GOVERNING_CLAUSE))
        .toList();
  }

  private static @Nullable Where where(Statement statement) {
    return statement.place() == null || statement.occasion().isEmpty()
        ? null
        : new Where(statement.place(), statement.occasion().getFirst(), Basis.GOVERNING_CLAUSE);
  }

  private static @Nullable When when(Reader reader, Statement statement) {
    Id<TimeExpression> date = statement.date();
    return date == null
        ? null
        : new When(date, reader.scene().dispatch().date(date).span(), Basis.GOVERNING_CLAUSE);
  }

  /// Returns the parties that fill the first filled one of `slots`, the speakers left out.
  static List<Party> first(Reader reader, Token word, Speech speech, String... slots) {
    for (String slot : slots) {
      List<Party> found =
          reader.arguments().fill(word, slot).stream()
              .flatMap(argument -> reader.parties().of(argument).stream())
              .filter(party -> !speech.isSpeaker(party))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
