package org.rapporteur.serve.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which events to show, as it stands in the address bar: `type=CONSULT&country=IRN`.
///
/// Unknown names are ignored, and so are empty values.
///
/// @param chosen the facet's name in lower case to the value asked for
public record EventFilter(Map<String, String> chosen) {

  /// What events can be narrowed down by.
  public enum Facet {
    TYPE("Type", row -> List.of(row.type().name())),
    ACTOR("Who", row -> row.actors().stream().map(Party::name).toList()),
    RECIPIENT("Whom", row -> row.recipients().stream().map(Party::name).toList()),
    COUNTRY("Country", EventFilter::countries),
    STATUS("Status", row -> List.of(row.status().name().toLowerCase(Locale.ROOT))),
    VOICE(
        "Voice",
        row ->
            List.of(
                row.outletVoice() ? "outlet" : row.voice() == null ? "nobody named" : row.voice())),
    OUTLET("Outlet", row -> List.of(row.dispatch().outlet()));

    private final String label;
    private final Function<EventRow, List<String>> values;

    Facet(String label, Function<EventRow, List<String>> values) {
      this.label = label;
      this.values = values;
    }

    public String label() {
      return label;
    }

    /// Returns the facet's name in an address.
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }

    List<String> of(EventRow row) {
      return values.apply(row);
    }
  }

  private static final List<String> WORDS_AND_DAYS = List.of("q", "from", "to");

  public EventFilter {
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : names()) {
      String value = chosen.get(name);
      if (value != null && !value.isBlank()) {
        known.put(name, value.strip());
      }
    }
    chosen = Map.copyOf(known);
  }

  /// Returns all names that an address may use.
  public static List<String> names() {
    return Stream.concat(
            Arrays.stream(Facet.values()).map(Facet::parameter), WORDS_AND_DAYS.stream())
        .toList();
  }

  public @Nullable String value(String name) {
    return chosen.get(name);
  }

  public boolean isEmpty() {
    return chosen.isEmpty();
  }

  /// Returns this filter with one more choice.
  public EventFilter with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(chosen);
    more.put(name, value);
    return new EventFilter(more);
  }

  public EventFilter without(String name) {
    Map<String, String> fewer = new LinkedHashMap<>(chosen);
    fewer.remove(name);
    return new EventFilter(fewer);
  }

  /// Returns the query part of an address, without `?`; the names stand in a fixed order.
  public String query() {
    List<String> parts = new ArrayList<>();
    for (String name : names()) {
      String value = chosen.get(name);
      if (value != null) {
        parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return String.join("&", parts);
  }

  /// Tells whether a row fits the choices that are no facets.
  boolean fitsDaysAndWords(EventRow row) {
    return fitsDays(row) && fitsWords(row);
  }

  private boolean fitsDays(EventRow row) {
    LocalDate from = day("from");
    LocalDate to = day("to");
    LocalDate day = row.day() == null ? row.dispatch().published() : row.day();
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private boolean fitsWords(EventRow row) {
    String words = chosen.get("q");
    return words == null
        || row.evidence().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private @Nullable LocalDate day(String name) {
    String written = chosen.get(name);
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  private static List<String> countries(EventRow row) {
    return Stream.concat(row.actors().stream(), row.recipients().stream())
        .map(Party::country)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
