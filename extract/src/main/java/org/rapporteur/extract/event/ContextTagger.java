package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.reference.Ontology;

/// Gives an event PLOVER's contexts by the words of its evidence.
record ContextTagger(Scene scene, Ontology ontology) {

  List<String> tag(Span evidence) {
    Set<String> words = words(evidence);
    return ontology.contexts().stream()
        .filter(context -> context.words().stream().anyMatch(words::contains))
        .map(Ontology.Context::name)
        .toList();
  }

  private Set<String> words(Span evidence) {
    Set<String> words = new HashSet<>();
    String previous = "";
    for (Token token : scene.dispatch().annotated().tokensIn(evidence)) {
      String lemma = lemma(token);
      words.add(lemma);
      words.add(previous + " " + lemma);
      previous = lemma;
    }
    return words;
  }
}
