package org.rapporteur.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Attitude;
import org.rapporteur.reference.Cues.Frame;
import org.rapporteur.reference.Cues.PhraseRole;

class CuesTest {

  private final Cues cues = Cues.load();

  @Test
  void verbsCarryAttitudeAndFrames() {
    Cues.CueVerb deny = cues.findVerb("deny").orElseThrow();

    assertThat(deny.attitude()).isEqualTo(Attitude.DENIES);
    assertThat(deny.frames()).contains(Frame.CLAUSE, Frame.OBJECT);
    assertThat(cues.findVerb("call").orElseThrow().oblique()).contains("for", "on");
    assertThat(cues.findVerb("point out")).isPresent();
    assertThat(cues.findVerb("walk")).isEmpty();
  }

  @Test
  void everyAttitudeOfASourceHasAVerb() {
    assertThat(cues.findVerb("decline").orElseThrow().attitude()).isEqualTo(Attitude.DECLINES);
    assertThat(cues.findVerb("ask").orElseThrow().attitude()).isEqualTo(Attitude.ASKS);
    assertThat(cues.findVerb("believe").orElseThrow().attitude()).isEqualTo(Attitude.BELIEVES);
    assertThat(cues.findVerb("plan").orElseThrow().attitude()).isEqualTo(Attitude.INTENDS);
  }

  @Test
  void nounsAndPhrasesAreFoundInAnyCase() {
    assertThat(cues.findNoun("Claim").orElseThrow().content()).contains("that");
    assertThat(cues.plays(PhraseRole.HEDGE, "Allegedly")).isTrue();
    assertThat(cues.plays(PhraseRole.OCCASION, "news conference")).isTrue();
    assertThat(cues.plays(PhraseRole.HEDGE, "news conference")).isFalse();
  }
}
