package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.QuadClass;
import org.rapporteur.model.Voice;
import org.rapporteur.render.page.Ink.Words;

/// What happened: first in the outlet's own words, then as each speaker has it.
final class EventSection {
  private static final int INDENT = 2;
  private static final int COLUMN = 17;
  private static final int LONGEST_EVIDENCE = 120;

  private final Paper paper;
  private final Legend legend;

  private EventSection(Paper paper, Legend legend) {
    this.paper = paper;
    this.legend = legend;
  }

  static void print(Paper paper, Legend legend, List<Event> events) {
    if (!events.isEmpty()) {
      paper.heading("WHAT HAPPENED");
      paper.line(
          INDENT,
          INDENT,
          List.of(Ink.FAINT.words("cooperation + in words, ++ in deeds; conflict - and --")));
      new EventSection(paper, legend).print(events);
    }
  }

  private void print(List<Event> events) {
    Map<String, List<Event>> byVoice = new LinkedHashMap<>();
    String outlet = legend.voice(Voice.OUTLET);
    byVoice.put(outlet, new ArrayList<>());
    events.forEach(event ->
        byVoice.computeIfAbsent(legend.voice(event.voice()), _ -> new ArrayList<>()).add(event));
    byVoice.forEach((voice, told) -> {
      if (!told.isEmpty()) {
        String heading =
            voice.equals(outlet) ? "The outlet itself:" : "According to " + voice + ":";
        paper.line(INDENT, INDENT + 2, List.of(Ink.STRONG.words(heading)));
        told.forEach(this::print);
      }
    });
  }

  private void print(Event event) {
    QuadClass quad = event.type().quad();
    String label = "%-2s %s".formatted(sign(quad), event.type());
    paper.entry(INDENT + 2, COLUMN, ink(quad).words(label), parties(event));
    List<String> details = new ArrayList<>();
    if (event.date() != null) {
      details.add(legend.date(event.date()));
    }
    if (event.place() != null && !isOnlyFromDateline(event)) {
      details.add(legend.place(event.place()));
    }
    details.add("“" + evidence(event) + "”");
    paper.line(COLUMN, COLUMN, List.of(Ink.FAINT.words(String.join(" · ", details))));
  }

  /// Where a dispatch was filed says little about where each of its events took place.
  private static boolean isOnlyFromDateline(Event event) {
    return event.roles().stream()
        .anyMatch(
            role -> role.role() == Event.RoleName.PLACE && role.basis() == Event.Basis.DATELINE);
  }

  private String evidence(Event event) {
    Event.EventMention main = event.mentions().getFirst();
    String words = Quotation.inside(legend.words(List.of(main.evidence())));
    return Shortened.to(LONGEST_EVIDENCE, words);
  }

  private List<Words> parties(Event event) {
    List<Words> parties = new ArrayList<>();
    String actors = names(event.actors());
    String recipients = names(event.recipients());
    parties.add(Ink.PLAIN.words(actors.isEmpty() ? "someone unnamed" : actors));
    if (!recipients.isEmpty()) {
      parties.add(Ink.PLAIN.words("→ " + recipients));
    }
    if (event.status() != EventStatus.HAPPENED) {
      parties.add(Ink.DOUBT.words("[" + Legend.word(event.status()) + "]"));
    }
    if (!event.deniedBy().isEmpty()) {
      List<String> deniers = event.deniedBy().stream().map(legend::source).distinct().toList();
      parties.add(Ink.DOUBT.words("[denied by " + Legend.list(deniers) + "]"));
    }
    return parties;
  }

  private String names(List<Id<Actor>> actors) {
    return Legend.list(actors.stream().map(legend::actorAndCountry).distinct().toList());
  }

  private static String sign(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> "+";
      case MATERIAL_COOPERATION -> "++";
      case VERBAL_CONFLICT -> "-";
      case MATERIAL_CONFLICT -> "--";
    };
  }

  private static Ink ink(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> Ink.COOPERATION;
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> Ink.CONFLICT;
    };
  }
}
