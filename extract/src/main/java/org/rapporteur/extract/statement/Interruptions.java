package org.rapporteur.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.AnnotatedDispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.model.UniversalPos;

/// Cuts contents at a report set between commas, where what follows is no longer reported.
///
/// - `[Two ships sank], Reuters reported, although the navy denied it.`: Reuters reported two ships
/// - `He said [the road was shut], Reuters reported, but it was not.`: so did he
/// - `Two ships sank, Reuters reported, and [the crew was safe], the same agency said.`
///
/// A new clause is known by its conjunction and its own subject; `The road, he said, was shut` goes
/// on.
final class Interruptions {

  private static final Set<String> OPENING =
      Set.of("although", "though", "while", "whereas", "but", "and", "yet");

  private final AnnotatedDispatch dispatch;

  Interruptions(AnnotatedDispatch dispatch) {
    this.dispatch = dispatch;
  }

  List<Proposal> cut(List<Proposal> proposals) {
    List<Proposal> all = new ArrayList<>(proposals);
    all.replaceAll(this::withinClause);
    for (Proposal report : proposals) {
      reportEnd(report).ifPresent(end -> cutAll(all, proposals, report, end));
    }
    return all;
  }

  /// `The ship allegedly carried arms, although the owner denied it`: of hearsay, its own clause.
  private Proposal withinClause(Proposal proposal) {
    if (!proposal.source().isEmpty() || proposal.cue().isEmpty()) {
      return proposal;
    }
    Span cue = Overlap.hull(proposal.cue());
    Optional<Integer> clause =
        dispatch.sentenceAt(cue.start()).flatMap(sentence -> newClause(sentence, cue));
    return clause.map(start -> upTo(proposal, end(cue, start))).orElse(proposal);
  }

  /// The last mark before the clause that begins at `start`.
  private int end(Span cue, int start) {
    String between = dispatch.text().substring(cue.end(), start);
    return cue.end() + Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
  }

  private Proposal upTo(Proposal proposal, int limit) {
    List<Span> content = new ArrayList<>();
    for (Span span : proposal.content()) {
      if (span.end() < limit) {
        content.add(span);
      } else if (span.start() < limit) {
        content.add(trimmed(new Span(span.start(), limit)));
      }
    }
    return content.isEmpty() ? proposal : proposal.withContent(content);
  }

  private void cutAll(List<Proposal> all, List<Proposal> proposals, Proposal report, int end) {
    Span own = own(report);
    for (int i = 0; i < all.size(); i++) {
      Proposal other = all.get(i);
      boolean reportsThis = report == proposals.get(i);
      if (reportsThis || !other.cue().isEmpty() && own.start() > other.cue().getFirst().start()) {
        all.set(i, before(other, own));
      } else if (other.cue().stream().allMatch(cue -> cue.start() > end)) {
        all.set(i, after(other, own, end));
      }
    }
  }

  /// Source and cue.
  private static Span own(Proposal report) {
    List<Span> words = new ArrayList<>(report.source());
    words.addAll(report.cue());
    return Overlap.hull(words);
  }

  private Proposal before(Proposal proposal, Span report) {
    List<Span> content = new ArrayList<>();
    for (Span span : proposal.content()) {
      if (span.covers(report)) {
        content.add(trimmed(new Span(span.start(), report.start())));
      } else if (span.end() <= report.start()) {
        content.add(span);
      }
    }
    return content.isEmpty() ? proposal : proposal.withContent(content);
  }

  /// Without the comma before the report.
  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && " ,;".indexOf(dispatch.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private static Proposal after(Proposal proposal, Span report, int end) {
    List<Span> content = new ArrayList<>();
    for (Span span : proposal.content()) {
      if (!span.covers(report)) {
        content.add(span);
      } else if (end < span.end()) {
        content.add(new Span(end, span.end()));
      }
    }
    return content.isEmpty() ? proposal : proposal.withContent(content);
  }

  /// Where the clause behind an interrupting report begins, its conjunction left out; empty when
  /// the report ends its sentence or what it interrupts goes on.
  private Optional<Integer> reportEnd(Proposal report) {
    if (report.source().isEmpty() || report.cue().isEmpty() || report.content().isEmpty()) {
      return Optional.empty();
    }
    Span own = own(report);
    boolean behind = report.content().getFirst().start() < own.start();
    return behind
        ? dispatch.sentenceAt(own.start()).flatMap(sentence -> newClause(sentence, own))
        : Optional.empty();
  }

  private Optional<Integer> newClause(Sentence sentence, Span own) {
    List<Token> tokens = sentence.tokens();
    Tree tree = Tree.of(sentence);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token comma = tokens.get(i);
      if (comma.span().start() >= own.end() && ",;".contains(comma.form())) {
        Token opening = tokens.get(i + 1);
        boolean opens = comma.form().equals(";") || OPENING.contains(opening.form());
        return opens && hasOwnSubject(tree, opening)
            ? Optional.of(beginning(tokens, i + 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind the conjunction.
  private static int beginning(List<Token> tokens, int opening) {
    boolean conjunction = OPENING.contains(tokens.get(opening).form());
    int first = Math.min(conjunction ? opening + 1 : opening, tokens.size() - 1);
    return tokens.get(first).span().start();
  }

  /// `although _residents_ doubted`, not `and doubted`.
  private static boolean hasOwnSubject(Tree tree, Token opening) {
    List<Token> tokens = tree.tokens();
    for (int i = opening.index(); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.relatesAs("nsubj") || token.relatesAs("expl")) {
        return true;
      }
      if (token.isVerb() || token.upos() == UniversalPos.AUX) {
        return false;
      }
    }
    return false;
  }
}
