package org.rapporteur.serve.page;

import java.util.List;
import java.util.SequencedMap;
import org.rapporteur.model.Reading;

/// One dispatch with all that was read from it.
///
/// @param shelfmark where the archive holds it; [Shelfmark#NONE] for a text that was only tried
/// @param title its headline
/// @param outlet who published it, with country and ownership
/// @param day of publication, or empty
/// @param byline its authors
/// @param url where it was published, when that is a web address; else empty
/// @param sources whose voices are heard
/// @param paragraphs the text
/// @param part which part of a long text this is, from 1
/// @param parts how many there are
/// @param events in the order of the text
/// @param engine what made the reading
public record DispatchPage(
    Shelfmark shelfmark,
    String title,
    String outlet,
    String day,
    String byline,
    String url,
    List<Source> sources,
    List<Paragraph> paragraphs,
    int part,
    int parts,
    List<EventRecord> events,
    List<FigureRecord> figures,
    List<JourneyRecord> journeys,
    List<ActorRecord> actors,
    List<PlaceRecord> places,
    List<TermRecord> terms,
    List<Detail> warnings,
    WorldMap map,
    SequencedMap<String, String> engine) {

  /// Lays out a reading that the archive holds.
  public static DispatchPage of(Reading reading, Shelfmark shelfmark, int part) {
    return new Layout(reading).page(shelfmark, part);
  }

  /// Lays out a reading that is shown once and not kept.
  public static DispatchPage tried(Reading reading) {
    return new Layout(reading).page(Shelfmark.NONE, 1);
  }

  /// Tells whether the archive holds it.
  public boolean kept() {
    return !shelfmark.key().isEmpty();
  }

  /// Returns what names it in an address.
  public String key() {
    return shelfmark.key();
  }

  /// Returns how many statements begin in the shown part.
  public int statements() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.notes().size()).sum();
  }
}
