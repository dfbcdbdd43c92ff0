package org.rapporteur.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Attitude;
import org.rapporteur.model.Id;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.StatementKind;
import org.rapporteur.model.Voice;

class VoicesTest {

  @Test
  void textOutsideEveryContentIsTheOutlets() {
    Voices voices = Voices.of(List.of(statement("s1", Attitude.SAYS, null, new Span(10, 20))));

    assertThat(voices.at(9)).isEqualTo(Voice.OUTLET);
    assertThat(voices.at(20)).isEqualTo(Voice.OUTLET);
    assertThat(voices.at(10)).isEqualTo(voice("s1"));
    assertThat(voices.of(new Span(8, 12))).isEqualTo(Voice.OUTLET);
  }

  @Test
  void theInnermostStatementSpeaks() {
    Statement outer = statement("s1", Attitude.SAYS, null, new Span(0, 100));
    Statement inner = statement("s2", Attitude.SAYS, "s1", new Span(30, 60));
    Voices voices = Voices.of(List.of(outer, inner));

    assertThat(voices.of(new Span(30, 40))).isEqualTo(voice("s2"));
    assertThat(voices.of(new Span(50, 70))).isEqualTo(voice("s1"));
    assertThat(voices.of(new Span(60, 70))).isEqualTo(voice("s1"));
    assertThat(voices.ofSaying(inner)).isEqualTo(voice("s1"));
    assertThat(voices.ofSaying(outer)).isEqualTo(Voice.OUTLET);
  }

  @Test
  void theCueBetweenTwoContentSpansIsTheOutlets() {
    Statement split = statement("s1", Attitude.SAYS, null, new Span(0, 10), new Span(20, 30));

    Voices voices = Voices.of(List.of(split));

    assertThat(voices.at(15)).isEqualTo(Voice.OUTLET);
    assertThat(voices.at(25)).isEqualTo(voice("s1"));
  }

  @Test
  void intentionsAndRefusalsLeaveTheVoiceToTheOutlet() {
    Statement plan = statement("s1", Attitude.INTENDS, null, new Span(0, 10));
    Statement refusal = statement("s2", Attitude.DECLINES, null, new Span(20, 30));

    Voices voices = Voices.of(List.of(plan, refusal));

    assertThat(voices.at(5)).isEqualTo(Voice.OUTLET);
    assertThat(voices.at(25)).isEqualTo(Voice.OUTLET);
  }

  @Test
  void touchingContentSpansOfOneStatementStayOpen() {
    Statement touching = statement("s1", Attitude.SAYS, null, new Span(0, 10), new Span(10, 20));

    assertThat(Voices.of(List.of(touching)).at(15)).isEqualTo(voice("s1"));
  }

  private static Voice voice(String id) {
    return new Voice.OfStatement(new Id<>(id));
  }

  private static Statement statement(
      String id, Attitude attitude, @Nullable String parent, Span... content) {
    return new Statement(
        new Id<>(id),
        StatementKind.INDIRECT,
        attitude,
        null,
        List.of(),
        List.of(content),
        null,
        List.of(),
        null,
        null,
        List.of(),
        parent == null ? null : new Id<>(parent),
        1);
  }
}
