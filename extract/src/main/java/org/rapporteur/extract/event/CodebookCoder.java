package org.rapporteur.extract.event;

import static org.rapporteur.extract.event.Reader.lemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.clause.Scene;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.CodebookEvent;
import org.rapporteur.model.CodebookSignal;
import org.rapporteur.model.Event;
import org.rapporteur.model.Event.Why;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Token;
import org.rapporteur.model.Tree;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.EventLexicon;
import org.rapporteur.reference.Ontology;

/// Codes the events of a dispatch by a user's own codebook.
///
/// Of a sentence and a type the word counts that stands nearest to the type's examples; a term of
/// the type adds to that, and codes alone where no example is near. Parties, place, date, status
/// and voice are found as for PLOVER's events. Immutable.
public final class CodebookCoder {

  private final Codebook codebook;
  private final StatusJudge statuses;
  private final Set<String> lightVerbs;

  private CodebookCoder(Codebook codebook, StatusJudge statuses, Set<String> lightVerbs) {
    this.codebook = codebook;
    this.statuses = statuses;
    this.lightVerbs = lightVerbs;
  }

  public static CodebookCoder of(Codebook codebook) {
    EventLexicon lexicon = EventLexicon.load(Ontology.load());
    return new CodebookCoder(codebook, StatusJudge.load(true), Set.copyOf(lexicon.words("light")));
  }

  /// Returns the events of `scene`, in the order of their first trigger.
  ///
  /// @param coded by PLOVER, to be named where one is told by the same word
  public List<CodebookEvent> code(Scene scene, List<Event> coded) {
    List<CodebookDraft> happenings = new ArrayList<>();
    for (Tree tree : scene.trees()) {
      Reader reader = Reader.of(scene, tree, lightVerbs);
      for (CodebookDraft draft : drafts(reader)) {
        merge(happenings, draft);
      }
    }
    CodebookEventWriter writer = new CodebookEventWriter(codebook.name(), coded);
    return writer.write(happenings);
  }

  private static void merge(List<CodebookDraft> happenings, CodebookDraft draft) {
    for (int i = happenings.size() - 1; i >= 0; i--) {
      if (happenings.get(i).tellsSameAs(draft)) {
        happenings.set(i, happenings.get(i).toldAgainBy(draft));
        return;
      }
    }
    happenings.add(draft);
  }

  private List<CodebookDraft> drafts(Reader reader) {
    Map<String, Vote> best = new LinkedHashMap<>();
    for (Token word : reader.tree().tokens()) {
      if (isCandidate(word)) {
        vote(reader, word).ifPresent(vote -> best.merge(vote.type(), vote, Vote::surer));
      }
    }
    return best.values().stream()
        .filter(Vote::stands)
        .sorted(Comparator.comparingInt(vote -> vote.word().index()))
        .map(vote -> draft(reader, vote))
        .toList();
  }

  private static boolean isCandidate(Token word) {
    return switch (word.upos()) {
      case VERB, NOUN -> !word.relatesAsAny("aux", "cop");
      default -> false;
    };
  }

  private Optional<Vote> vote(Reader reader, Token word) {
    Optional<CodebookSignal> near =
        reader.scene().dispatch().annotated().codebookSignalsIn(word.span()).stream().findFirst();
    Optional<Vote> byTerm =
        codebook.types().stream()
            .flatMap(type ->
                type.terms().stream()
                    .filter(term -> isAt(reader.tree(), word, term))
                    .map(term -> Vote.byTerm(word, type.name(), String.join(" ", term), near)))
            .max(Comparator.comparingDouble(Vote::margin));
    return byTerm.or(() -> near.map(signal -> Vote.byExample(word, signal)));
  }

  /// Tells whether a term ends at `word`: "border fence" at "fence".
  private static boolean isAt(Tree tree, Token word, List<String> term) {
    List<Token> tokens = tree.tokens();
    int index = word.index();
    for (int i = term.size() - 1; i >= 0; i--) {
      if (index >= 0 && tokens.get(index).form().equals("-")) {
        index--;
      }
      if (index < 0 || !names(tokens.get(index), term.get(i))) {
        return false;
      }
      index--;
    }
    return true;
  }

  private static boolean names(Token token, String word) {
    return lemma(token).equals(word) || token.form().equalsIgnoreCase(word);
  }

  private CodebookDraft draft(Reader reader, Vote vote) {
    Token word = vote.word();
    Optional<Draft> seen =
        EncoderDrafts.of(reader, statuses).stream()
            .filter(draft -> draft.trigger().equals(word.span()))
            .findFirst();
    return new CodebookDraft(
        vote.type(),
        List.of(new Event.EventMention(word.span(), reader.evidence(word))),
        seen.map(Draft::cast).orElseGet(() -> EncoderDrafts.byGrammar(reader, word)),
        reader.whereabouts().where(word).orElse(null),
        reader.whereabouts().when(word).orElse(null),
        status(reader, word),
        reader.scene().voices().of(word.span()),
        new Why(vote.by(), "ontology:%s %s".formatted(vote.type(), vote.reason())),
        vote.margin());
  }

  /// What someone denies has not happened in his voice.
  private EventStatus status(Reader reader, Token word) {
    Optional<Statement> statement = reader.scene().voices().find(word.span());
    return statement.filter(said -> said.attitude() == Attitude.DENIES).isPresent()
        ? EventStatus.DENIED
        : statuses.find(reader, word);
  }
}
