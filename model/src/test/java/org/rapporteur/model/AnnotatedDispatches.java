package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes annotated dispatches from CoNLL-U, so that the later stages are tested without the
/// encoder.
///
/// It reads what `rapporteur read --format conllu` writes: `SpaceAfter=No` and `SpacesAfter=\n\n`
/// in MISC give the text back, `Name=B-PERSON` the names, and a comment `# attribution = source:0-4
/// cue:5-9 content:10-40,50-60` (UTF-16 offsets) the attributions, `# event = word:5-9 ASSAULT:0.9
/// mode:aerial happened:0.8 actor:0-4:0.9` the signals. Columns may be separated by tabs or by any
/// number of spaces.
public final class AnnotatedDispatches {

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<EventSignal> signals = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private @Nullable Double politics;
  private @Nullable NameType openType;
  private @Nullable Span openSpan;

  private AnnotatedDispatches() {}

  /// Returns the dispatch of that CoNLL-U, published on `date` (ISO 8601), by an unnamed outlet.
  public static AnnotatedDispatch fromConllu(@Nullable String date, String conllu) {
    var reader = new AnnotatedDispatches();
    (conllu + "\n\n").lines().forEach(reader::line);
    reader.endSentence();
    String text = reader.text.toString().stripTrailing();
    @Nullable PublicationTime published =
        date == null ? null : PublicationTime.parse(date).orElseThrow();
    Dispatch dispatch =
        new Dispatch("test", text, published, null, null, null, List.of(), null, "en");
    return new AnnotatedDispatch(
        dispatch,
        paragraphs(text),
        reader.sentences,
        reader.names,
        reader.attributions,
        reader.signals);
  }

  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private void line(String line) {
    if (line.startsWith("# attribution = ")) {
      attributions.add(attribution(line.substring("# attribution = ".length())));
    } else if (line.startsWith("# event = ")) {
      signals.add(signal(line.substring("# event = ".length())));
    } else if (line.startsWith("# politics = ")) {
      politics = Double.parseDouble(line.substring("# politics = ".length()));
    } else if (line.isBlank()) {
      endSentence();
    } else if (!line.startsWith("#")) {
      token(line.strip().split("\\s+"));
    }
  }

  private void token(String[] cells) {
    if (!cells[0].matches("\\d+")) {
      return;
    }
    Span span = new Span(text.length(), text.length() + cells[1].length());
    text.append(cells[1]);
    tokens.add(
        new Token(
            tokens.size(),
            span,
            cells[1],
            cells[2],
            UniversalPos.valueOf(cells[3]),
            cells[4],
            Integer.parseInt(cells[6]) - 1,
            cells[7]));
    Map<String, String> misc = misc(cells.length > 9 ? cells[9] : "_");
    name(misc.getOrDefault("Name", "O"), span);
    String space = misc.getOrDefault("SpacesAfter", misc.containsKey("SpaceAfter") ? "" : " ");
    text.append(space.replace("\\n", "\n").replace("\\s", " "));
  }

  private static Map<String, String> misc(String cell) {
    Map<String, String> misc = new HashMap<>();
    for (String entry : cell.split("\\|")) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        misc.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return misc;
  }

  private void name(String tag, Span span) {
    if (tag.startsWith("I-") && openSpan != null) {
      openSpan = Span.covering(openSpan, span);
      return;
    }
    endName();
    if (!tag.equals("O")) {
      openType = NameType.valueOf(tag.substring(2).toUpperCase(Locale.ROOT));
      openSpan = span;
    }
  }

  private void endName() {
    if (openType != null && openSpan != null) {
      names.add(new Name(openSpan, openType, 1));
    }
    openType = null;
    openSpan = null;
  }

  private void endSentence() {
    endName();
    if (!tokens.isEmpty()) {
      Span span = Span.covering(tokens.getFirst().span(), tokens.getLast().span());
      sentences.add(new Sentence(sentences.size(), span, tokens, politics));
      tokens.clear();
      politics = null;
    }
  }

  private static Attribution attribution(String written) {
    Map<String, List<Span>> roles = new HashMap<>();
    double confidence = 1;
    for (String role : written.split(" ")) {
      int colon = role.indexOf(':');
      if (role.startsWith("confidence:")) {
        confidence = Double.parseDouble(role.substring(colon + 1));
      } else {
        roles.put(role.substring(0, colon), spans(role.substring(colon + 1)));
      }
    }
    return new Attribution(
        roles.getOrDefault("source", List.of()),
        roles.getOrDefault("cue", List.of()),
        roles.getOrDefault("content", List.of()),
        confidence);
  }

  private static EventSignal signal(String written) {
    Span word = new Span(0, 0);
    Map<EventType, Double> types = new EnumMap<>(EventType.class);
    @Nullable String mode = null;
    Map<EventStatus, Double> statuses = new EnumMap<>(EventStatus.class);
    List<EventSignal.Party> parties = new ArrayList<>();
    for (String entry : written.split(" ")) {
      String[] parts = entry.split(":");
      switch (parts[0]) {
        case "word" -> word = span(parts[1]);
        case "mode" -> mode = parts[1];
        case "actor", "recipient" ->
            parties.add(
                new EventSignal.Party(
                    parts[0].equals("recipient"), span(parts[1]), Double.parseDouble(parts[2])));
        default -> {
          double probability = Double.parseDouble(parts[1]);
          if (parts[0].equals(parts[0].toUpperCase(Locale.ROOT))) {
            types.put(EventType.valueOf(parts[0]), probability);
          } else {
            statuses.put(EventStatus.valueOf(parts[0].toUpperCase(Locale.ROOT)), probability);
          }
        }
      }
    }
    return new EventSignal(word, types, mode, statuses, parties);
  }

  private static List<Span> spans(String written) {
    return Arrays.stream(written.split(",")).map(AnnotatedDispatches::span).toList();
  }

  private static Span span(String written) {
    String[] pair = written.split("-");
    return new Span(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]));
  }
}
