package org.rapporteur.annotate.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
import org.rapporteur.annotate.encoder.Labels;
import org.rapporteur.annotate.encoder.Scores;
import org.rapporteur.model.UniversalPos;
import org.rapporteur.reference.Inflections;

/// Decodes the scores of windows. Immutable; safe for use by several threads.
public final class WindowDecoder {

  private static final String ROOT = "root";

  /// Chosen with [Linker.Thresholds].
  private static final double ROLE_CAUTION = -0.25;

  private final Labels labels;
  private final BinaryOperator<List<float[]>> relationScorer;
  private final List<UniversalPos> upos;
  private final Lemmas lemmas;
  private final Tagger names;
  private final Tagger roles;
  private final SignalReader signals;

  /// @param relationScorer takes dependents and their heads, gives scores by [Labels#relations]
  /// @param wordRank of a word among all known words, the commonest first; negative for others
  /// @throws IllegalArgumentException when a label is none that this decoder knows
  public WindowDecoder(
      Labels labels, BinaryOperator<List<float[]>> relationScorer, ToIntFunction<String> wordRank) {
    this.labels = labels;
    this.relationScorer = relationScorer;
    upos = labels.upos().stream().map(UniversalPos::valueOf).toList();
    lemmas = new Lemmas(labels.lemma(), Inflections.load(), wordRank);
    names = new Tagger(labels.names(), 0);
    roles = new Tagger(labels.roles(), ROLE_CAUTION);
    signals = new SignalReader(labels);
  }

  /// Reads one window.
  ///
  /// @param forms its words
  /// @param stretches its trees; together they hold every word once, in order
  /// @param follows whether the window goes on where another one of its paragraph ended
  public WindowReading decode(
      List<String> forms, List<Stretch> stretches, boolean follows, Scores scores) {
    List<TaggedSpan> found = new ArrayList<>();
    for (Stretch stretch : stretches) {
      found.addAll(names.spans(scores.names(), stretch.begin(), stretch.end(), false));
    }
    List<Word> words = words(forms, stretches, inNames(found, forms.size()), scores);
    List<TaggedSpan> tagged = roles.spans(scores.roles(), 0, forms.size(), follows);
    List<TaggedSpan> spans = new Boundaries(words, tagged).completed();
    List<LinkedSpans> attributions =
        new Linker(spans, scores.sourceLinks(), scores.contentLinks(), Linker.Thresholds.TUNED)
            .link();
    return new WindowReading(words, found, attributions, signals.read(scores));
  }

  private static boolean[] inNames(List<TaggedSpan> names, int size) {
    boolean[] inside = new boolean[size];
    names.forEach(name -> Arrays.fill(inside, name.begin(), name.end(), true));
    return inside;
  }

  private List<Word> words(
      List<String> forms, List<Stretch> stretches, boolean[] named, Scores scores) {
    int[] heads = new int[forms.size()];
    for (Stretch stretch : stretches) {
      attach(stretch, scores.arcs(), heads);
    }
    List<float[]> headVectors =
        Arrays.stream(heads).mapToObj(head -> scores.heads()[head + 1]).toList();
    List<float[]> relations = relationScorer.apply(List.of(scores.dependents()), headVectors);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      UniversalPos pos = upos.get(Softmax.best(scores.upos()[i]));
      String xpos = labels.xpos().get(Softmax.best(scores.xpos()[i]));
      boolean keeps = keepsCapital(pos, xpos, named[i]);
      String lemma = lemmas.lemma(forms.get(i), pos, xpos, keeps, Softmax.best(scores.lemma()[i]));
      String relation = relation(heads[i] < 0, relations.get(i));
      words.add(new Word(pos, xpos, lemma, heads[i], relation, scores.politics()[i]));
    }
    return words;
  }

  /// Tells whether the lemma of a word that is no proper noun keeps its capital, as in the
  /// treebanks.
  private static boolean keepsCapital(UniversalPos pos, String xpos, boolean named) {
    return switch (pos) {
      case ADJ, NOUN -> named || xpos.startsWith("NNP");
      default -> false;
    };
  }

  /// Writes the heads of a stretch's words, as places in the window.
  private static void attach(Stretch stretch, float[][] arcs, int[] heads) {
    int size = stretch.end() - stretch.begin();
    float[][] scores = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      float[] row = arcs[stretch.begin() + i];
      scores[i][0] = row[0];
      System.arraycopy(row, stretch.begin() + 1, scores[i], 1, size);
    }
    int[] local = Tree.heads(scores);
    for (int i = 0; i < size; i++) {
      heads[stretch.begin() + i] = local[i] < 0 ? -1 : local[i] + stretch.begin();
    }
  }

  /// Returns the best relation: `root` for the root and for nothing else.
  private String relation(boolean isRoot, float[] scores) {
    if (isRoot) {
      return ROOT;
    }
    float[] others = scores.clone();
    int root = labels.relations().indexOf(ROOT);
    if (root >= 0) {
      others[root] = Float.NEGATIVE_INFINITY;
    }
    return labels.relations().get(Softmax.best(others));
  }
}
