package org.rapporteur.evaluate.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Span;

/// Scores words, tags and trees read from raw text as the CoNLL 2018 shared task does: a word
/// counts when its span is right; a tag when its word and the tag are; an attachment (UAS) when the
/// heads of aligned words are aligned; a labelled one (LAS) when the relation, without its subtype,
/// is right as well.
public final class SyntaxScore {
  private long gold;
  private long predicted;
  private long words;
  private long upos;
  private long xpos;
  private long lemmas;
  private long attached;
  private long labelled;
  private long goldSentences;
  private long predictedSentences;
  private long sentences;

  /// A word of a tree.
  ///
  /// @param span where it stands in the document
  /// @param head index in the document of its head; -1 for a root
  /// @param relation UD relation
  public record Word(
      Span span, String lemma, String upos, String xpos, int head, String relation) {}

  /// Adds a document: the words of all its sentences, and the sentences' spans.
  public void add(List<Word> gold, List<Span> goldSpans, List<Word> answer, List<Span> spans) {
    this.gold += gold.size();
    predicted += answer.size();
    goldSentences += goldSpans.size();
    predictedSentences += spans.size();
    sentences += goldSpans.stream().filter(new HashSet<>(spans)::contains).count();
    Map<Span, Integer> answered = new HashMap<>();
    for (int i = 0; i < answer.size(); i++) {
      answered.putIfAbsent(answer.get(i).span(), i);
    }
    for (Word asked : gold) {
      Integer index = answered.get(asked.span());
      if (index != null) {
        words++;
        compare(asked, answer.get(index), gold, answer);
      }
    }
  }

  private void compare(Word asked, Word answer, List<Word> gold, List<Word> answers) {
    upos += asked.upos().equals(answer.upos()) ? 1 : 0;
    xpos += asked.xpos().equals(answer.xpos()) ? 1 : 0;
    lemmas += asked.lemma().equals(answer.lemma()) ? 1 : 0;
    boolean rightHead =
        (asked.head() < 0 || answer.head() < 0)
            ? (asked.head() < 0 && answer.head() < 0)
            : gold.get(asked.head()).span().equals(answers.get(answer.head()).span());
    attached += rightHead ? 1 : 0;
    labelled += rightHead && universal(asked).equals(universal(answer)) ? 1 : 0;
  }

  private static String universal(Word word) {
    int colon = word.relation().indexOf(':');
    return colon < 0 ? word.relation() : word.relation().substring(0, colon);
  }

  /// Returns F1 of every layer, in percent.
  public List<Score> scores() {
    return List.of(
        Score.percent("LAS", f1(labelled)),
        Score.percent("UAS", f1(attached)),
        Score.percent("UPOS", f1(upos)),
        Score.percent("XPOS", f1(xpos)),
        Score.percent("lemmas", f1(lemmas)),
        Score.percent("words", f1(words)),
        Score.percent("sentences", Ratio.of(sentences, predictedSentences, goldSentences).f1()),
        Score.count("gold", gold));
  }

  private double f1(long right) {
    return Ratio.of(right, predicted, gold).f1();
  }
}
