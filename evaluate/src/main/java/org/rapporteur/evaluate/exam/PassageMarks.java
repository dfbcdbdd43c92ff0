package org.rapporteur.evaluate.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.evaluate.markup.MarkedPassage;
import org.rapporteur.evaluate.metric.AttributionPair;
import org.rapporteur.evaluate.metric.AttributionSpans;
import org.rapporteur.evaluate.metric.Score;
import org.rapporteur.evaluate.metric.WordOverlap;
import org.rapporteur.model.Id;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;

/// Marks what only the project's own gold asks: chains, speakers, addressees, attitudes, nesting,
/// and short quotations that are nobody's statement.
///
/// A statement that was not found has nothing right; the share "of found" leaves it out.
final class PassageMarks {
  private static final double HALF = 0.5;

  /// Equal to no list of carriers.
  private static final List<String> NO_PHRASE = List.of("", "", "", "");

  private final Share chains = new Share();
  private final Share speakers = new Share();
  private final Share addressees = new Share();
  private final Share attitudes = new Share();
  private final Share nested = new Share();
  private final Share scareQuotes = new Share();
  private final StatementErrors errors = new StatementErrors();

  /// How many were asked for, found at all, and right.
  private static final class Share {
    private long asked;
    private long found;
    private long right;

    void found(boolean isRight) {
      asked++;
      found++;
      right += isRight ? 1 : 0;
    }

    void missed() {
      asked++;
    }

    double ofAsked() {
      return asked == 0 ? 0 : (double) right / asked;
    }

    double ofFound() {
      return found == 0 ? 0 : (double) right / found;
    }
  }

  /// Adds a passage and its reading; null when it could not be read.
  void add(MarkedPassage passage, List<MarkedStatement> asked, @Nullable Reading reading) {
    List<Statement> said = reading == null ? List.of() : reading.findings().statements();
    List<AttributionPair> pairs =
        AttributionPair.of(
            passage.text(),
            asked.stream().map(MarkedStatement::spans).toList(),
            said.stream().map(AttributionMarks::spans).toList());
    Map<Integer, Statement> answers = new HashMap<>();
    Map<Integer, Statement> byNumber = new HashMap<>();
    Map<Id<Statement>, Integer> numbers = new HashMap<>();
    for (AttributionPair pair : pairs) {
      if (pair.isRelation()) {
        answers.put(pair.gold(), said.get(pair.predicted()));
        byNumber.put(asked.get(pair.gold()).number(), said.get(pair.predicted()));
        numbers.put(said.get(pair.predicted()).id(), asked.get(pair.gold()).number());
      }
    }
    for (int i = 0; i < asked.size(); i++) {
      Statement answer = answers.get(i);
      if (answer == null || reading == null) {
        missed(asked.get(i));
        errors.missed(passage, asked.get(i));
      } else {
        speaker(passage, asked.get(i), answer, new SpeakerCheck(reading.resolved()));
        mark(passage, asked.get(i), answer, byNumber, numbers, asked);
      }
    }
    scareQuotes(passage, said, answers);
  }

  private void missed(MarkedStatement asked) {
    attitudes.missed();
    asked.speaker().ifPresent(_ -> speakers.missed());
    if (asked.isChained()) {
      chains.missed();
    }
    if (asked.parent().isPresent()) {
      nested.missed();
    }
    if (!asked.addressee().isEmpty()) {
      addressees.missed();
    }
  }

  private void speaker(
      MarkedPassage passage, MarkedStatement asked, Statement answer, SpeakerCheck check) {
    asked
        .speaker()
        .ifPresent(who -> {
          boolean right = check.isRight(who, answer);
          speakers.found(right);
          if (!right) {
            errors.speaker(passage, asked, who, answer);
          }
        });
  }

  private void mark(
      MarkedPassage passage,
      MarkedStatement asked,
      Statement answer,
      Map<Integer, Statement> byNumber,
      Map<Id<Statement>, Integer> numbers,
      List<MarkedStatement> all) {
    boolean attitude = answer.attitude() == asked.attitude();
    attitudes.found(attitude);
    if (!attitude) {
      errors.attitude(passage, asked, answer);
    }
    if (asked.isChained()) {
      boolean chain = isChain(passage, asked, answer, byNumber, all);
      chains.found(chain);
      if (!chain) {
        errors.chain(passage, asked, answer, numbers);
      }
    }
    if (asked.parent().isPresent()) {
      nested.found(isParent(asked, answer, byNumber));
    }
    if (!asked.addressee().isEmpty()) {
      boolean addressee = isAddressee(passage, asked, answer);
      addressees.found(addressee);
      if (!addressee) {
        errors.addressee(passage, asked, answer);
      }
    }
  }

