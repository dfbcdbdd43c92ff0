package org.rapporteur.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Statement;

/// The sources of one dispatch: each gets a letter and a hue, in the order in which they speak.
final class Sources {

  static final int HUES = 6;
  private static final String NOBODY = "nobody named";

  private final Map<String, Source> byName = new LinkedHashMap<>();
  private final Map<Id<Statement>, String> names = new LinkedHashMap<>();
  private final Map<Id<Actor>, Actor> actors = new LinkedHashMap<>();
  private final String text;

  Sources(Reading reading) {
    this.text = reading.dispatch().text();
    reading.resolved().actors().forEach(actor -> actors.put(actor.id(), actor));
    reading.findings().statements().forEach(this::count);
  }

  /// Returns the sources in the order in which they first speak.
  List<Source> all() {
    return List.copyOf(byName.values());
  }

  Source of(Statement said) {
    Source known = byName.get(names.get(said.id()));
    if (known == null) {
      throw new IllegalArgumentException("statement %s of another reading".formatted(said.id()));
    }
    return known;
  }

  /// Returns who the party is: the names of its actors, else its words.
  String name(Statement.@Nullable Party party) {
    if (party == null) {
      return NOBODY;
    }
    String known =
        party.actors().stream()
            .map(actors::get)
            .filter(actor -> actor != null)
            .map(Actor::name)
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? shortened(party) : known;
  }

  private String shortened(Statement.Party party) {
    String words = party.spans().getFirst().in(text).replaceAll("\\s+", " ");
    return words.length() <= 80 ? words : words.substring(0, 79) + "…";
  }

  private void count(Statement said) {
    String name = name(said.source());
    names.put(said.id(), name);
    Source known = byName.get(name);
    byName.put(
        name,
        known == null
            ? first(said, name)
            : new Source(known.letter(), known.hue(), name, known.role(), known.statements() + 1));
  }

  private Source first(Statement said, String name) {
    boolean nobody = said.source() == null;
    int place = (int) byName.values().stream().filter(source -> source.hue() > 0).count();
    return new Source(
        nobody ? "?" : letter(place), nobody ? 0 : place % HUES + 1, name, role(said), 1);
  }

  private String role(Statement said) {
    Statement.Party party = said.source();
    if (party == null || party.actors().size() != 1) {
      return "";
    }
    Actor actor = actors.get(party.actors().getFirst());
    if (actor == null) {
      return "";
    }
    String title = actor.role() == null ? "" : actor.role().title();
    String country = actor.country() == null ? "" : Countries.name(actor.country());
    boolean saysIt = country.isEmpty() || title.contains(country) || name(party).equals(country);
    return saysIt ? title : title.isEmpty() ? country : title + ", " + country;
  }

  /// Returns A to Z, then A2, B2 and so on.
  private static String letter(int place) {
    String letter = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? letter : letter + String.format(Locale.ROOT, "%d", place / 26 + 1);
  }
}
