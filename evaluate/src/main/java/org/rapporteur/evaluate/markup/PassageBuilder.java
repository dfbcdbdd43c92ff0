package org.rapporteur.evaluate.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rapporteur.evaluate.json.GoldException;

/// A passage as its lines come in.
final class PassageBuilder {

  private static final String NOTHING = "none";
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final String where;
  private final String id;
  private final Map<String, String> keys;
  private final StringBuilder text = new StringBuilder();
  private final List<Label> labels = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private boolean nothing;

  PassageBuilder(String where, String heading) {
    this.where = where;
    this.keys = FactLine.keys(heading);
    this.id =
        FactLine.words(heading).stream()
            .findFirst()
            .orElseThrow(() -> new GoldException(where + ": a passage without an id"));
  }

  void add(String line, String words) {
    if (words.startsWith("  ")) {
      addFact(line, words.strip());
    } else if (nothing || !facts.isEmpty()) {
      throw new GoldException(line + ": text behind the facts of " + id);
    } else {
      text.append(text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
      MarkedLine marked = new MarkedLine(line, words, text.length()).read();
      text.append(marked.plain());
      labels.addAll(marked.labels());
    }
  }

  private void addFact(String line, String words) {
    if (words.equals(NOTHING)) {
      nothing = true;
      return;
    }
    Fact fact = FactLine.read(line, words);
    if (facts.stream().anyMatch(other -> other.number() == fact.number())) {
      throw new GoldException(line + ": facts about " + fact.number() + " twice");
    }
    facts.add(fact);
  }

  MarkedPassage build() {
    var marked = new TreeSet<Integer>();
    labels.forEach(label -> marked.add(label.number()));
    for (Fact fact : facts) {
      if (!marked.remove(fact.number())) {
        throw new GoldException(fact.where() + ": " + fact.number() + " is marked nowhere");
      }
    }
    if (!marked.isEmpty()) {
      throw new GoldException(where + ": " + id + " has no facts about " + marked);
    }
    if (facts.isEmpty() && !nothing) {
      throw new GoldException(where + ": " + id + " has no facts; say none where there are none");
    }
    labels.sort(Comparator.comparing(Label::span));
    return new MarkedPassage(where, id, keys, text.toString(), labels, facts);
  }
}
