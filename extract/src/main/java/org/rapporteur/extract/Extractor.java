package org.rapporteur.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.extract.event.CodebookCoder;
import org.rapporteur.extract.event.EventCoder;
import org.rapporteur.extract.figure.FigureFinder;
import org.rapporteur.extract.journey.JourneyFinder;
import org.rapporteur.extract.statement.StatementFinder;
import org.rapporteur.extract.term.TermFinder;
import org.rapporteur.extract.voice.Voices;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.Event;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Findings;
import org.rapporteur.model.Journey;
import org.rapporteur.model.ResolvedDispatch;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Term;
import org.rapporteur.model.Warning;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.LoadedTerms;

/// Extracts statements, events, figures, journeys and loaded terms from a resolved dispatch.
///
/// Statements come first: everything else asks the [Voices] made of them who asserts it. Immutable
/// and safe for use by several threads.
public final class Extractor {

  private final StatementFinder statements;
  private final EventCoder events;
  private final FigureFinder figures;
  private final JourneyFinder journeys;
  private final TermFinder terms;
  private final @Nullable CodebookCoder codebook;

  private Extractor(
      StatementFinder statements,
      EventCoder events,
      FigureFinder figures,
      JourneyFinder journeys,
      TermFinder terms,
      @Nullable CodebookCoder codebook) {
    this.statements = statements;
    this.events = events;
    this.figures = figures;
    this.journeys = journeys;
    this.terms = terms;
    this.codebook = codebook;
  }

  /// Loads an extractor with the tables that are shipped.
  public static Extractor load() {
    return load(LoadedTerms.load());
  }

  /// Loads an extractor with the tables that are shipped, but for the loaded terms.
  public static Extractor load(LoadedTerms terms) {
    return new Extractor(
        StatementFinder.load(),
        EventCoder.load(),
        FigureFinder.load(),
        JourneyFinder.load(),
        TermFinder.of(terms),
        null);
  }

  /// Returns an extractor that also codes events by a user's codebook.
  public Extractor coding(Codebook codebook) {
    return new Extractor(statements, events, figures, journeys, terms, CodebookCoder.of(codebook));
  }

  /// Finds what `dispatch` tells. Never throws on odd text; an empty text gives empty findings.
  public Findings extract(ResolvedDispatch dispatch) {
    List<Statement> said = statements.find(dispatch);
    Voices voices = Voices.of(said);
    Scene scene = Scene.of(dispatch, said, voices);
    List<Event> coded = events.code(scene);
    List<CodebookEvent> own = codebook == null ? List.of() : codebook.code(scene, coded);
    List<Figure> counted = figures.find(scene, coded);
    List<Journey> travelled = journeys.find(scene);
    List<Term> loaded = terms.find(dispatch, voices);
    List<Warning> warnings = List.of();
    return new Findings(said, coded, counted, travelled, loaded, warnings, own);
  }
}