  /// Source, parent and carriers are all right.
  private static boolean isChain(
      MarkedPassage passage,
      MarkedStatement asked,
      Statement answer,
      Map<Integer, Statement> byNumber,
      List<MarkedStatement> all) {
    List<String> via =
        answer.via().stream()
            .map(carrier -> StatementErrors.words(passage, carrier.spans()))
            .toList();
    var source = answer.source();
    String credited = source == null ? "" : StatementErrors.words(passage, source.spans());
    if (WordOverlap.f1(StatementErrors.words(passage, asked.spans().source()), credited) < HALF) {
      return false;
    }
    return isParent(asked, answer, byNumber) && alike(asked.via(), via)
        || answer.parent() == null && alike(withPhrase(passage, asked, all), via);
  }

  /// `…, according to the ministry` beside a speaker: as a statement of its own, which holds the
  /// speaker's, or as a carrier alone, as the format of readings has it, it is the same chain.
  private static List<String> withPhrase(
      MarkedPassage passage, MarkedStatement asked, List<MarkedStatement> all) {
    return all.stream()
        .filter(outer -> asked.parent().filter(number -> number == outer.number()).isPresent())
        .filter(outer -> outer.parent().isEmpty())
        .filter(outer ->
            StatementErrors.words(passage, outer.spans().cue()).equalsIgnoreCase("according to"))
        .findFirst()
        .map(outer -> List.of(StatementErrors.words(passage, outer.spans().source())))
        .orElse(NO_PHRASE);
  }

  private static boolean alike(List<String> asked, List<String> answered) {
    if (asked.size() != answered.size()) {
      return false;
    }
    for (int i = 0; i < asked.size(); i++) {
      if (WordOverlap.f1(asked.get(i), answered.get(i)) < HALF) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParent(
      MarkedStatement asked, Statement answer, Map<Integer, Statement> byNumber) {
    var parent = answer.parent();
    if (asked.parent().isEmpty()) {
      return parent == null;
    }
    Statement expected = byNumber.get(asked.parent().get());
    return expected != null && expected.id().equals(parent);
  }

  private static boolean isAddressee(
      MarkedPassage passage, MarkedStatement asked, Statement answer) {
    var addressee = answer.addressee();
    return addressee != null
        && WordOverlap.f1(
                StatementErrors.words(passage, asked.addressee()),
                StatementErrors.words(passage, addressee.spans()))
            >= HALF;
  }

  /// A short quotation is taken for a statement when one holds little else.
  private void scareQuotes(
      MarkedPassage passage, List<Statement> said, Map<Integer, Statement> answers) {
    List<Statement> wrong = new ArrayList<>(said);
    wrong.removeAll(answers.values());
    List<AttributionSpans> contents = wrong.stream().map(AttributionMarks::spans).toList();
    for (var fact : passage.facts()) {
      List<Span> quotation = passage.spans("q", fact);
      if (!quotation.isEmpty()) {
        var asked = new AttributionSpans(List.of(), List.of(), quotation, false);
        boolean taken =
            AttributionPair.of(passage.text(), List.of(asked), contents).stream()
                .anyMatch(AttributionPair::isRelation);
        scareQuotes.found(taken);
        if (taken) {
          errors.scareQuote(passage, quotation);
        }
      }
    }
  }

  /// Returns what went wrong, one line each, in the order of the passages.
  List<String> errors() {
    return errors.lines();
  }

  /// Returns the shares in percent, and how many of each were asked for.
  Breakdown breakdown() {
    return new Breakdown(
        "of statements",
        List.of(
            row("chain exact", chains),
            row("speaker right", speakers),
            row("addressee right", addressees),
            row("attitude right", attitudes),
            row("nested under its parent", nested),
            row("scare quote taken for one", scareQuotes)));
  }

  private static Breakdown.Row row(String name, Share share) {
    return new Breakdown.Row(
        name,
        List.of(
            Score.percent("of all", share.ofAsked()),
            Score.percent("of found", share.ofFound()),
            Score.count("asked", share.asked)));
  }
}
