package org.rapporteur.archive.correction.json;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.archive.correction.Anchor;
import org.rapporteur.archive.correction.Change;
import org.rapporteur.archive.correction.Correction;
import org.rapporteur.archive.correction.Subject;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads corrections that [CorrectionJson] wrote, or that a person wrote in short: `finding` (an id
/// such as `e3` in the present reading) instead of the words, and without `id` and `time`.
public final class CorrectionParser {

  private static final JsonMapper JSON = new JsonMapper();

  private final Function<String, Optional<Reading>> readings;
  private final Clock clock;

  /// @param readings finds the present reading of a dispatch, for what names a `finding`
  /// @param clock tells the time of a correction that has none
  public CorrectionParser(Function<String, Optional<Reading>> readings, Clock clock) {
    this.readings = readings;
    this.clock = clock;
  }

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException when it is no correction; says why
  public Correction parse(String line) {
    JsonNode json;
    try {
      json = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    Correction correction =
        Correction.of(
            text(json, "dispatch"),
            change(json),
            text(json, "author"),
            time(json),
            json.path("reason").asString(""));
    String id = json.path("id").asString(correction.id());
    return new Correction(
        id,
        correction.dispatch(),
        correction.change(),
        correction.author(),
        correction.time(),
        correction.reason());
  }

  private Change change(JsonNode json) {
    String change = text(json, "change");
    return switch (change) {
      case "approve" -> new Change.Approve(anchor(json));
      case "reject" -> new Change.Reject(anchor(json));
      case "replace" -> new Change.Replace(anchor(json), values(json.path("values")));
      case "undo" -> new Change.Undo(text(json, "correction"));
      default ->
          throw new IllegalArgumentException(
              "\"change\" is \"%s\", not approve, reject, replace or undo".formatted(change));
    };
  }

  private Anchor anchor(JsonNode json) {
    if (json.has("finding")) {
      String dispatch = text(json, "dispatch");
      Reading reading =
          readings
              .apply(dispatch)
              .orElseThrow(() ->
                  new IllegalArgumentException("there is no dispatch \"%s\"".formatted(dispatch)));
      return Anchor.of(reading, text(json, "finding"));
    }
    return new Anchor(
        subject(text(json, "subject")),
        new Span(number(json, "start"), number(json, "end")),
        text(json, "text"),
        json.path("was").asString(""));
  }

  private static Subject subject(String word) {
    for (Subject subject : Subject.values()) {
      if (subject.name().toLowerCase(Locale.ROOT).equals(word)) {
        return subject;
      }
    }
    throw new IllegalArgumentException("\"subject\" is \"%s\"".formatted(word));
  }

  private static SortedMap<String, List<String>> values(JsonNode json) {
    SortedMap<String, List<String>> values = new TreeMap<>();
    json.properties()
        .forEach(entry -> {
          List<String> value = new ArrayList<>();
          if (entry.getValue().isArray()) {
            entry.getValue().forEach(one -> value.add(one.asString()));
          } else if (!entry.getValue().isNull()) {
            value.add(entry.getValue().asString());
          }
          values.put(entry.getKey(), value);
        });
    return values;
  }

  private Instant time(JsonNode json) {
    if (!json.has("time")) {
      return clock.instant();
    }
    try {
      return Instant.parse(text(json, "time"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"time\" is no time such as 2026-11-23T08:00:00Z", e);
    }
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isString()) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(key));
    }
    return value.asString();
  }

  private static int number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isIntegralNumber() || value.asInt() < 0) {
      throw new IllegalArgumentException("\"%s\" is no number".formatted(key));
    }
    return value.asInt();
  }
}
