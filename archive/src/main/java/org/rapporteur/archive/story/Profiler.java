package org.rapporteur.archive.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.archive.join.ActorKey;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.PublicationTime;
import org.rapporteur.model.Reading;

/// Makes profiles of readings. Immutable once loaded.
///
/// A trait weighs `(1 + ln n) · idf` with n its count in the dispatch; idf comes from a background
/// table and not from the archive, so that the order of arrival changes nothing.
public final class Profiler {

  /// A news report says in its beginning what it is about; the rest is history and background.
  private static final int TEXT_READ = 2500;

  private static final int TITLE_COUNTS = 3;

  private static final double SHARE_OF_WHO_WHERE_WHAT = 0.1;

  private final Frequencies frequencies;

  private Profiler(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /// Returns a profiler with the shipped background table.
  public static Profiler load() {
    return new Profiler(Frequencies.load());
  }

  /// Returns what the dispatch is about; without any words only who, where and what count.
  public Profile profile(Reading reading) {
    Dispatch dispatch = reading.dispatch();
    Map<String, Integer> words = words(dispatch);
    Map<String, Integer> facts = facts(reading);
    Map<Integer, Double> weights = new HashMap<>();
    double share = words.isEmpty() ? 1 : SHARE_OF_WHO_WHERE_WHAT;
    add(weights, words, facts.isEmpty() ? 1 : 1 - share);
    add(weights, facts, words.isEmpty() ? 1 : share);
    return Profile.of(dispatch.id(), day(dispatch), weights);
  }

  private static @Nullable LocalDate day(Dispatch dispatch) {
    PublicationTime published = dispatch.published();
    return published == null ? null : published.date();
  }

  private static Map<String, Integer> words(Dispatch dispatch) {
    Map<String, Integer> counts = new TreeMap<>();
    String text = dispatch.text();
    Words.of(text.substring(0, Math.min(TEXT_READ, text.length())), word -> count(counts, word, 1));
    String title = dispatch.title();
    if (title != null) {
      Words.of(title, word -> count(counts, word, TITLE_COUNTS));
    }
    return counts;
  }

  private static Map<String, Integer> facts(Reading reading) {
    Map<Id<Actor>, String> actors = new HashMap<>();
    reading
        .resolved()
        .actors()
        .forEach(actor ->
            ActorKey.find(reading, actor).ifPresent(key -> actors.put(actor.id(), key.value())));
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : reading.resolved().mentions()) {
      String actor = mention.actor() == null ? null : actors.get(mention.actor());
      if (actor != null) {
        count(counts, "actor " + actor, 1);
      }
      if (mention.place() != null) {
        count(counts, "place " + name(reading.resolved().place(mention.place())), 1);
      }
    }
    reading.findings().events().forEach(event -> countRoles(counts, event, actors));
    return counts;
  }

  private static String name(Place place) {
    return place.ref() == null ? place.name() : place.ref();
  }

  /// One trait for every pair of actor and recipient, so that who did it to whom is told apart.
  private static void countRoles(
      Map<String, Integer> counts, Event event, Map<Id<Actor>, String> actors) {
    for (String actor : keys(event.actors(), actors)) {
      for (String recipient : keys(event.recipients(), actors)) {
        if (!actor.isEmpty() || !recipient.isEmpty()) {
          count(counts, "event %s %s %s".formatted(event.type(), actor, recipient), 1);
        }
      }
    }
  }

  private static List<String> keys(List<Id<Actor>> parties, Map<Id<Actor>, String> actors) {
    List<String> keys = parties.stream().map(id -> actors.getOrDefault(id, "")).distinct().toList();
    return keys.isEmpty() ? List.of("") : keys;
  }

  private static void count(Map<String, Integer> counts, String trait, int by) {
    counts.merge(trait, by, Integer::sum);
  }

  /// Adds traits so that their part of the vector has the length √share.
  private void add(Map<Integer, Double> weights, Map<String, Integer> counts, double share) {
    Map<String, Double> raw = new TreeMap<>();
    counts.forEach(
        (trait, count) -> raw.put(trait, (1 + Math.log(count)) * frequencies.inverse(trait)));
    double length = Math.sqrt(raw.values().stream().mapToDouble(w -> w * w).sum());
    if (length > 0) {
      double factor = Math.sqrt(share) / length;
      raw.forEach((trait, weight) -> weights.merge(hash(trait), weight * factor, Math::max));
    }
  }

  /// FNV-1a over the code units, folded to 32 bits.
  private static int hash(String trait) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < trait.length(); i++) {
      hash = (hash ^ trait.charAt(i)) * 0x100000001b3L;
    }
    return Long.hashCode(hash);
  }
}
