package org.rapporteur.evaluate.exam;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.ResolvedDispatch;

/// An event as it is compared with gold: codes and words instead of ids.
///
/// @param type its PLOVER type
/// @param actorCodes countries, sectors and codes of who did it
/// @param recipientCodes the same of those to whom it was done
/// @param actorWords the words that name who did it, in lower case
/// @param recipientWords the words that name those to whom it was done
/// @param confidence as a reading writes it, with four decimals
record EventView(
    String type,
    Set<String> actorCodes,
    Set<String> recipientCodes,
    Set<String> actorWords,
    Set<String> recipientWords,
    double confidence) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /// Returns the events of a reading in its order.
  static List<EventView> of(Reading reading) {
    return reading.findings().events().stream()
        .map(event -> of(event, reading.resolved()))
        .toList();
  }

  private static EventView of(Event event, ResolvedDispatch resolved) {
    return new EventView(
        event.type().name(),
        codes(event.actors(), resolved),
        codes(event.recipients(), resolved),
        words(event.actors(), resolved),
        words(event.recipients(), resolved),
        Math.round(event.confidence() * 1e4) / 1e4);
  }

  /// Returns the three most confident ones, best first.
  static List<EventView> mostConfident(List<EventView> events) {
    return events.stream()
        .sorted(Comparator.comparingDouble(EventView::confidence).reversed())
        .limit(3)
        .toList();
  }

  private static Set<String> codes(List<Id<Actor>> ids, ResolvedDispatch resolved) {
    Set<String> codes = new HashSet<>();
    for (Id<Actor> id : ids) {
      Actor actor = resolved.actor(id);
      if (actor.country() != null) {
        codes.add(actor.country());
      }
      if (actor.sector() != null) {
        codes.add(actor.sector());
      }
      String cameo = actor.cameo();
      if (cameo != null) {
        codes.add(cameo.substring(0, Math.min(3, cameo.length())));
      }
    }
    codes.remove("");
    return codes;
  }

  private static Set<String> words(List<Id<Actor>> ids, ResolvedDispatch resolved) {
    Set<String> words = new HashSet<>();
    resolved.mentions().stream()
        .filter(mention -> mention.actor() != null && ids.contains(mention.actor()))
        .forEach(mention -> words.addAll(words(mention.text())));
    return words;
  }

  /// Returns the different words of `text`, in lower case.
  static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(match -> words.add(match.group()));
    return words;
  }
}
