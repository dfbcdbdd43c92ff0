package org.rapporteur.archive.join;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Figure;

/// Something on which reports differ. It says who has it how, and not who is right.
public sealed interface Dispute {

  /// Figures of which at least two cannot both hold.
  ///
  /// @param measure what is counted
  /// @param figures all figures that count the same, by day
  record OfFigures(Figure.Measure measure, List<FigureReport> figures) implements Dispute {
    public OfFigures {
      figures = List.copyOf(figures);
    }
  }

  /// The same deed laid to different actors.
  ///
  /// @param byActor the reports by the names of whom they have as actor
  record OfActors(SortedMap<String, List<Report>> byActor) implements Dispute {
    public OfActors {
      byActor = new TreeMap<>(byActor);
    }
  }

  /// An event that somebody asserts and somebody denies.
  ///
  /// @param event with all its reports
  /// @param asserted who asserts it, by name
  /// @param denied who denies it, by name
  record OfFact(ReportedEvent event, List<String> asserted, List<String> denied)
      implements Dispute {
    public OfFact {
      asserted = List.copyOf(asserted);
      denied = List.copyOf(denied);
    }
  }
}
