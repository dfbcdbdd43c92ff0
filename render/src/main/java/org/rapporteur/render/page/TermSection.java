package org.rapporteur.render.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.model.Term;

/// Loaded words by the voice that uses them; described, not judged.
final class TermSection {
  private TermSection() {}

  static void print(Paper paper, Legend legend, List<Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    paper.heading("LOADED TERMS");
    Map<String, Map<String, Integer>> byVoice = new LinkedHashMap<>();
    for (Term term : terms) {
      byVoice
          .computeIfAbsent(legend.voice(term.voice()), _ -> new LinkedHashMap<>())
          .merge(described(term, legend), 1, Integer::sum);
    }
    byVoice.forEach((voice, counted) -> {
      var words = new StringJoiner("; ");
      counted.forEach((term, count) -> words.add(count > 1 ? term + " ×" + count : term));
      paper.line(2, 4, List.of(Ink.STRONG.words(voice + ":"), Ink.PLAIN.words(words.toString())));
    });
  }

  private static String described(Term term, Legend legend) {
    String about = term.about() == null ? "" : ", about " + legend.actor(term.about());
    String category = Legend.word(term.category());
    return "“" + Quotation.inside(Printable.of(term.text())) + "” (" + category + about + ")";
  }
}
