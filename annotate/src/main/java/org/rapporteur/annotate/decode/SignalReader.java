package org.rapporteur.annotate.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.annotate.encoder.Labels;
import org.rapporteur.annotate.encoder.Scores;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

/// Reads the words of a window that may tell events, and who takes part in them.
///
/// What is passed on is more than what is believed: `extract` weighs it against its own rules.
final class SignalReader {

  /// Below this a word tells no event, or none of a type.
  private static final double UNLIKELY = 0.01;

  private static final double UNLIKELY_PARTY = 0.05;
  private static final int MOST_PARTIES = 40;

  private final List<Optional<EventType>> triggers;
  private final List<String> modes;
  private final List<EventStatus> statuses;

  /// @throws IllegalArgumentException when a label is none that this project knows
  SignalReader(Labels labels) {
    triggers =
        IntStream.range(0, labels.triggers().size())
            .mapToObj(i ->
                i == 0
                    ? Optional.<EventType>empty()
                    : Optional.of(EventType.valueOf(labels.triggers().get(i))))
            .toList();
    modes = labels.modes();
    statuses =
        labels.statuses().stream()
            .map(status -> EventStatus.valueOf(status.toUpperCase(Locale.ROOT)))
            .toList();
  }

  List<Signal> read(Scores scores) {
    List<Signal> signals = new ArrayList<>();
    for (int word = 0; word < scores.size(); word++) {
      Map<EventType, Double> types = types(scores.triggers()[word]);
      if (!types.isEmpty()) {
        signals.add(signal(word, types, scores));
      }
    }
    return signals;
  }

  private Map<EventType, Double> types(float[] logits) {
    Map<EventType, Double> types = new EnumMap<>(EventType.class);
    double[] logarithms = Softmax.logarithms(logits);
    for (int i = 0; i < logarithms.length; i++) {
      double probability = Math.exp(logarithms[i]);
      if (probability >= UNLIKELY) {
        triggers.get(i).ifPresent(type -> types.put(type, probability));
      }
    }
    return types;
  }

  private Signal signal(int word, Map<EventType, Double> types, Scores scores) {
    EventType likeliest = triggers.get(bestType(scores.triggers()[word])).orElseThrow();
    List<Signal.Party> parties = new ArrayList<>();
    for (int other = 0; other < scores.size() && parties.size() < MOST_PARTIES; other++) {
      add(parties, false, other, scores.actorLinks()[word][other]);
      add(parties, true, other, scores.recipientLinks()[word][other]);
    }
    return new Signal(
        word,
        types,
        mode(likeliest, scores.modes()[word]),
        statuses(scores.statuses()[word]),
        parties);
  }

  private Map<EventStatus, Double> statuses(float[] logits) {
    Map<EventStatus, Double> likely = new EnumMap<>(EventStatus.class);
    double[] logarithms = Softmax.logarithms(logits);
    for (int i = 0; i < logarithms.length; i++) {
      double probability = Math.exp(logarithms[i]);
      if (probability >= UNLIKELY) {
        likely.put(statuses.get(i), probability);
      }
    }
    return likely;
  }

  private static void add(List<Signal.Party> parties, boolean recipient, int word, float logit) {
    double probability = Softmax.sigmoid(logit);
    if (probability >= UNLIKELY_PARTY) {
      parties.add(new Signal.Party(recipient, word, probability));
    }
  }

  /// Returns the place of the best class that is a type.
  private static int bestType(float[] logits) {
    return 1 + Softmax.best(Arrays.copyOfRange(logits, 1, logits.length));
  }

  /// Returns the best of the modes that `type` has; null when none is likelier than having none.
  private @Nullable String mode(EventType type, float[] logits) {
    String prefix = type + ".";
    int best = 0;
    for (int i = 1; i < logits.length; i++) {
      if (modes.get(i).startsWith(prefix) && logits[i] > logits[best]) {
        best = i;
      }
    }
    return best == 0 ? null : modes.get(best).substring(prefix.length());
  }
}
