package org.rapporteur.serve.page;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.archive.join.Dispute;
import org.rapporteur.archive.join.Envelope;
import org.rapporteur.archive.join.FigureReport;
import org.rapporteur.serve.catalogue.DispatchKey;

/// Something on which reports differ, with all sides beside one another.
///
/// @param about what they differ on
/// @param sides in the order of the days or of the names; nobody is preferred
public record Difference(String about, List<Side> sides) {

  public Difference {
    sides = List.copyOf(sides);
  }

  /// One way of having it.
  ///
  /// @param says the number, the name, or who asserts or denies it
  public record Side(String says, List<Telling> tellings) {
    public Side {
      tellings = List.copyOf(tellings);
    }
  }

  static Difference of(Dispute dispute) {
    return switch (dispute) {
      case Dispute.OfFigures figures ->
          new Difference(
              "How many: " + Words.of(figures.measure()),
              figures.figures().stream().map(Difference::side).toList());
      case Dispute.OfActors actors -> ofActors(actors);
      case Dispute.OfFact fact -> ofFact(fact);
    };
  }

  private static Side side(FigureReport report) {
    var figure = report.figure();
    String bounds = Words.bounds(figure.qualifier(), figure.lower(), figure.upper());
    String where = report.place().map(place -> " in " + place.name()).orElse("");
    Telling telling =
        new Telling(
            outlet(report),
            report.voice(),
            "/dispatches/"
                + DispatchKey.of(report.reading().dispatch().id())
                + "#"
                + figure.id().value(),
            figure.text());
    return new Side(bounds + where, List.of(telling));
  }

  private static String outlet(FigureReport report) {
    return Envelope.outlet(report.reading());
  }

  private static Difference ofActors(Dispute.OfActors actors) {
    List<Side> sides = new ArrayList<>();
    actors
        .byActor()
        .forEach((name, reports) ->
            sides.add(new Side(name, reports.stream().map(StoryEvent::telling).toList())));
    String type =
        actors.byActor().values().stream()
            .flatMap(List::stream)
            .findFirst()
            .map(report -> ": " + Words.of(report.event().type()))
            .orElse("");
    return new Difference("Who did it" + type, sides);
  }

  private static Difference ofFact(Dispute.OfFact fact) {
    StoryEvent event = StoryEvent.of(fact.event());
    return new Difference(
        "Whether it took place: " + event.line(),
        List.of(
            new Side("asserted by " + String.join(", ", fact.asserted()), event.tellings()),
            new Side("denied by " + String.join(", ", fact.denied()), List.of())));
  }
}
