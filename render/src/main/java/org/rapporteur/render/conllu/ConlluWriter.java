package org.rapporteur.render.conllu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.EventSignal;
import org.rapporteur.model.Name;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Writes an annotated dispatch as CoNLL-U.
///
/// MISC holds `SpaceAfter=No` or `SpacesAfter=` (with `\n` and `\s`) where more or less than one
/// space follows, and `Name=B-PERSON`, `Name=I-PERSON` on names. A comment on the sentence where
/// the content starts holds each attribution: `# attribution = source:0-4 cue:5-9
/// content:10-40,50-60 confidence:0.83`, in UTF-16 offsets into the dispatch's text. Another holds
/// each signal of an event: `# event = word:10-14 ASSAULT:0.93 mode:aerial happened:0.8
/// actor:0-4:0.9`. `# politics = 2.31` gives the log-odds that the sentence speaks of politics.
public final class ConlluWriter {
  private final AnnotatedDispatch annotated;
  private final String text;
  private final List<Attribution> attributions;
  private final StringBuilder written = new StringBuilder();
  private int nextName;
  private int nextAttribution;
  private int nextSignal;

  private ConlluWriter(AnnotatedDispatch annotated) {
    this.annotated = annotated;
    this.text = annotated.text();
    this.attributions =
        annotated.attributions().stream()
            .sorted(Comparator.comparingInt(ConlluWriter::anchor))
            .toList();
  }

  /// Returns the dispatch as CoNLL-U; a blank line ends every sentence.
  public static String write(AnnotatedDispatch annotated) {
    var writer = new ConlluWriter(annotated);
    writer.written.append("# newdoc id = ").append(oneLine(annotated.dispatch().id())).append('\n');
    for (int i = 0; i < annotated.sentences().size(); i++) {
      writer.sentence(i);
    }
    return writer.written.toString();
  }

  private void sentence(int index) {
    Sentence sentence = annotated.sentences().get(index);
    int next =
        index + 1 < annotated.sentences().size()
            ? annotated.sentences().get(index + 1).span().start()
            : text.length();
    written.append("# sent_id = ").append(index + 1).append('\n');
    written.append("# text = ").append(oneLine(annotated.text(sentence.span()))).append('\n');
    if (sentence.politics() != null) {
      written.append("# politics = ").append(rounded(sentence.politics())).append('\n');
    }
    attributionsBefore(next);
    signalsBefore(next);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      token(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1).span().start() : next);
    }
    written.append('\n');
  }

  private void attributionsBefore(int end) {
    while (nextAttribution < attributions.size()
        && anchor(attributions.get(nextAttribution)) < end) {
      written
          .append("# attribution =")
          .append(roles(attributions.get(nextAttribution)))
          .append('\n');
      nextAttribution++;
    }
  }

  private void signalsBefore(int end) {
    List<EventSignal> signals = annotated.signals();
    while (nextSignal < signals.size() && signals.get(nextSignal).word().start() < end) {
      written.append("# event = ").append(entries(signals.get(nextSignal))).append('\n');
      nextSignal++;
    }
  }

  private static String entries(EventSignal signal) {
    var entries = new StringJoiner(" ");
    entries.add("word:" + pair(signal.word()));
    signal.types().forEach((type, probability) -> entries.add(type + ":" + rounded(probability)));
    if (signal.mode() != null) {
      entries.add("mode:" + signal.mode());
    }
    signal
        .statuses()
        .forEach((status, probability) ->
            entries.add(status.name().toLowerCase(Locale.ROOT) + ":" + rounded(probability)));
    for (EventSignal.Party party : signal.parties()) {
      String role = party.recipient() ? "recipient:" : "actor:";
      entries.add(role + pair(party.word()) + ":" + rounded(party.probability()));
    }
    return entries.toString();
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1e4) / 1e4;
  }

  private static String pair(Span span) {
    return span.start() + "-" + span.end();
  }

  private static int anchor(Attribution attribution) {
    for (List<Span> role :
        List.of(attribution.content(), attribution.cue(), attribution.source())) {
      if (!role.isEmpty()) {
        return role.getFirst().start();
      }
    }
    return -1;
  }

  private static String roles(Attribution attribution) {
    return role("source", attribution.source())
        + role("cue", attribution.cue())
        + role("content", attribution.content())
        + (attribution.confidence() < 1 ? " confidence:" + rounded(attribution.confidence()) : "");
  }

  private static String role(String name, List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    var pairs = new StringJoiner(",", " " + name + ":", "");
    spans.forEach(span -> pairs.add(pair(span)));
    return pairs.toString();
  }

  private void token(Token token, int next) {
    written
        .append(token.index() + 1)
        .append('\t')
        .append(cell(token.form()))
        .append('\t')
        .append(cell(token.lemma()))
        .append('\t')
        .append(token.upos())
        .append('\t')
        .append(cell(token.xpos()))
        .append("\t_\t")
        .append(token.head() + 1)
        .append('\t')
        .append(cell(token.relation()))
        .append("\t_\t")
        .append(misc(token.span(), next))
        .append('\n');
  }

  private String misc(Span span, int next) {
    List<String> entries = new ArrayList<>();
    String gap = next < span.end() ? "" : text.substring(span.end(), next);
    if (gap.isEmpty() && span.end() < text.length()) {
      entries.add("SpaceAfter=No");
    } else if (!gap.isEmpty() && !gap.equals(" ")) {
      entries.add("SpacesAfter=" + escapedSpace(gap));
    }
    nameAt(span).ifPresent(name -> entries.add("Name=" + tag(name, span)));
    return entries.isEmpty() ? "_" : String.join("|", entries);
  }

  private Optional<Name> nameAt(Span span) {
    List<Name> names = annotated.names();
    while (nextName < names.size() && names.get(nextName).span().end() <= span.start()) {
      nextName++;
    }
    return nextName < names.size() && names.get(nextName).span().overlaps(span)
        ? Optional.of(names.get(nextName))
        : Optional.empty();
  }

  private static String tag(Name name, Span token) {
    return (name.span().start() >= token.start() ? "B-" : "I-") + name.type().name();
  }

  private static String escapedSpace(String gap) {
    var escaped = new StringBuilder();
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      escaped.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "\\s");
    }
    return escaped.toString();
  }

  /// Keeps a cell in its column: a space inside a word is written as U+00A0.
  private static String cell(String value) {
    return value.isEmpty() ? "_" : value.replaceAll("\\s", "\u00a0");
  }

  private static String oneLine(String value) {
    return value.replaceAll("\\s+", " ");
  }
}
