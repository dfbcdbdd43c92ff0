package org.rapporteur.annotate.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.annotate.decode.Signal;
import org.rapporteur.annotate.decode.Stretch;
import org.rapporteur.annotate.decode.Word;
import org.rapporteur.model.Span;
import org.rapporteur.model.UniversalPos;

/// A sentence as the encoder sees it.
///
/// @param words where its words stand
/// @param tags what they are
/// @param vectors one for each word; not copied
/// @param eventful how likely each word tells an event of PLOVER's
public record SeenSentence(
    List<Span> words, List<Word> tags, float[][] vectors, double[] eventful) {

  /// Cuts a sentence out of what was read of a window.
  public static SeenSentence of(
      Stretch stretch, List<Span> words, List<Word> tags, List<Signal> signals, float[][] vectors) {
    int begin = stretch.begin();
    int end = stretch.end();
    double[] eventful = new double[end - begin];
    for (Signal signal : signals) {
      if (begin <= signal.word() && signal.word() < end) {
        eventful[signal.word() - begin] =
            signal.types().values().stream().mapToDouble(Double::doubleValue).sum();
      }
    }
    return new SeenSentence(
        words.subList(begin, end),
        tags.subList(begin, end),
        Arrays.copyOfRange(vectors, begin, end),
        eventful);
  }

  /// Returns the places of the words that may tell something: verbs and nouns.
  List<Integer> candidates() {
    return IntStream.range(0, tags.size()).filter(this::isCandidate).boxed().toList();
  }

  private boolean isCandidate(int word) {
    UniversalPos pos = tags.get(word).upos();
    String relation = tags.get(word).relation();
    boolean auxiliary = relation.startsWith("aux") || relation.equals("cop");
    return !auxiliary && (pos == UniversalPos.VERB || pos == UniversalPos.NOUN);
  }
}
