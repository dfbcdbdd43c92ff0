package org.rapporteur.archive.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionKind;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Marks the statements that a paragraph reports.
record StatementFacts(Reading reading, Span paragraph, Marks marks) {

  List<String> write() {
    List<Statement> told =
        reading.findings().statements().stream()
            .filter(said -> said.content().stream().anyMatch(paragraph::covers))
            .toList();
    Map<Id<Statement>, Integer> numbers = new HashMap<>();
    told.forEach(said -> numbers.put(said.id(), numbers.size() + 1));
    List<String> facts = new ArrayList<>();
    for (Statement said : told) {
      int number = facts.size() + 1;
      mark(said, number);
      facts.add(fact(said, number, numbers));
    }
    return facts;
  }

  private void mark(Statement said, int number) {
    mark("s" + number, said.source() == null ? List.of() : said.source().spans());
    mark("c" + number, said.cue());
    mark("x" + number, said.content());
    mark("a" + number, said.addressee() == null ? List.of() : said.addressee().spans());
    mark("o" + number, said.occasion());
    said.via().stream()
        .filter(via -> via.statement() == null)
        .forEach(via -> mark("v" + number, via.spans()));
  }

  private void mark(String label, List<Span> spans) {
    spans.forEach(span -> marks.add(label, span));
  }

  private String fact(Statement said, int number, Map<Id<Statement>, Integer> numbers) {
    var fact = new StringBuilder(number + " " + Word.of(said.attitude()));
    speaker(said).ifPresent(name -> fact.append(" speaker=").append(CorrectedGold.quoted(name)));
    if (said.parent() != null && numbers.containsKey(said.parent())) {
      fact.append(" parent=").append(numbers.get(said.parent()));
    }
    if (!said.via().isEmpty()) {
      List<String> carriers = said.via().stream().map(this::words).toList();
      fact.append(" via=").append(CorrectedGold.quoted(String.join("|", carriers)));
    }
    return fact.toString();
  }

  private String words(Statement.Carrier carrier) {
    return String.join(" ", carrier.spans().stream().map(reading.dispatch()::text).toList());
  }

  /// Returns the longest name of the speaker in the paragraph, when the source does not say it.
  private Optional<String> speaker(Statement said) {
    Statement.Party source = said.source();
    if (source == null) {
      return Optional.empty();
    }
    return reading.resolved().mentions().stream()
        .filter(mention -> mention.kind() == MentionKind.NAME && paragraph.covers(mention.span()))
        .filter(mention -> mention.actor() != null && source.actors().contains(mention.actor()))
        .max(Comparator.comparingInt(mention -> mention.text().length()))
        .filter(name -> source.spans().stream().noneMatch(span -> span.covers(name.span())))
        .map(Mention::text);
  }
}
