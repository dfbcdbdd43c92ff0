package org.rapporteur.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.render.page.Ink.Words;

/// Who says what: statements by source, in the order in which the sources first speak, with the
/// chain that carried them; a statement inside another stands below it.
final class StatementSection {
  private static final int INDENT = 2;
  private static final int COLUMN = 15;
  private static final int LONGEST = 280;
  private static final int DEEPEST = 4;

  private final Paper paper;
  private final Legend legend;
  private final Map<Id<Statement>, List<Statement>> inner = new LinkedHashMap<>();

  private StatementSection(Paper paper, Legend legend) {
    this.paper = paper;
    this.legend = legend;
  }

  static void print(Paper paper, Legend legend, List<Statement> statements) {
    if (!statements.isEmpty()) {
      paper.heading("WHO SAYS WHAT");
      new StatementSection(paper, legend).print(statements);
    }
  }

  private void print(List<Statement> statements) {
    Set<Id<Statement>> carried = carriers(statements);
    Map<String, List<Statement>> bySource = new LinkedHashMap<>();
    for (Statement said : statements) {
      Id<Statement> parent = said.parent();
      if (carried.contains(said.id())) {
        continue;
      }
      if (parent == null || carried.contains(parent)) {
        bySource.computeIfAbsent(key(said), _ -> new ArrayList<>()).add(said);
      } else {
        inner.computeIfAbsent(parent, _ -> new ArrayList<>()).add(said);
      }
    }
    bySource.values().forEach(this::printSource);
  }

  /// A carrier's own statement says no more than that it carried: the chain shows it.
  private static Set<Id<Statement>> carriers(List<Statement> statements) {
    Set<Id<Statement>> carriers = new HashSet<>();
    for (Statement said : statements) {
      for (Statement.Carrier carrier : said.via()) {
        if (carrier.statement() != null) {
          carriers.add(carrier.statement());
        }
      }
    }
    return carriers;
  }

  private String key(Statement said) {
    var source = said.source();
    return source == null || source.actors().isEmpty()
        ? legend.party(source).toLowerCase(Locale.ROOT)
        : source.actors().toString();
  }

  private void printSource(List<Statement> statements) {
    Statement first = statements.getFirst();
    List<Words> heading = new ArrayList<>();
    heading.add(Ink.STRONG.words(legend.party(first.source())));
    var source = first.source();
    if (source != null && source.actors().size() == 1) {
      String standing = legend.standing(source.actors().getFirst());
      heading.add(Ink.FAINT.words(standing.isEmpty() ? "" : "— " + standing));
    }
    paper.line(INDENT, INDENT + 2, heading.stream().filter(w -> !w.text().isEmpty()).toList());
    statements.forEach(said -> print(said, INDENT + 2));
  }

  private void print(Statement said, int indent) {
    int column = indent + COLUMN - INDENT;
    paper.entry(
        indent, column, new Words(verb(said), Ink.PLAIN), List.of(Ink.PLAIN.words(content(said))));
    String chain = chain(said);
    if (!chain.isEmpty()) {
      paper.line(column, column, List.of(Ink.FAINT.words(chain)));
    }
    for (Statement nested : inner.getOrDefault(said.id(), List.of())) {
      int deeper = Math.min(indent + 2, INDENT + 2 * DEEPEST);
      paper.line(deeper, deeper, List.of(Ink.STRONG.words("↳ " + legend.party(nested.source()))));
      print(nested, deeper + 2);
    }
  }

  /// The cue's own word; how the source stands to the content, when there is none or it is long.
  private String verb(Statement said) {
    String cue = legend.words(said.cue());
    return cue.isEmpty() || said.cue().size() > 1 || cue.length() > COLUMN - INDENT - 2
        ? Legend.word(said.attitude())
        : cue;
  }

  private String content(Statement said) {
    String words = Shortened.to(LONGEST, legend.words(said.content()));
    return said.kind() == StatementKind.DIRECT ? "“" + Quotation.inside(words) + "”" : words;
  }

  private String chain(Statement said) {
    List<String> parts = new ArrayList<>();
    if (!said.via().isEmpty()) {
      parts.add("← via " + String.join(" ← ", said.via().stream().map(legend::carrier).toList()));
    }
    if (said.addressee() != null) {
      parts.add("to " + legend.addressee(said.addressee()));
    }
    if (!said.occasion().isEmpty()) {
      parts.add(legend.words(said.occasion()));
    }
    if (said.place() != null) {
      parts.add(legend.place(said.place()));
    }
    if (said.date() != null) {
      parts.add(legend.date(said.date()));
    }
    return String.join(" · ", parts);
  }
}
