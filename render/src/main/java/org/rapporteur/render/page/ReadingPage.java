package org.rapporteur.render.page;

import java.util.List;
import org.rapporteur.model.Reading;

/// Sets a reading as a page for a person: who says what, what happened and in whose voice, what a
/// codebook makes of it, figures, journeys, loaded terms, who is who, and what could not be
/// resolved.
public final class ReadingPage {
  /// The narrowest page, in columns.
  public static final int NARROWEST = 40;

  /// The widest page: longer lines are hard to read.
  public static final int WIDEST = 120;

  private ReadingPage() {}

  /// Returns the page, ending with a blank line.
  ///
  /// @param columns the width of the terminal; brought between [#NARROWEST] and [#WIDEST]
  /// @param coloured whether to add ANSI colours; they never carry meaning alone
  public static String render(Reading reading, int columns, boolean coloured) {
    var paper = new Paper(columns, coloured);
    var legend = new Legend(reading);
    HeadlineSection.print(paper, legend, reading);
    if (reading.findings().statements().isEmpty()
        && reading.findings().events().isEmpty()
        && reading.findings().codebookEvents().isEmpty()) {
      paper.line(0, 0, List.of(Ink.PLAIN.words("No statements and no events were read.")));
    }
    StatementSection.print(paper, legend, reading.findings().statements());
    EventSection.print(paper, legend, reading.findings().events());
    CodebookSection.print(paper, legend, reading.findings().codebookEvents());
    FigureSection.print(paper, legend, reading.findings().figures());
    JourneySection.print(paper, legend, reading.findings().journeys());
    TermSection.print(paper, legend, reading.findings().terms());
    ActorSection.print(paper, reading.resolved());
    PlaceSection.print(paper, reading.resolved());
    WarningSection.print(paper, reading);
    paper.blankLine();
    return paper.text();
  }
}
