package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// What went wrong with the statements of the project's own gold, one line each.
final class StatementErrors {
  private static final String NOBODY = "nobody";

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  void missed(MarkedPassage passage, MarkedStatement asked) {
    add(passage, asked, "missed “%s”".formatted(words(passage, asked.spans().content())));
  }

  void speaker(MarkedPassage passage, MarkedStatement asked, String speaker, Statement answer) {
    add(
        passage,
        asked,
        "said by “%s” %s, not “%s”"
            .formatted(party(passage, answer.source()), actors(answer.source()), speaker));
  }

  void addressee(MarkedPassage passage, MarkedStatement asked, Statement answer) {
    add(
        passage,
        asked,
        "told “%s”, not “%s”"
            .formatted(party(passage, answer.addressee()), words(passage, asked.addressee())));
  }

  void attitude(MarkedPassage passage, MarkedStatement asked, Statement answer) {
    add(passage, asked, "%s, not %s".formatted(answer.attitude(), asked.attitude()));
  }

  /// @param numbers the gold's numbers of the statements that were found
  void chain(
      MarkedPassage passage,
      MarkedStatement asked,
      Statement answer,
      Map<Id<Statement>, Integer> numbers) {
    List<String> via =
        answer.via().stream().map(carrier -> words(passage, carrier.spans())).toList();
    @Nullable Id<Statement> parent = answer.parent();
    add(
        passage,
        asked,
        "chain “%s” via %s in %s, not “%s” via %s in %s"
            .formatted(
                party(passage, answer.source()),
                via,
                parent == null ? "none" : String.valueOf(numbers.getOrDefault(parent, 0)),
                words(passage, asked.spans().source()),
                asked.via(),
                asked.parent().map(String::valueOf).orElse("none")));
  }

  void scareQuote(MarkedPassage passage, List<Span> quotation) {
    lines.add(
        "%s  “%s” is taken for a statement".formatted(passage.id(), words(passage, quotation)));
  }

  private void add(MarkedPassage passage, MarkedStatement asked, String error) {
    lines.add(
        "%s  %d at “%s”: %s"
            .formatted(passage.id(), asked.number(), words(passage, asked.spans().cue()), error));
  }

  private static String party(MarkedPassage passage, Statement.@Nullable Party party) {
    return party == null ? NOBODY : words(passage, party.spans());
  }

  private static String actors(Statement.@Nullable Party party) {
    return party == null ? "" : party.actors().stream().map(Id::value).toList().toString();
  }

  static String words(MarkedPassage passage, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(passage.text())).toList());
  }
}
