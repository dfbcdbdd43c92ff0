package org.rapporteur.annotate.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.annotate.encoder.Labels;
import org.rapporteur.annotate.encoder.Scores;
import org.rapporteur.model.EventStatus;
import org.rapporteur.model.EventType;

class SignalReaderTest {

  private static final Labels LABELS = labels("ASSAULT");

  private static Labels labels(String type) {
    List<String> none = List.of();
    return new Labels(
        none,
        none,
        none,
        none,
        none,
        none,
        List.of("O", type, "CONSULT"),
        List.of("-", "ASSAULT.aerial", "CONSULT.visit"),
        List.of("happened", "planned"));
  }

  /// Two words: the first tells nothing, the second is what the arguments say.
  private static Scores scores(float[] triggers, float[] modes, float[][] actors) {
    float[][] none = new float[2][2];
    float[][] far = {{-9, -9}, {-9, -9}};
    return new Scores(
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        new float[][] {{9, 0, 0}, triggers},
        new float[][] {{0, 0, 0}, modes},
        new float[][] {{0, 0}, {0, 5}},
        actors,
        far,
        new float[2],
        none);
  }

  @Test
  void aWordThatTellsAnEventHasTypeModeStatusAndParties() {
    Scores scores =
        scores(new float[] {0, 4, 1}, new float[] {0, 2, 3}, new float[][] {{-9, -9}, {3, -9}});
    assertThat(new SignalReader(LABELS).read(scores))
        .singleElement()
        .satisfies(signal -> {
          assertThat(signal.word()).isEqualTo(1);
          assertThat(signal.types()).containsOnlyKeys(EventType.ASSAULT, EventType.CONSULT);
          assertThat(signal.mode()).isEqualTo("aerial");
          assertThat(Collections.max(signal.statuses().entrySet(), Map.Entry.comparingByValue()))
              .returns(EventStatus.PLANNED, Map.Entry::getKey);
          assertThat(signal.parties())
              .singleElement()
              .satisfies(party -> assertThat(party.recipient()).isFalse());
        });
  }

  @Test
  void aModeOfAnotherTypeIsNone() {
    Scores scores =
        scores(new float[] {0, 4, 1}, new float[] {1, 0, 9}, new float[][] {{-9, -9}, {-9, -9}});
    assertThat(new SignalReader(LABELS).read(scores).getFirst().mode()).isNull();
  }

  @Test
  void unlikelyWordsGiveNoSignal() {
    Scores scores =
        scores(new float[] {9, 0, 0}, new float[] {0, 0, 0}, new float[][] {{9, 9}, {9, 9}});
    assertThat(new SignalReader(LABELS).read(scores)).isEmpty();
  }

  @Test
  void anUnknownTypeIsAnError() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SignalReader(labels("PICNIC")));
  }
}
