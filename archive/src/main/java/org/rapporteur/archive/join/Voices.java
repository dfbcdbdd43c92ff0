package org.rapporteur.archive.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Voice;

/// Who asserts something in a reading, by name.
public final class Voices {

  private static final String NOBODY = "nobody named";

  private Voices() {}

  /// Returns the outlet's name, or that of whoever it quotes.
  public static String name(Reading reading, Voice voice) {
    return switch (voice) {
      case Voice.OfOutlet() -> Envelope.outlet(reading);
      case Voice.OfStatement(var id) ->
          statement(reading, id).map(said -> source(reading, said)).orElse(NOBODY);
    };
  }

  /// Returns the names of a statement's source, or its words when nobody knows who that is.
  public static String source(Reading reading, Statement statement) {
    Statement.Party source = statement.source();
    return source == null ? NOBODY : party(reading, source.actors(), source.spans());
  }

  static Optional<Statement> statement(Reading reading, @Nullable Id<Statement> id) {
    return reading.findings().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst();
  }

  private static String party(Reading reading, List<Id<Actor>> actors, List<Span> spans) {
    return actors.isEmpty()
        ? spans.stream().map(reading.dispatch()::text).collect(Collectors.joining(" … "))
        : actors.stream()
            .map(id -> reading.resolved().actor(id).name())
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
