package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// That someone said, asked, denied, believes or intends something, with the words it was read
/// from.
///
/// @param id names it in the reading, `s1`
/// @param kind how much of the content is quoted
/// @param attitude how the source stands to the content
/// @param source who said it; null when nobody is named ("allegedly")
/// @param cue the words that say it was said; empty for a bare quotation
/// @param content what was said; several spans when the cue splits it
/// @param addressee whom it was told; null when not said
/// @param occasion where or on what occasion it was said, as words ("at a news conference"); may be
///   empty
/// @param place where it was said; null when not said
/// @param date when it was said; null when not said
/// @param via the carriers between source and outlet, innermost first
/// @param parent the statement this one is nested in; null when the outlet reports it
/// @param confidence a probability, 0 to 1
public record Statement(
    Id<Statement> id,
    StatementKind kind,
    Attitude attitude,
    @Nullable Party source,
    List<Span> cue,
    List<Span> content,
    @Nullable Party addressee,
    List<Span> occasion,
    @Nullable Id<Place> place,
    @Nullable Id<TimeExpression> date,
    List<Carrier> via,
    @Nullable Id<Statement> parent,
    double confidence) {

  public Statement {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    occasion = List.copyOf(occasion);
    via = List.copyOf(via);
  }

  /// Someone who takes part in a statement, by the words that name them.
  ///
  /// @param spans the words; never empty
  /// @param actors who that is; empty when unresolved, several for "Qatar, Kuwait and France said"
  public record Party(List<Span> spans, List<Id<Actor>> actors) {

    public Party {
      spans = List.copyOf(spans);
      actors = List.copyOf(actors);
      if (spans.isEmpty()) {
        throw new IllegalArgumentException("a party without evidence");
      }
    }
  }

  /// Who carried a statement from its source towards the outlet: an agency, a paper, a document.
  ///
  /// @param spans the words that name the carrier
  /// @param actors who that is; empty when unresolved
  /// @param statement the carrier's own statement when it has a cue of its own; else null
  public record Carrier(
      List<Span> spans, List<Id<Actor>> actors, @Nullable Id<Statement> statement) {

    public Carrier {
      spans = List.copyOf(spans);
      actors = List.copyOf(actors);
    }
  }
}
