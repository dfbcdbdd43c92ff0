package org.rapporteur.evaluate.exam;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.rapporteur.evaluate.metric.SyntaxScore;
import org.rapporteur.evaluate.metric.SyntaxScore.Word;
import org.rapporteur.model.Dispatch;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/// Words, tags and trees of a treebank, read from its raw text.
final class SyntaxExam implements Exam {
  private final List<Conllu.Document> gold;
  private final List<Dispatch> dispatches;
  private final AtomicReferenceArray<Answer> answers;

  /// What was read in one document.
  private record Answer(List<Word> words, List<Span> sentences) {}

  SyntaxExam(Path file) {
    gold = Conllu.read(file);
    dispatches = gold.stream().map(doc -> Dispatch.of(doc.id(), doc.text())).toList();
    answers = new AtomicReferenceArray<>(gold.size());
  }

  @Override
  public List<Dispatch> dispatches() {
    return dispatches;
  }

  @Override
  public void answer(int index, Engine engine) {
    List<Sentence> sentences =
        engine.read(dispatches.get(index)).resolved().annotated().sentences();
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int first = words.size();
      sentence.tokens().forEach(token -> words.add(word(token, first)));
    }
    answers.set(index, new Answer(words, sentences.stream().map(Sentence::span).toList()));
  }

  private static Word word(Token token, int first) {
    return new Word(
        token.span(),
        token.lemma(),
        token.upos().name(),
        token.xpos(),
        token.isRoot() ? -1 : first + token.head(),
        token.relation());
  }

  @Override
  public List<Result> results() {
    var score = new SyntaxScore();
    for (int i = 0; i < gold.size(); i++) {
      Conllu.Document asked = gold.get(i);
      Answer answer = answers.get(i);
      score.add(
          asked.words(),
          asked.sentences(),
          answer == null ? List.of() : answer.words(),
          answer == null ? List.of() : answer.sentences());
    }
    return List.of(new Result("raw text", score.scores()));
  }
}
