package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Actor;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Id;
import org.rapporteur.model.Voice;
import org.rapporteur.render.page.Ink.Words;

/// What happened in the words of a user's own codebook, one part for each codebook.
final class CodebookSection {
  private static final int INDENT = 2;
  private static final int COLUMN = 17;
  private static final int LONGEST_EVIDENCE = 120;

  private final Paper paper;
  private final Legend legend;

  private CodebookSection(Paper paper, Legend legend) {
    this.paper = paper;
    this.legend = legend;
  }

  static void print(Paper paper, Legend legend, List<CodebookEvent> events) {
    Map<String, List<CodebookEvent>> byCodebook = new LinkedHashMap<>();
    events.forEach(
        event -> byCodebook.computeIfAbsent(event.ontology(), _ -> new ArrayList<>()).add(event));
    var section = new CodebookSection(paper, legend);
    byCodebook.forEach((codebook, coded) -> {
      paper.heading("BY THE CODEBOOK “%s”".formatted(codebook));
      coded.forEach(section::print);
    });
  }

  private void print(CodebookEvent event) {
    paper.entry(INDENT, COLUMN, Ink.STRONG.words(event.type()), parties(event));
    List<String> details = new ArrayList<>();
    if (event.date() != null) {
      details.add(legend.date(event.date()));
    }
    if (event.place() != null) {
      details.add(legend.place(event.place()));
    }
    String words = legend.words(List.of(event.mentions().getFirst().evidence()));
    details.add("“" + Shortened.to(LONGEST_EVIDENCE, Quotation.inside(words)) + "”");
    paper.line(COLUMN, COLUMN, List.of(Ink.FAINT.words(String.join(" · ", details))));
  }

  private List<Words> parties(CodebookEvent event) {
    List<Words> parties = new ArrayList<>();
    String actors = names(event.actors());
    parties.add(Ink.PLAIN.words(actors.isEmpty() ? "someone unnamed" : actors));
    if (!event.recipients().isEmpty()) {
      parties.add(Ink.PLAIN.words("→ " + names(event.recipients())));
    }
    if (event.status() != EventStatus.HAPPENED) {
      parties.add(Ink.DOUBT.words("[" + Legend.word(event.status()) + "]"));
    }
    if (!event.voice().equals(Voice.OUTLET)) {
      parties.add(Ink.DOUBT.words("[according to " + legend.voice(event.voice()) + "]"));
    }
    return parties;
  }

  private String names(List<Id<Actor>> actors) {
    return Legend.list(actors.stream().map(legend::actorAndCountry).distinct().toList());
  }
}
