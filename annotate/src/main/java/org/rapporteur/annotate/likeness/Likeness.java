package org.rapporteur.annotate.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.CodebookSignal;
import org.rapporteur.reference.Codebook;
import org.rapporteur.reference.CodebookExample;

/// Knows the examples of a codebook and judges words by them.
///
/// A word is as like a type as it is on the mean to the three nearest of its examples; it must be
/// so in spite of its likeness to words that tell nothing: those of shipped ordinary prose, those
/// beside the telling words of the examples, and all of the counter-examples. Immutable.
public final class Likeness {

  /// How many neighbours a likeness is the mean of.
  private static final int NEAREST = 3;

  /// Below this the encoder's own view of events does not tell which word of an example is meant.
  private static final double EVENTFUL = 0.2;

  private final Space space;
  private final Map<String, List<Exemplar>> types;
  private final float[][] ordinary;

  private Likeness(Space space, Map<String, List<Exemplar>> types, List<float[]> ordinary) {
    this.space = space;
    this.types = types;
    this.ordinary = ordinary.toArray(float[][]::new);
  }

  /// Learns the examples of `codebook`.
  ///
  /// @param reader reads a text with the encoder
  public static Likeness learn(Codebook codebook, Function<String, List<SeenSentence>> reader) {
    List<float[]> prose = new ArrayList<>();
    reader.apply(shippedProse()).forEach(s -> prose.addAll(vectors(s, s.candidates())));
    var likeness = new Likeness(Space.of(prose), new LinkedHashMap<>(), List.of());
    List<float[]> ordinary = new ArrayList<>();
    prose.forEach(vector -> ordinary.add(likeness.space.direction(List.of(vector))));
    for (Codebook.Type type : codebook.types()) {
      for (CodebookExample example : type.examples()) {
        likeness.remember(type.name(), example, reader.apply(example.text()), ordinary);
      }
      for (CodebookExample example : type.counterexamples()) {
        reader.apply(example.text()).forEach(s -> likeness.forget(s, s.candidates(), ordinary));
      }
    }
    return new Likeness(likeness.space, likeness.types, ordinary);
  }

  private static String shippedProse() {
    try (InputStream prose = Likeness.class.getResourceAsStream("ordinary.txt")) {
      String text =
          new String(
              Objects.requireNonNull(prose, "ordinary.txt").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read ordinary.txt", e);
    }
  }

  private void remember(
      String type, CodebookExample example, List<SeenSentence> seen, List<float[]> ordinary) {
    for (SeenSentence sentence : seen) {
      List<Integer> telling = telling(sentence, example, seen.size() == 1);
      if (!telling.isEmpty()) {
        types
            .computeIfAbsent(type, _ -> new ArrayList<>())
            .add(
                new Exemplar(
                    type,
                    space.direction(vectors(sentence, telling)),
                    space.direction(List.of(sentence.vectors())),
                    example.text()));
      }
      List<Integer> others =
          sentence.candidates().stream()
              .filter(word -> !telling.contains(word) && !isMarked(sentence, word, example))
              .toList();
      forget(sentence, others, ordinary);
    }
  }

  private void forget(SeenSentence sentence, List<Integer> words, List<float[]> ordinary) {
    vectors(sentence, words).forEach(vector -> ordinary.add(space.direction(List.of(vector))));
  }

  /// Returns the marked words, of these verbs and nouns when there are any; where none is marked
  /// the word that the encoder takes for an event's, or else the root.
  private static List<Integer> telling(
      SeenSentence sentence, CodebookExample example, boolean alone) {
    List<Integer> candidates = sentence.candidates();
    if (example.marked().isEmpty()) {
      Optional<Integer> best =
          candidates.stream().max(Comparator.comparingDouble(word -> sentence.eventful()[word]));
      return best.filter(word -> sentence.eventful()[word] >= EVENTFUL)
          .or(() -> alone ? root(sentence) : Optional.empty())
          .map(List::of)
          .orElse(List.of());
    }
    List<Integer> marked = new ArrayList<>();
    for (int word = 0; word < sentence.words().size(); word++) {
      if (isMarked(sentence, word, example)) {
        marked.add(word);
      }
    }
    List<Integer> best = marked.stream().filter(candidates::contains).toList();
    return best.isEmpty() ? marked : best;
  }

  private static Optional<Integer> root(SeenSentence sentence) {
    for (int word = 0; word < sentence.tags().size(); word++) {
      if (sentence.tags().get(word).relation().equals("root")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(SeenSentence sentence, int word, CodebookExample example) {
    return example.marked().stream().anyMatch(sentence.words().get(word)::overlaps);
  }

  private static List<float[]> vectors(SeenSentence sentence, List<Integer> words) {
    return words.stream().map(word -> sentence.vectors()[word]).toList();
  }

  /// Returns for each word that may tell something the type it is most like; words that are more
  /// like ordinary ones are left out.
  public List<CodebookSignal> judge(SeenSentence sentence) {
    List<CodebookSignal> signals = new ArrayList<>();
    float[] around = space.direction(List.of(sentence.vectors()));
    for (int word : sentence.candidates()) {
      float[] direction = space.direction(List.of(sentence.vectors()[word]));
      double familiar = ordinary(direction);
      types.values().stream()
          .map(examples -> signal(sentence, word, direction, around, examples, familiar))
          .max(Comparator.comparingDouble(CodebookSignal::likeness))
          .filter(signal -> signal.margin() > 0)
          .ifPresent(signals::add);
    }
    return signals;
  }

  private CodebookSignal signal(
      SeenSentence sentence,
      int word,
      float[] direction,
      float[] around,
      List<Exemplar> examples,
      double familiar) {
    double[] likenesses =
        examples.stream().mapToDouble(example -> example.likeness(direction, around)).toArray();
    int nearest = 0;
    for (int i = 1; i < likenesses.length; i++) {
      nearest = likenesses[i] > likenesses[nearest] ? i : nearest;
    }
    Exemplar example = examples.get(nearest);
    return new CodebookSignal(
        sentence.words().get(word),
        example.type(),
        meanOfLargest(likenesses),
        familiar,
        example.text());
  }

  private double ordinary(float[] direction) {
    double[] likenesses = new double[ordinary.length];
    for (int i = 0; i < likenesses.length; i++) {
      likenesses[i] = Space.cosine(ordinary[i], direction);
    }
    return meanOfLargest(likenesses);
  }

  private static double meanOfLargest(double[] numbers) {
    Arrays.sort(numbers);
    int count = Math.min(NEAREST, numbers.length);
    double sum = 0;
    for (int i = 1; i <= count; i++) {
      sum += numbers[numbers.length - i];
    }
    return count == 0 ? 0 : sum / count;
  }
}
